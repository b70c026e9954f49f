-- Lengths of the own body, measured once.
CREATE TABLE body_length (
    measure TEXT NOT NULL,
    side TEXT NOT NULL,
    millimetres REAL NOT NULL,
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL,
    PRIMARY KEY (measure, side)
) STRICT;
