-- The last days the program was started on: a bin is emptied by them, not by the clock alone.

CREATE TABLE day_of_use (
    day TEXT NOT NULL PRIMARY KEY CHECK (day LIKE '____-__-__')
) STRICT, WITHOUT ROWID;
