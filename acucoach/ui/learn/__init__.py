"""Pages to read, words explained, and which part stands for which."""
