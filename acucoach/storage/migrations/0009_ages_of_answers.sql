-- When each answer was given; a year of birth in place of an age; warning signs that were told.
-- given: {"fact": [utc milliseconds, offset minutes]}; since, agreed: {"fact": "YYYY-MM-DD"}. All JSON.

ALTER TABLE safety_profile ADD COLUMN born INTEGER CHECK (born BETWEEN 1880 AND 2199);
ALTER TABLE safety_profile ADD COLUMN adult INTEGER NOT NULL DEFAULT 0 CHECK (adult IN (0, 1));
ALTER TABLE safety_profile ADD COLUMN given TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(given));
ALTER TABLE safety_profile ADD COLUMN since TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(since));
ALTER TABLE safety_profile ADD COLUMN agreed TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(agreed));

ALTER TABLE safety_today ADD COLUMN given TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(given));

-- An age leaves two years of birth open. The stricter one is taken: for a child the later, else the earlier.
UPDATE safety_profile SET born =
    CAST(strftime('%Y', changed_utc / 1000, 'unixepoch') AS INTEGER) - age - (age >= 18)
WHERE age IS NOT NULL;

-- What was answered with the whole form was answered when the form was kept.
UPDATE safety_profile SET given = (
    SELECT json_group_object(asked.key, json_array(changed_utc, changed_offset))
    FROM json_each(safety_profile.answers) AS asked
    WHERE asked.value IN ('yes', 'no', 'unsaid')
) WHERE json_type(answers) = 'object';
UPDATE safety_profile SET given = json_set(given, '$.age', json_array(changed_utc, changed_offset))
WHERE age IS NOT NULL;
UPDATE safety_today SET given = (
    SELECT json_group_object(asked.key, json_array(changed_utc, changed_offset))
    FROM json_each(safety_today.answers) AS asked
    WHERE asked.value IN ('yes', 'no', 'unsaid')
) WHERE json_type(answers) = 'object';

ALTER TABLE safety_profile DROP COLUMN age;

CREATE TABLE warning_sign (
    id TEXT NOT NULL PRIMARY KEY,
    topic TEXT NOT NULL,
    sign TEXT NOT NULL,
    urgency INTEGER NOT NULL CHECK (urgency BETWEEN 1 AND 3),
    told_utc INTEGER NOT NULL,
    told_offset INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('present', 'taken-back', 'looked-at')),
    looked_at TEXT,
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL
) STRICT;

CREATE INDEX warning_sign_by_state ON warning_sign (state, told_utc);

CREATE TABLE warning_asked (
    topic TEXT NOT NULL PRIMARY KEY,
    asked_utc INTEGER NOT NULL,
    asked_offset INTEGER NOT NULL
) STRICT;
