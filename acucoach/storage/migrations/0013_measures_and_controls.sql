-- The same question without a session, and again half an hour later; own measures of a day.

CREATE TABLE control_rating (
    id TEXT NOT NULL PRIMARY KEY,
    at_utc INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    complaint TEXT NOT NULL DEFAULT '',
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    later INTEGER CHECK (later BETWEEN 0 AND 10),
    later_at_utc INTEGER,
    later_at_offset INTEGER,
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL
) STRICT;

CREATE INDEX control_rating_by_time ON control_rating (at_utc);

-- id: the day and what was measured, so that two copies of one measure are the same.
CREATE TABLE measured (
    id TEXT NOT NULL PRIMARY KEY,
    day TEXT NOT NULL,
    what TEXT NOT NULL,
    value REAL NOT NULL,
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL
) STRICT;

CREATE INDEX measured_by_what ON measured (what, day);
