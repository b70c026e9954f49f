"""Reads resources/ into domain objects, checked on the way in."""
