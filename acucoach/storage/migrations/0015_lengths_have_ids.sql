-- A length has one key, as every noun of the diary file: the measure and its side.
CREATE TABLE length_of_body (
    id TEXT NOT NULL PRIMARY KEY,
    measure TEXT NOT NULL,
    side TEXT NOT NULL,
    millimetres REAL NOT NULL,
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL
) STRICT;
INSERT INTO length_of_body
SELECT measure || '/' || side, measure, side, millimetres, changed_utc, changed_offset
FROM body_length;
DROP TABLE body_length;
ALTER TABLE length_of_body RENAME TO body_length;
