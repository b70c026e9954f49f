-- Tender spots a person marked for pressing: kept, so that a spot need not be found again.

CREATE TABLE tender_spot (
    id TEXT NOT NULL PRIMARY KEY,
    x REAL NOT NULL,
    y REAL NOT NULL,
    z REAL NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'midline')),
    region TEXT NOT NULL,
    marked_utc INTEGER NOT NULL,
    marked_offset INTEGER NOT NULL,
    used_utc INTEGER,
    used_offset INTEGER,
    times INTEGER NOT NULL DEFAULT 0 CHECK (times >= 0)
) STRICT;
