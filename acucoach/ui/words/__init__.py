"""Words for one thing, the same on every screen."""
