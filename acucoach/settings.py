"""Preferences: a typed record, kept as JSON, written atomically."""
