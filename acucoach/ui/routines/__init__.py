"""Routines: the list, what is known of each, and the user's own."""
