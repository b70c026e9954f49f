PRAGMA application_id = 1094931779;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
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
INSERT INTO "session" VALUES('019c4000-0000-7000-8000-000000000101',1770709512250,60,'li4-headache','Hégǔ for the head',2,'stopped','hurt',250.0,181.5,170.25,200.0,181.5,1,'[2, 3]','{"routine":"li4-headache","title":"Hégǔ (LI4) for headache and pain","version":1,"phases":[{"kind":"prepare","seconds":10,"target":"LI4","sides":["left"],"round":1,"text":"Make small, slow circles with your thumb, either way round. The eraser of a pencil works too.","posture":"Sit with your arm at rest, or lie on your back."},{"kind":"work","seconds":120,"target":"LI4","sides":["left"],"motion":"circle","tool":"thumb","pressure":"firm","rate":30.0,"turn":"clockwise","count":60,"round":1,"text":"Make small, slow circles with your thumb, either way round. The eraser of a pencil works too.","force":"toward the index-finger bone","posture":"Sit with your arm at rest, or lie on your back.","site_start":true},{"kind":"change-over","seconds":8,"target":"LI4","sides":["right"],"round":1,"text":"Make small, slow circles with your thumb, either way round. The eraser of a pencil works too.","posture":"Sit with your arm at rest, or lie on your back."},{"kind":"work","seconds":120,"target":"LI4","sides":["right"],"motion":"circle","tool":"thumb","pressure":"firm","rate":30.0,"turn":"clockwise","count":60,"round":1,"text":"Make small, slow circles with your thumb, either way round. The eraser of a pencil works too.","force":"toward the index-finger bone","posture":"Sit with your arm at rest, or lie on your back.","site_start":true}]}','{"state":"gentle","reasons":[{"text":"Low platelets: light pressure only.","cite":["MSK"]}]}','headache',1770695112250,60,'<i>n</i>',1770709512250,1770709512250,60,NULL);
INSERT INTO "session" VALUES('019c4000-0000-7000-8000-000000000102',1770878712250,60,'PC6','PC6',2,'finished','',250.0,181.5,170.25,200.0,181.5,0,'[]','{}','{"state":"gentle","reasons":[{"text":"Low platelets: light pressure only.","cite":["MSK"]}]}','',NULL,NULL,'',1770878712250,1770878712250,60,NULL);
INSERT INTO "session" VALUES('019c4000-0000-7000-8000-000000000103',1770965112250,60,'li4-headache','Hégǔ for the head',2,'stopped','user',250.0,181.5,170.25,200.0,181.5,0,'[]','{}','{"state":"gentle","reasons":[{"text":"Low platelets: light pressure only.","cite":["MSK"]}]}','nausea',NULL,NULL,'',1770965112250,1770965112250,60,NULL);
INSERT INTO "session" VALUES('019c4000-0000-7000-8000-000000000104',1771051512250,60,'li4-headache','Hégǔ for the head',2,'interrupted','',250.0,181.5,170.25,200.0,181.5,0,'[]','{}','{"state":"gentle","reasons":[{"text":"Low platelets: light pressure only.","cite":["MSK"]}]}','back-pain',NULL,NULL,'',1771051512250,1771051512250,60,NULL);
INSERT INTO "session" VALUES('019c4000-0000-7000-8000-000000000105',1771137912250,60,'li4-headache','Hégǔ for the head',2,'stopped','warning-sign',250.0,181.5,170.25,200.0,181.5,0,'[]','{}','{"state":"gentle","reasons":[{"text":"Low platelets: light pressure only.","cite":["MSK"]}]}','headache',NULL,NULL,'',1771137912250,1771137912250,60,NULL);
INSERT INTO "session" VALUES('019c4000-0000-7000-8000-000000000106',1771224312250,60,'li4-headache','Hégǔ for the head',2,'stopped','limit',250.0,181.5,170.25,200.0,181.5,0,'[]','{}','{"state":"gentle","reasons":[{"text":"Low platelets: light pressure only.","cite":["MSK"]}]}','headache',NULL,NULL,'',1771224312250,1771224312250,60,NULL);
INSERT INTO "session" VALUES('019c4000-0000-7000-8000-000000000107',1771310712250,60,'li4-headache','Hégǔ for the head',2,'stopped','0',250.0,181.5,170.25,200.0,181.5,0,'[]','{}','{"state":"gentle","reasons":[{"text":"Low platelets: light pressure only.","cite":["MSK"]}]}','headache',NULL,NULL,'',1771310712250,1771310712250,60,NULL);
INSERT INTO "session" VALUES('019c4000-0000-7000-8000-000000000108',1771397112250,60,'li4-headache','Hégǔ for the head',2,'stopped','user',250.0,181.5,170.25,200.0,181.5,0,'[]','{}','{"state":"gentle","reasons":[{"text":"Low platelets: light pressure only.","cite":["MSK"]}]}','headache',NULL,NULL,'',1771397112250,1771397112250,60,1771397112250);
CREATE TABLE session_hurt (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    at_seconds REAL NOT NULL,
    target TEXT NOT NULL,
    sides TEXT NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "session_hurt" VALUES('019c4000-0000-7000-8000-000000000101',0,12.5,'LI4','left','lighter');
INSERT INTO "session_hurt" VALUES('019c4000-0000-7000-8000-000000000101',1,90.0,'LI4','right','end');
CREATE TABLE session_pause (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    at_seconds REAL NOT NULL,
    seconds REAL NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "session_pause" VALUES('019c4000-0000-7000-8000-000000000101',0,12.5,3.0,'hurt');
INSERT INTO "session_pause" VALUES('019c4000-0000-7000-8000-000000000101',1,40.0,60.5,'sleep');
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
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000101',1,0,1,'LI4','left right','circle','clockwise',120.0,120.0,120,119);
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000101',2,-1,1,'LI4','','','',5.0,0.0,0,0);
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000102',1,0,1,'LI4','left right','circle','clockwise',120.0,120.0,120,119);
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000102',2,-1,1,'LI4','','','',5.0,0.0,0,0);
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000103',1,0,1,'LI4','left right','circle','clockwise',120.0,120.0,120,119);
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000103',2,-1,1,'LI4','','','',5.0,0.0,0,0);
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000104',1,0,1,'LI4','left right','circle','clockwise',120.0,120.0,120,119);
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000104',2,-1,1,'LI4','','','',5.0,0.0,0,0);
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000105',1,0,1,'LI4','left right','circle','clockwise',120.0,120.0,120,119);
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000105',2,-1,1,'LI4','','','',5.0,0.0,0,0);
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000106',1,0,1,'LI4','left right','circle','clockwise',120.0,120.0,120,119);
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000106',2,-1,1,'LI4','','','',5.0,0.0,0,0);
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000107',1,0,1,'LI4','left right','circle','clockwise',120.0,120.0,120,119);
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000107',2,-1,1,'LI4','','','',5.0,0.0,0,0);
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000108',1,0,1,'LI4','left right','circle','clockwise',120.0,120.0,120,119);
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000108',2,-1,1,'LI4','','','',5.0,0.0,0,0);
CREATE TABLE session_rating (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    moment TEXT NOT NULL CHECK (moment IN ('before', 'after', 'after-30', 'after-120')),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    at_utc INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    PRIMARY KEY (session_id, moment)
) STRICT, WITHOUT ROWID;
INSERT INTO "session_rating" VALUES('019c4000-0000-7000-8000-000000000101','after',4,1770709812250,60);
INSERT INTO "session_rating" VALUES('019c4000-0000-7000-8000-000000000101','after-120',2,1770716712250,60);
INSERT INTO "session_rating" VALUES('019c4000-0000-7000-8000-000000000101','after-30',3,1770711672250,60);
INSERT INTO "session_rating" VALUES('019c4000-0000-7000-8000-000000000101','before',7,1770709512250,60);
INSERT INTO "session_rating" VALUES('019c4000-0000-7000-8000-000000000103','after',2,1770965112250,60);
INSERT INTO "session_rating" VALUES('019c4000-0000-7000-8000-000000000103','before',6,1770965112250,60);
CREATE TABLE session_side_effect (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('sore', 'bruise', 'other')),
    words TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (session_id, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO "session_side_effect" VALUES('019c4000-0000-7000-8000-000000000101','bruise','');
INSERT INTO "session_side_effect" VALUES('019c4000-0000-7000-8000-000000000101','other','=warm, odd');
INSERT INTO "session_side_effect" VALUES('019c4000-0000-7000-8000-000000000101','sore','');
CREATE INDEX session_by_wall ON session (at_wall) WHERE deleted_utc IS NULL;
CREATE INDEX session_by_routine ON session (routine_id, at_utc) WHERE deleted_utc IS NULL;
CREATE INDEX session_by_state ON session (state, seen_utc);
CREATE INDEX session_phase_by_target ON session_phase (target, session_id);
COMMIT;
