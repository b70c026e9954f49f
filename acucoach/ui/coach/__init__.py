"""The session's screen: what the hands follow while they are busy."""
