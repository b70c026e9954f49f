-- The user's own routines. body: the routine as JSON, in the form of the exchange file.

CREATE TABLE own_routine (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL
) STRICT;
