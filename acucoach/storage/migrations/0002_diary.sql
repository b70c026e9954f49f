-- The diary: entries with what belongs to them, days, filled instruments, personal trials.
-- Times: milliseconds since 1970 in UTC and the local offset of that moment in minutes.
-- at_wall is what the clock on the wall showed, in milliseconds; days are counted from it.

CREATE TABLE entry (
    id TEXT NOT NULL PRIMARY KEY,
    at_utc INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_wall INTEGER NOT NULL GENERATED ALWAYS AS (at_utc + at_offset * 60000) STORED,
    complaint TEXT NOT NULL DEFAULT '',
    intensity INTEGER CHECK (intensity BETWEEN 0 AND 10),
    onset_utc INTEGER,
    onset_offset INTEGER,
    end_utc INTEGER,
    end_offset INTEGER,
    still_going INTEGER NOT NULL DEFAULT 0 CHECK (still_going IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    note_folded TEXT NOT NULL DEFAULT '',
    created_utc INTEGER NOT NULL,
    created_offset INTEGER NOT NULL,
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL,
    deleted_utc INTEGER
) STRICT;

CREATE INDEX entry_by_wall ON entry (at_wall, intensity, complaint) WHERE deleted_utc IS NULL;

CREATE INDEX entry_by_time ON entry (at_utc, id) WHERE deleted_utc IS NULL;

CREATE INDEX entry_by_complaint ON entry (complaint, at_utc) WHERE deleted_utc IS NULL;

CREATE INDEX entry_in_bin ON entry (deleted_utc) WHERE deleted_utc IS NOT NULL;

CREATE INDEX entry_going ON entry (at_utc) WHERE still_going = 1 AND deleted_utc IS NULL;

CREATE TABLE entry_label (
    entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('quality', 'trigger', 'tag', 'measure')),
    label TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (entry_id, kind, label)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_label_by_label ON entry_label (kind, label, entry_id);

CREATE TABLE entry_mark (
    entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    x REAL NOT NULL,
    y REAL NOT NULL,
    z REAL NOT NULL,
    radius REAL NOT NULL,
    intensity INTEGER CHECK (intensity BETWEEN 0 AND 10),
    PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_medicine (
    entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    dose TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    taken_utc INTEGER,
    taken_offset INTEGER,
    PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_medicine_by_name ON entry_medicine (name);

CREATE TABLE day_note (
    id TEXT NOT NULL PRIMARY KEY,
    day TEXT NOT NULL UNIQUE,
    said TEXT NOT NULL CHECK (said IN ('none', 'still-going')),
    note TEXT NOT NULL DEFAULT '',
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL
) STRICT;

CREATE TABLE filled_instrument (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    at_utc INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    answers TEXT NOT NULL,
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL,
    deleted_utc INTEGER
) STRICT;

CREATE INDEX filled_instrument_by_time ON filled_instrument (kind, at_utc);

CREATE TABLE trial (
    id TEXT NOT NULL PRIMARY KEY,
    first_day TEXT NOT NULL,
    plan TEXT NOT NULL,
    stopped_day TEXT,
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL,
    deleted_utc INTEGER
) STRICT;

CREATE TABLE trial_day (
    trial_id TEXT NOT NULL REFERENCES trial (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    followed INTEGER NOT NULL CHECK (followed IN (0, 1)),
    PRIMARY KEY (trial_id, day)
) STRICT, WITHOUT ROWID;
