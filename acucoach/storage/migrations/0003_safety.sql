-- What the safety gate knows: the profile, each day's check, marks on the skin, whom to ask.
-- answers: {"fact": "yes"|"no"|"unsaid"}; places: {"fact": ["part/side", ...]}. Both JSON.

CREATE TABLE safety_profile (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    places TEXT NOT NULL CHECK (json_valid(places)),
    age INTEGER CHECK (age BETWEEN 0 AND 120),
    week INTEGER CHECK (week BETWEEN 1 AND 43),
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL
) STRICT;

CREATE TABLE safety_today (
    day TEXT NOT NULL PRIMARY KEY,
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    places TEXT NOT NULL CHECK (json_valid(places)),
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL
) STRICT;

CREATE TABLE skin_mark (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    x REAL NOT NULL,
    y REAL NOT NULL,
    z REAL NOT NULL,
    radius REAL NOT NULL CHECK (radius > 0),
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'midline')),
    region TEXT NOT NULL,
    painted_utc INTEGER NOT NULL,
    painted_offset INTEGER NOT NULL
) STRICT;

CREATE TABLE care_contact (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    telephone TEXT NOT NULL
) STRICT;
