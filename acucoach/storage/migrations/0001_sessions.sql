-- Sessions: what was planned, what was done of it, what happened.
-- Times: milliseconds since 1970 in UTC and the local offset of that moment in minutes.
-- at_wall is what the clock on the wall showed, in milliseconds; days are counted from it.

CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY,
    at_utc INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_wall INTEGER NOT NULL GENERATED ALWAYS AS (at_utc + at_offset * 60000) STORED,
    routine_id TEXT NOT NULL,
    title TEXT NOT NULL,
    content_version INTEGER NOT NULL,
    state TEXT NOT NULL
        CHECK (state IN ('ready', 'running', 'paused', 'finished', 'stopped', 'interrupted')),
    reason TEXT NOT NULL DEFAULT '',
    planned_seconds REAL NOT NULL,
    delivered_seconds REAL NOT NULL,
    worked_seconds REAL NOT NULL,
    wall_seconds REAL NOT NULL,
    position REAL NOT NULL,
    eased INTEGER NOT NULL DEFAULT 0,
    skipped TEXT NOT NULL DEFAULT '[]',
    plan TEXT NOT NULL,
    verdict TEXT NOT NULL DEFAULT '{}',
    complaint TEXT NOT NULL DEFAULT '',
    onset_utc INTEGER,
    onset_offset INTEGER,
    note TEXT NOT NULL DEFAULT '',
    seen_utc INTEGER NOT NULL,
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL,
    deleted_utc INTEGER
) STRICT;

CREATE INDEX session_by_wall ON session (at_wall) WHERE deleted_utc IS NULL;

CREATE INDEX session_by_routine ON session (routine_id, at_utc) WHERE deleted_utc IS NULL;

CREATE INDEX session_by_state ON session (state, seen_utc);

CREATE TABLE session_phase (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    step INTEGER NOT NULL,
    round INTEGER NOT NULL,
    target TEXT NOT NULL,
    sides TEXT NOT NULL,
    motion TEXT NOT NULL,
    turn TEXT NOT NULL DEFAULT '',
    planned_seconds REAL NOT NULL,
    delivered_seconds REAL NOT NULL,
    planned_movements INTEGER NOT NULL,
    movements INTEGER NOT NULL,
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX session_phase_by_target ON session_phase (target, session_id);

CREATE TABLE session_pause (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    at_seconds REAL NOT NULL,
    seconds REAL NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_hurt (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    at_seconds REAL NOT NULL,
    target TEXT NOT NULL,
    sides TEXT NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_rating (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    moment TEXT NOT NULL CHECK (moment IN ('before', 'after', 'after-30', 'after-120')),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    at_utc INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    PRIMARY KEY (session_id, moment)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_side_effect (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('sore', 'bruise', 'other')),
    words TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (session_id, kind)
) STRICT, WITHOUT ROWID;
