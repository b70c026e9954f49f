"""Files of other programs that are no plain tables; each becomes a table here."""
