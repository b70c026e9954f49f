"""The page with the camera's picture."""
