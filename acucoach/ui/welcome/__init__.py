"""The first minutes: what this is, what bothers you, how to find a point."""
