-- Đề nghị hủy bỏ: who asked by which paper, and when the request was taken back; money taken back names its grant.

ALTER TABLE revocation ADD COLUMN asked_by TEXT NOT NULL DEFAULT '';
ALTER TABLE revocation ADD COLUMN request TEXT NOT NULL DEFAULT '';
ALTER TABLE revocation ADD COLUMN withdrawn_on TEXT;

ALTER TABLE fund_entry ADD COLUMN grant_id INTEGER REFERENCES grant (id);
CREATE INDEX fund_entry_grant ON fund_entry (grant_id);

-- Who was away, who counted and by which terms get a key of their own: the facts of a meeting are steps that can be
-- undone.

CREATE TABLE kept_absence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    reason TEXT NOT NULL,
    written_opinion INTEGER NOT NULL CHECK (written_opinion IN (0, 1)),
    UNIQUE (meeting_id, ordinal)
) STRICT;

INSERT INTO kept_absence (meeting_id, ordinal, name, reason, written_opinion)
SELECT meeting_id, ordinal, name, reason, written_opinion FROM meeting_absence ORDER BY meeting_id, ordinal;

DROP TABLE meeting_absence;
ALTER TABLE kept_absence RENAME TO meeting_absence;

CREATE TABLE kept_teller (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (meeting_id, ordinal)
) STRICT;

INSERT INTO kept_teller (meeting_id, ordinal, name)
SELECT meeting_id, ordinal, name FROM meeting_teller ORDER BY meeting_id, ordinal;

DROP TABLE meeting_teller;
ALTER TABLE kept_teller RENAME TO meeting_teller;

CREATE TABLE kept_terms (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    award_code TEXT NOT NULL,
    method TEXT NOT NULL,
    denominator TEXT NOT NULL,
    threshold TEXT,
    source TEXT NOT NULL,
    UNIQUE (meeting_id, award_code)
) STRICT;

INSERT INTO kept_terms (meeting_id, award_code, method, denominator, threshold, source)
SELECT meeting_id, award_code, method, denominator, threshold, source FROM meeting_terms
ORDER BY meeting_id, award_code;

DROP TABLE meeting_terms;
ALTER TABLE kept_terms RENAME TO meeting_terms;
