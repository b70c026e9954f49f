"""What the user sees. Screens are handed what they need and never call each other."""
