"""The composition root: the one place that builds and connects everything."""
