"""The ideas of the program. Standard library only: no Qt, no files, no clock of its own."""
