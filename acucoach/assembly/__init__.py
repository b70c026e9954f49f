"""Builds the program's parts and connects its screens; nothing else knows all of them."""
