"""The preferences room: how the program looks, sounds and keeps its records."""
