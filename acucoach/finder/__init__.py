"""Finds acupoints on a picture of a hand or a face. Knows no window and no camera."""
