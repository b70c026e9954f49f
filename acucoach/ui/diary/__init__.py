"""The diary's screen: quick entry, the line of a day, days gone by, search and bin."""
