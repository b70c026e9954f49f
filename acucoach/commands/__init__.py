"""What the program does without its usual window, one file a command."""
