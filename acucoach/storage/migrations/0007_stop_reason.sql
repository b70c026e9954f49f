-- The Stop button once wrote what a button hands over ('0') where its reason belongs.

UPDATE session SET reason = 'user'
WHERE reason NOT IN ('', 'user', 'hurt', 'warning-sign', 'limit');
