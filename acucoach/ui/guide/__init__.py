"""The page of one point: today's verdict, how to find it, how to press it, what is known."""
