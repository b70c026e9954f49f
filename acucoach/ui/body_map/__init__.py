"""The body on the screen: plates, hotspots, regions, marks."""
