PRAGMA application_id = 1094931779;
PRAGMA user_version = 14;
BEGIN TRANSACTION;
CREATE TABLE body_length (
    measure TEXT NOT NULL,
    side TEXT NOT NULL,
    millimetres REAL NOT NULL,
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL,
    PRIMARY KEY (measure, side)
) STRICT;
INSERT INTO "body_length" VALUES('forearm','left',243.0,1772265600000,60);
INSERT INTO "body_length" VALUES('forearm','right',246.5,1772265600000,60);
INSERT INTO "body_length" VALUES('shin','left',402.0,1772265600000,60);
INSERT INTO "body_length" VALUES('fingers-2','midline',38.5,1772265600000,60);
INSERT INTO "body_length" VALUES('lower-belly','midline',128.0,1772265600000,60);
CREATE TABLE care_contact (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    telephone TEXT NOT NULL
) STRICT;
INSERT INTO "care_contact" VALUES(1,'Practice in Mill Road','030 1234567');
CREATE TABLE control_rating (
    id TEXT NOT NULL PRIMARY KEY,
    at_utc INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    complaint TEXT NOT NULL DEFAULT '',
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    later INTEGER CHECK (later BETWEEN 0 AND 10),
    later_at_utc INTEGER,
    later_at_offset INTEGER,
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL
) STRICT;
INSERT INTO "control_rating" VALUES('019c4000-0000-7000-8000-000000000901',1772265600000,60,'headache',6,5,1772267460000,60,1772267460000,60);
INSERT INTO "control_rating" VALUES('019c4000-0000-7000-8000-000000000902',1772352000000,60,'',2,NULL,NULL,NULL,1772352000000,60);
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
INSERT INTO "course" VALUES('019c4000-0000-7000-8000-000000000601','LI4',3,'[0, 2, 4]','["08:00", "20:15"]','2026-02-01','2026-03-01',1,1770705912250,60);
INSERT INTO "course" VALUES('019c4000-0000-7000-8000-000000000602','li4-headache',1,'[0, 1, 2, 3, 4, 5, 6]','[]','2026-02-03',NULL,0,1770705912250,60);
CREATE TABLE day_note (
    id TEXT NOT NULL PRIMARY KEY,
    day TEXT NOT NULL UNIQUE,
    said TEXT NOT NULL CHECK (said IN ('none', 'still-going')),
    note TEXT NOT NULL DEFAULT '',
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL
) STRICT;
INSERT INTO "day_note" VALUES('019c4000-0000-7000-8000-000000000201','2026-02-08','none','fine, really',1770705912250,60);
INSERT INTO "day_note" VALUES('019c4000-0000-7000-8000-000000000202','2026-02-09','still-going','',1770705912250,60);
CREATE TABLE day_of_use (
    day TEXT NOT NULL PRIMARY KEY CHECK (day LIKE '____-__-__')
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (kind, subject)
) STRICT;
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
INSERT INTO "entry" VALUES('019c4000-0000-7000-8000-000000000001',1770705912250,60,'headache',7,1770695112250,60,1770704712250,60,0,'<b>bold?</b>
=1+1; "x", שלום 頭痛	‮','<b>bold?</b> =1+1; "x", שלום 頭痛 ‮',1770706032250,60,1770792312250,60,NULL);
INSERT INTO "entry" VALUES('019c4000-0000-7000-8000-000000000002',1770792312250,-210,'nausea',5,1770777912250,60,NULL,NULL,1,'','',1770792312250,60,1770792312250,60,NULL);
INSERT INTO "entry" VALUES('019c4000-0000-7000-8000-000000000003',1770878712250,60,'anxiety',3,NULL,NULL,NULL,NULL,0,'','',1770878712250,60,1770878712250,60,NULL);
INSERT INTO "entry" VALUES('019c4000-0000-7000-8000-000000000004',1770965112250,60,'',NULL,NULL,NULL,NULL,NULL,0,'Only words. Ä ß İ','only words. a ss i',1770965112250,60,1770965112250,60,NULL);
INSERT INTO "entry" VALUES('019c4000-0000-7000-8000-000000000005',1770972312250,60,'back-pain',0,NULL,NULL,NULL,NULL,0,'','',1770965112250,60,1770965112250,60,NULL);
INSERT INTO "entry" VALUES('019c4000-0000-7000-8000-000000000006',1771051512250,60,'fatigue',6,NULL,NULL,NULL,NULL,0,'','',1771051512250,60,1771051512250,60,NULL);
INSERT INTO "entry" VALUES('019c4000-0000-7000-8000-000000000007',1771137912250,60,'sleep',10,NULL,NULL,NULL,NULL,0,'','',1771137912250,60,1771137912250,60,NULL);
INSERT INTO "entry" VALUES('019c4000-0000-7000-8000-000000000008',1771224312250,60,'migraine',9,NULL,NULL,NULL,NULL,0,'In the bin.','in the bin.',1771224312250,60,1771224312250,60,1771397112250);
CREATE TABLE entry_label (
    entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('quality', 'trigger', 'tag', 'measure')),
    label TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (entry_id, kind, label)
) STRICT, WITHOUT ROWID;
INSERT INTO "entry_label" VALUES('019c4000-0000-7000-8000-000000000001','measure','cold',0);
INSERT INTO "entry_label" VALUES('019c4000-0000-7000-8000-000000000001','measure','foot bath',1);
INSERT INTO "entry_label" VALUES('019c4000-0000-7000-8000-000000000001','quality','pressing',1);
INSERT INTO "entry_label" VALUES('019c4000-0000-7000-8000-000000000001','quality','throbbing',0);
INSERT INTO "entry_label" VALUES('019c4000-0000-7000-8000-000000000001','tag','=cmd|'' /C calc''!A0',0);
INSERT INTO "entry_label" VALUES('019c4000-0000-7000-8000-000000000001','tag','带窗',1);
INSERT INTO "entry_label" VALUES('019c4000-0000-7000-8000-000000000001','trigger','own, with comma',1);
INSERT INTO "entry_label" VALUES('019c4000-0000-7000-8000-000000000001','trigger','screen',0);
INSERT INTO "entry_label" VALUES('019c4000-0000-7000-8000-000000000006','quality','numb',0);
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
INSERT INTO "entry_mark" VALUES('019c4000-0000-7000-8000-000000000001',0,-61.125,-80.5,1650.25,20.0,8);
INSERT INTO "entry_mark" VALUES('019c4000-0000-7000-8000-000000000001',1,0.0,90.0,1500.0,12.5,NULL);
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
INSERT INTO "entry_medicine" VALUES('019c4000-0000-7000-8000-000000000001',0,'Ibuprofen, "forte"','400 mg','nsaid',1770702312250,60);
INSERT INTO "entry_medicine" VALUES('019c4000-0000-7000-8000-000000000001',1,'Tea','','',NULL,NULL);
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
INSERT INTO "filled_instrument" VALUES('019c4000-0000-7000-8000-000000000301','peg',1770705912250,60,'[5, 6, 7]',1770705972250,60,NULL);
INSERT INTO "filled_instrument" VALUES('019c4000-0000-7000-8000-000000000302','midas',1770705912250,60,'[1, 2, 3, 4, 5]',1770705912250,60,NULL);
CREATE TABLE measured (
    id TEXT NOT NULL PRIMARY KEY,
    day TEXT NOT NULL,
    what TEXT NOT NULL,
    value REAL NOT NULL,
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL
) STRICT;
INSERT INTO "measured" VALUES('2026-02-28/sleep-hours','2026-02-28','sleep-hours',6.5,1772265600000,60);
INSERT INTO "measured" VALUES('2026-02-28/steps','2026-02-28','steps',8421.0,1772265600000,60);
INSERT INTO "measured" VALUES('2026-03-01/7b4f0cfac81f23b8de6f39244e863bcb','2026-03-01','Glasses of water',7.0,1772265600000,60);
CREATE TABLE own_routine (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL
) STRICT;
INSERT INTO "own_routine" VALUES('019c4000-0000-7000-8000-000000000501','My own, with ünïcode','{"id":"019c4000-0000-7000-8000-000000000501","title":"My own, with ünïcode","summary":"For evenings.","complaints":["headache","pain","toothache"],"provenance":"Patient leaflet of Memorial Sloan Kettering Cancer Center","dated":"2025-10","evidence":{"text":"This is teaching from a clinic, not a trial. No study of this point alone was found among the sources.","cite":["S000","OWN"]},"cautions":[{"text":"Not in pregnancy.","cite":["S000","S001","PREG"]},{"text":"Not where the skin is peeling, blistered, broken, red, swollen, warm or oozing, or has a rash.","cite":["S000"]},{"text":"An ache is fine, pain is not. If it hurts, ease off.","cite":["S000"]}],"notes":[{"text":"Sources differ.","cite":["MSK"]}],"prepare_seconds":10,"change_over_seconds":8,"rest_after_seconds":0,"cold_pack_seconds":60,"times_a_day":2,"course":"for a week","version":3,"steps":[{"target":"LI4","motion":"circle","tool":"thumb","pressure":"firm","seconds":120,"count":0,"rate":30,"turns":[],"sides":"in-turn","rounds":1,"force":"toward the index-finger bone","posture":"Sit with your arm at rest, or lie on your back.","text":"Make small, slow circles with your thumb, either way round. The eraser of a pencil works too.","cite":["S000","OWN"]}]}',1770705912250,60);
CREATE TABLE safety_profile (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    places TEXT NOT NULL CHECK (json_valid(places)),
    week INTEGER CHECK (week BETWEEN 1 AND 43),
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL
, born INTEGER CHECK (born BETWEEN 1880 AND 2199), adult INTEGER NOT NULL DEFAULT 0 CHECK (adult IN (0, 1)), given TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(given)), since TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(since)), agreed TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(agreed))) STRICT;
INSERT INTO "safety_profile" VALUES(1,'{"cancer": "yes", "easy-bruising": "unsaid", "fracture": "yes", "pregnant": "no"}','{"fracture": ["knee/left"]}',NULL,1770705912250,60,1967,0,'{"cancer":[1770705912250,60],"easy-bruising":[1770705912250,60],"fracture":[1770705912250,60],"pregnant":[1770705912250,60],"age":[1770705912250,60]}','{}','{}');
CREATE TABLE safety_today (
    day TEXT NOT NULL PRIMARY KEY,
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    places TEXT NOT NULL CHECK (json_valid(places)),
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL
, given TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(given))) STRICT;
INSERT INTO "safety_today" VALUES('2026-02-10','{"fever": "no", "skin-trouble": "yes"}','{"skin-trouble": ["arm/right"]}',1770705912250,60,'{"fever":[1770705912250,60],"skin-trouble":[1770705912250,60]}');
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
INSERT INTO "session" VALUES('019c4000-0000-7000-8000-000000000107',1771310712250,60,'li4-headache','Hégǔ for the head',2,'stopped','user',250.0,181.5,170.25,200.0,181.5,0,'[]','{}','{"state":"gentle","reasons":[{"text":"Low platelets: light pressure only.","cite":["MSK"]}]}','headache',NULL,NULL,'',1771310712250,1771310712250,60,NULL);
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
    movements INTEGER NOT NULL, tool TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000101',1,0,1,'LI4','left right','circle','clockwise',120.0,120.0,120,119,'thumb');
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000101',2,-1,1,'LI4','','','',5.0,0.0,0,0,'');
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000102',1,0,1,'LI4','left right','circle','clockwise',120.0,120.0,120,119,'');
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000102',2,-1,1,'LI4','','','',5.0,0.0,0,0,'');
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000103',1,0,1,'LI4','left right','circle','clockwise',120.0,120.0,120,119,'');
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000103',2,-1,1,'LI4','','','',5.0,0.0,0,0,'');
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000104',1,0,1,'LI4','left right','circle','clockwise',120.0,120.0,120,119,'');
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000104',2,-1,1,'LI4','','','',5.0,0.0,0,0,'');
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000105',1,0,1,'LI4','left right','circle','clockwise',120.0,120.0,120,119,'');
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000105',2,-1,1,'LI4','','','',5.0,0.0,0,0,'');
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000106',1,0,1,'LI4','left right','circle','clockwise',120.0,120.0,120,119,'');
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000106',2,-1,1,'LI4','','','',5.0,0.0,0,0,'');
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000107',1,0,1,'LI4','left right','circle','clockwise',120.0,120.0,120,119,'');
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000107',2,-1,1,'LI4','','','',5.0,0.0,0,0,'');
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000108',1,0,1,'LI4','left right','circle','clockwise',120.0,120.0,120,119,'');
INSERT INTO "session_phase" VALUES('019c4000-0000-7000-8000-000000000108',2,-1,1,'LI4','','','',5.0,0.0,0,0,'');
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
INSERT INTO "skin_mark" VALUES('019c4000-0000-7000-8000-000000000701','wound',-300.0,10.0,900.0,25.0,'right','palm',1770705912250,60);
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
INSERT INTO "tender_spot" VALUES('019c4000-0000-7000-8000-000000000801',120.0,90.0,1300.0,'left','shoulder',1770705912250,60,1770792312250,60,2);
INSERT INTO "tender_spot" VALUES('019c4000-0000-7000-8000-000000000802',-120.0,90.0,1300.0,'right','shoulder',1770705912250,60,NULL,NULL,0);
CREATE TABLE trial (
    id TEXT NOT NULL PRIMARY KEY,
    first_day TEXT NOT NULL,
    plan TEXT NOT NULL,
    stopped_day TEXT,
    changed_utc INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL,
    deleted_utc INTEGER
) STRICT;
INSERT INTO "trial" VALUES('019c4000-0000-7000-8000-000000000401','2026-02-01','{"routine": "LI4", "complaint": "headache", "first_day": "2026-02-01", "days_each": 1, "blocks": [["elsewhere", "nothing", "routine"], ["elsewhere", "nothing", "routine"], ["nothing", "elsewhere", "routine"], ["routine", "elsewhere", "nothing"], ["routine", "nothing", "elsewhere"], ["elsewhere", "routine", "nothing"]], "seed": 4503599627370497, "remind_at": ["09:00", "18:30"]}','2026-02-09',1770705912250,60,NULL);
INSERT INTO "trial" VALUES('019c4000-0000-7000-8000-000000000402','2026-03-01','{"routine": "PC6", "complaint": "nausea", "first_day": "2026-03-01", "days_each": 1, "blocks": [["routine", "nothing"], ["nothing", "routine"], ["routine", "nothing"], ["nothing", "routine"], ["nothing", "routine"], ["nothing", "routine"]], "seed": 7, "remind_at": []}',NULL,1770705912250,60,NULL);
CREATE TABLE trial_day (
    trial_id TEXT NOT NULL REFERENCES trial (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    followed INTEGER NOT NULL CHECK (followed IN (0, 1)),
    PRIMARY KEY (trial_id, day)
) STRICT, WITHOUT ROWID;
INSERT INTO "trial_day" VALUES('019c4000-0000-7000-8000-000000000401','2026-02-01',1);
INSERT INTO "trial_day" VALUES('019c4000-0000-7000-8000-000000000401','2026-02-02',0);
CREATE TABLE warning_asked (
    topic TEXT NOT NULL PRIMARY KEY,
    asked_utc INTEGER NOT NULL,
    asked_offset INTEGER NOT NULL
) STRICT;
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
CREATE INDEX session_by_wall ON session (at_wall) WHERE deleted_utc IS NULL;
CREATE INDEX session_by_routine ON session (routine_id, at_utc) WHERE deleted_utc IS NULL;
CREATE INDEX session_by_state ON session (state, seen_utc);
CREATE INDEX session_phase_by_target ON session_phase (target, session_id);
CREATE INDEX entry_by_wall ON entry (at_wall, intensity, complaint) WHERE deleted_utc IS NULL;
CREATE INDEX entry_by_time ON entry (at_utc, id) WHERE deleted_utc IS NULL;
CREATE INDEX entry_by_complaint ON entry (complaint, at_utc) WHERE deleted_utc IS NULL;
CREATE INDEX entry_in_bin ON entry (deleted_utc) WHERE deleted_utc IS NOT NULL;
CREATE INDEX entry_going ON entry (at_utc) WHERE still_going = 1 AND deleted_utc IS NULL;
CREATE INDEX entry_label_by_label ON entry_label (kind, label, entry_id);
CREATE INDEX entry_medicine_by_name ON entry_medicine (name);
CREATE INDEX filled_instrument_by_time ON filled_instrument (kind, at_utc);
CREATE INDEX warning_sign_by_state ON warning_sign (state, told_utc);
CREATE INDEX control_rating_by_time ON control_rating (at_utc);
CREATE INDEX measured_by_what ON measured (what, day);
COMMIT;
