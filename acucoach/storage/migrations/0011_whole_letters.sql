-- Letters that no decomposition takes apart are searched as they are typed without them.
UPDATE entry SET note_folded = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(note_folded, 'ı', 'i'), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ħ', 'h'), 'ŋ', 'n'), 'ŧ', 't');
