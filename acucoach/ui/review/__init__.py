"""The review's screen: what was written down, and what it can and cannot tell."""
