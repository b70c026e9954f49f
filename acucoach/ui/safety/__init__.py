"""What the safety gate asks and says: profile, today's check, warning signs, verdicts."""
