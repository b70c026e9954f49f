"""The user's records in SQLite: one repository a noun."""
