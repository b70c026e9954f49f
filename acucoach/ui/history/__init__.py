"""The log of sessions: look back, mend, rate later, do again."""
