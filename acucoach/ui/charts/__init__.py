"""Charts that can be read as tables, too."""
