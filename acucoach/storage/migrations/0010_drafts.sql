-- What was typed into a form and not saved. Of no export: it is no record yet.
CREATE TABLE draft (
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (kind, subject)
) STRICT;
