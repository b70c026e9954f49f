-- What pressed is kept with each part of a session; of earlier ones their plan tells it.
ALTER TABLE session_phase ADD COLUMN tool TEXT NOT NULL DEFAULT '';

UPDATE session_phase SET tool = coalesce(
    (
        SELECT json_extract(session.plan, '$.phases[' || session_phase.position || '].tool')
        FROM session
        WHERE session.id = session_phase.session_id AND json_valid(session.plan)
    ),
    ''
)
WHERE motion <> '';

UPDATE session_phase SET tool = ''
WHERE tool NOT IN (
    'thumb', 'index-finger', 'fingers', 'knuckle', 'palm', 'eraser', 'ball', 'brush'
);
