-- Courses: what to do on which days, how often, and when to be reminded.

CREATE TABLE course (
    id TEXT NOT NULL PRIMARY KEY,
    what TEXT NOT NULL,
    times_a_day INTEGER NOT NULL CHECK (times_a_day BETWEEN 1 AND 12),
    weekdays TEXT NOT NULL CHECK (json_valid(weekdays)),
    remind_at TEXT NOT NULL CHECK (json_valid(remind_at)),
    first_day TEXT NOT NULL,
    last_day TEXT,
    paused INTEGER NOT NULL DEFAULT 0,
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL
) STRICT;
