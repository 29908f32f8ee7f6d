-- Sổ đăng ký: tập thể, cá nhân, lịch sử khen thưởng, sáng kiến, bản quét; thùng rác và các bước hoàn tác được.

-- Cụm, khối thi đua.
CREATE TABLE cluster (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    level TEXT,
    leader_unit_id INTEGER REFERENCES unit (id)
) STRICT;

CREATE INDEX cluster_leader ON cluster (leader_unit_id);

ALTER TABLE unit ADD COLUMN statistics_class TEXT;
ALTER TABLE unit ADD COLUMN activity_field TEXT NOT NULL DEFAULT '';
ALTER TABLE unit ADD COLUMN cluster_id INTEGER REFERENCES cluster (id);
ALTER TABLE unit ADD COLUMN staff INTEGER;
ALTER TABLE unit ADD COLUMN women INTEGER;
ALTER TABLE unit ADD COLUMN party_members INTEGER;
ALTER TABLE unit ADD COLUMN leaders INTEGER;
ALTER TABLE unit ADD COLUMN founding TEXT NOT NULL DEFAULT '';
ALTER TABLE unit ADD COLUMN organisation TEXT NOT NULL DEFAULT '';
-- Names it had before, one a line, so that it is found by them.
ALTER TABLE unit ADD COLUMN former_names TEXT NOT NULL DEFAULT '';
ALTER TABLE unit ADD COLUMN binned_at TEXT;
CREATE INDEX unit_cluster ON unit (cluster_id);

ALTER TABLE person ADD COLUMN statistics_class TEXT;
ALTER TABLE person ADD COLUMN binned_at TEXT;
-- Blanks left out, for whoever is looked for by it.
CREATE INDEX person_id_number ON person (id_number) WHERE id_number <> '';

-- Sáp nhập, chia tách, đổi tên, giải thể.
CREATE TABLE unit_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    basis TEXT NOT NULL,
    -- The unit that goes on, as it was until the day; papers of before still name it so.
    former_name TEXT,
    former_short_name TEXT,
    former_letterhead_parent TEXT,
    former_letterhead_name TEXT,
    former_letterhead_abbreviation TEXT,
    former_letterhead_place TEXT,
    former_head_post TEXT,
    former_head_name TEXT
) STRICT;

CREATE TABLE unit_change_part (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_change_id INTEGER NOT NULL REFERENCES unit_change (id) ON DELETE CASCADE,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    role TEXT NOT NULL CHECK (role IN ('BEFORE', 'AFTER')),
    UNIQUE (unit_change_id, unit_id, role)
) STRICT;

CREATE INDEX unit_change_part_unit ON unit_change_part (unit_id);

-- Quyết định khen thưởng and what it gave.
CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL,
    date TEXT,
    authority TEXT NOT NULL,
    about TEXT NOT NULL,
    binned_at TEXT,
    search_key TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX decision_sort ON decision (sort_key, search_key);
CREATE INDEX decision_number ON decision (number, date);

CREATE TABLE grant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER REFERENCES person (id),
    unit_id INTEGER REFERENCES unit (id),
    -- As the decision named them.
    subject_name TEXT NOT NULL,
    subject_place TEXT NOT NULL,
    award_code TEXT,
    award_name TEXT NOT NULL,
    level TEXT,
    year INTEGER,
    decision_id INTEGER REFERENCES decision (id),
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    binned_at TEXT,
    revision INTEGER NOT NULL DEFAULT 0,
    CHECK (person_id IS NULL OR unit_id IS NULL)
) STRICT;

CREATE INDEX grant_person ON grant (person_id, year);
CREATE INDEX grant_unit ON grant (unit_id, year);
CREATE INDEX grant_decision ON grant (decision_id);

-- Sáng kiến, đề tài được công nhận.
CREATE TABLE recognised_initiative (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER REFERENCES person (id),
    unit_id INTEGER REFERENCES unit (id),
    year INTEGER,
    name TEXT NOT NULL,
    share TEXT NOT NULL,
    number TEXT NOT NULL,
    date TEXT,
    body TEXT NOT NULL,
    scope TEXT,
    binned_at TEXT,
    revision INTEGER NOT NULL DEFAULT 0,
    CHECK (person_id IS NULL OR unit_id IS NULL)
) STRICT;

CREATE INDEX recognised_initiative_person ON recognised_initiative (person_id, year);
CREATE INDEX recognised_initiative_unit ON recognised_initiative (unit_id, year);

ALTER TABLE attachment ADD COLUMN unit_id INTEGER REFERENCES unit (id);
ALTER TABLE attachment ADD COLUMN decision_id INTEGER REFERENCES decision (id);
ALTER TABLE attachment ADD COLUMN grant_id INTEGER REFERENCES grant (id);
ALTER TABLE attachment ADD COLUMN recognised_initiative_id INTEGER REFERENCES recognised_initiative (id);
ALTER TABLE attachment ADD COLUMN binned_at TEXT;
CREATE INDEX attachment_unit ON attachment (unit_id);
CREATE INDEX attachment_decision ON attachment (decision_id);
CREATE INDEX attachment_grant ON attachment (grant_id);
CREATE INDEX attachment_recognised_initiative ON attachment (recognised_initiative_id);

-- Pairs of people of whom the clerk said that they are two.
CREATE TABLE people_apart (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    second_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    UNIQUE (first_id, second_id),
    CHECK (first_id < second_id)
) STRICT;

CREATE INDEX people_apart_second ON people_apart (second_id);

-- One job of the clerk as one step: every row it wrote, as it was before and after (JSON of all columns), so that it
-- can be told per subject and undone, also after a restart. Temporary triggers fill "step_row" (see ChangeLog).
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    about TEXT NOT NULL,
    undone_at TEXT
) STRICT;

CREATE TABLE step_row (
    step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (step_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX step_row_row ON step_row (table_name, row_id);

-- What the clerk answered once about lists: columns of a layout of a sender, units behind names.
CREATE TABLE list_mapping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    sender TEXT NOT NULL,
    titles TEXT NOT NULL,
    columns TEXT NOT NULL,
    used_at TEXT NOT NULL,
    UNIQUE (kind, sender, titles)
) STRICT;

CREATE TABLE unit_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sender TEXT NOT NULL,
    listed_key TEXT NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    UNIQUE (sender, listed_key)
) STRICT;

CREATE INDEX unit_answer_unit ON unit_answer (unit_id);

-- Any kind of list is a run now, and not every run belongs to a round.
CREATE TABLE import_run_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    round_id INTEGER REFERENCES round (id),
    source_name TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    imported_at TEXT NOT NULL,
    undone_at TEXT,
    step_id INTEGER REFERENCES step (id),
    CHECK (kind <> 'NOMINATIONS' OR round_id IS NOT NULL)
) STRICT;

INSERT INTO import_run_new (id, kind, round_id, source_name, source_sha256, "rows", imported_at, undone_at)
SELECT id, 'NOMINATIONS', round_id, source_name, source_sha256, "rows", imported_at, undone_at FROM import_run;
DROP TABLE import_run;
ALTER TABLE import_run_new RENAME TO import_run;
CREATE INDEX import_run_round ON import_run (round_id);
CREATE INDEX import_run_step ON import_run (step_id);

-- Search: what lies in the bin is not found. Beginnings of up to six letters are kept: a beginning that is not costs the
-- merging of every word that begins so, 2 ms for "nguye" among 100,000 people.
DROP TABLE unit_search;
CREATE VIRTUAL TABLE unit_search USING fts5 (
    search_key, content = 'unit', content_rowid = 'id', prefix = '1 2 3 4 5 6', detail = 'none',
    tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO unit_search (unit_search) VALUES ('rebuild');
DROP TABLE person_search;
CREATE VIRTUAL TABLE person_search USING fts5 (
    search_key, content = 'person', content_rowid = 'id', prefix = '1 2 3 4 5 6', detail = 'none',
    tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO person_search (person_search) VALUES ('rebuild');
DROP TABLE nomination_search;
CREATE VIRTUAL TABLE nomination_search USING fts5 (
    search_key, content = 'nomination', content_rowid = 'id', prefix = '1 2 3 4 5 6', detail = 'none',
    tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO nomination_search (nomination_search) VALUES ('rebuild');
DROP TRIGGER unit_search_insert;
DROP TRIGGER unit_search_delete;
DROP TRIGGER unit_search_update;
CREATE TRIGGER unit_search_insert AFTER INSERT ON unit WHEN new.binned_at IS NULL BEGIN
    INSERT INTO unit_search (rowid, search_key) VALUES (new.id, new.search_key);
END;
CREATE TRIGGER unit_search_delete AFTER DELETE ON unit WHEN old.binned_at IS NULL BEGIN
    INSERT INTO unit_search (unit_search, rowid, search_key) VALUES ('delete', old.id, old.search_key);
END;
CREATE TRIGGER unit_search_out AFTER UPDATE OF search_key, binned_at ON unit
WHEN old.binned_at IS NULL AND (new.binned_at IS NOT NULL OR old.search_key <> new.search_key) BEGIN
    INSERT INTO unit_search (unit_search, rowid, search_key) VALUES ('delete', old.id, old.search_key);
    INSERT INTO unit_search (rowid, search_key) SELECT new.id, new.search_key WHERE new.binned_at IS NULL;
END;
CREATE TRIGGER unit_search_back AFTER UPDATE OF binned_at ON unit
WHEN old.binned_at IS NOT NULL AND new.binned_at IS NULL BEGIN
    INSERT INTO unit_search (rowid, search_key) VALUES (new.id, new.search_key);
END;

DROP TRIGGER person_search_insert;
DROP TRIGGER person_search_delete;
DROP TRIGGER person_search_update;
CREATE TRIGGER person_search_insert AFTER INSERT ON person WHEN new.binned_at IS NULL BEGIN
    INSERT INTO person_search (rowid, search_key) VALUES (new.id, new.search_key);
END;
CREATE TRIGGER person_search_delete AFTER DELETE ON person WHEN old.binned_at IS NULL BEGIN
    INSERT INTO person_search (person_search, rowid, search_key) VALUES ('delete', old.id, old.search_key);
END;
CREATE TRIGGER person_search_out AFTER UPDATE OF search_key, binned_at ON person
WHEN old.binned_at IS NULL AND (new.binned_at IS NOT NULL OR old.search_key <> new.search_key) BEGIN
    INSERT INTO person_search (person_search, rowid, search_key) VALUES ('delete', old.id, old.search_key);
    INSERT INTO person_search (rowid, search_key) SELECT new.id, new.search_key WHERE new.binned_at IS NULL;
END;
CREATE TRIGGER person_search_back AFTER UPDATE OF binned_at ON person
WHEN old.binned_at IS NOT NULL AND new.binned_at IS NULL BEGIN
    INSERT INTO person_search (rowid, search_key) VALUES (new.id, new.search_key);
END;

CREATE VIRTUAL TABLE decision_search USING fts5 (
    search_key, content = 'decision', content_rowid = 'id', prefix = '1 2 3 4 5 6', detail = 'none',
    tokenize = 'unicode61 remove_diacritics 0'
);
CREATE TRIGGER decision_search_insert AFTER INSERT ON decision WHEN new.binned_at IS NULL BEGIN
    INSERT INTO decision_search (rowid, search_key) VALUES (new.id, new.search_key);
END;
CREATE TRIGGER decision_search_delete AFTER DELETE ON decision WHEN old.binned_at IS NULL BEGIN
    INSERT INTO decision_search (decision_search, rowid, search_key) VALUES ('delete', old.id, old.search_key);
END;
CREATE TRIGGER decision_search_out AFTER UPDATE OF search_key, binned_at ON decision
WHEN old.binned_at IS NULL AND (new.binned_at IS NOT NULL OR old.search_key <> new.search_key) BEGIN
    INSERT INTO decision_search (decision_search, rowid, search_key) VALUES ('delete', old.id, old.search_key);
    INSERT INTO decision_search (rowid, search_key) SELECT new.id, new.search_key WHERE new.binned_at IS NULL;
END;
CREATE TRIGGER decision_search_back AFTER UPDATE OF binned_at ON decision
WHEN old.binned_at IS NOT NULL AND new.binned_at IS NULL BEGIN
    INSERT INTO decision_search (rowid, search_key) VALUES (new.id, new.search_key);
END;

-- The first letters of a name find it too ("ntlh"): the last word of the search key, after the year.
WITH RECURSIVE letters (id, rest, initials) AS (
    SELECT id, search_key || ' ', '' FROM person
    UNION ALL
    SELECT id, substr(rest, instr(rest, ' ') + 1),
        initials || iif(substr(rest, 1, 1) BETWEEN 'a' AND 'z', substr(rest, 1, 1), '')
    FROM letters WHERE rest <> ''
)
UPDATE person SET search_key = search_key || ' ' || letters.initials
FROM letters WHERE letters.id = person.id AND letters.rest = '' AND length(letters.initials) > 1;

-- Who types diacritics gets those who have them first: the words as they are written follow the folded ones.
CREATE TEMP TABLE written AS
SELECT 'person' AS owner, id, lower(full_name) AS words FROM person
UNION ALL SELECT 'unit', id, lower(name || ' ' || short_name) FROM unit
UNION ALL SELECT 'nomination', id, lower(subject_name) FROM nomination;
-- SQLite's own lower() knows ASCII only.
UPDATE written SET words = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(words, 'À', 'à'), 'Á', 'á'), 'Ả', 'ả'), 'Ã', 'ã'), 'Ạ', 'ạ'), 'Ă', 'ă'), 'Ằ', 'ằ'), 'Ắ', 'ắ')
    , 'Ẳ', 'ẳ'), 'Ẵ', 'ẵ'), 'Ặ', 'ặ'), 'Â', 'â');
UPDATE written SET words = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(words, 'Ầ', 'ầ'), 'Ấ', 'ấ'), 'Ẩ', 'ẩ'), 'Ẫ', 'ẫ'), 'Ậ', 'ậ'), 'Đ', 'đ'), 'È', 'è'), 'É', 'é')
    , 'Ẻ', 'ẻ'), 'Ẽ', 'ẽ'), 'Ẹ', 'ẹ'), 'Ê', 'ê');
UPDATE written SET words = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(words, 'Ề', 'ề'), 'Ế', 'ế'), 'Ể', 'ể'), 'Ễ', 'ễ'), 'Ệ', 'ệ'), 'Ì', 'ì'), 'Í', 'í'), 'Ỉ', 'ỉ')
    , 'Ĩ', 'ĩ'), 'Ị', 'ị'), 'Ò', 'ò'), 'Ó', 'ó');
UPDATE written SET words = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(words, 'Ỏ', 'ỏ'), 'Õ', 'õ'), 'Ọ', 'ọ'), 'Ô', 'ô'), 'Ồ', 'ồ'), 'Ố', 'ố'), 'Ổ', 'ổ'), 'Ỗ', 'ỗ')
    , 'Ộ', 'ộ'), 'Ơ', 'ơ'), 'Ờ', 'ờ'), 'Ớ', 'ớ');
UPDATE written SET words = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(words, 'Ở', 'ở'), 'Ỡ', 'ỡ'), 'Ợ', 'ợ'), 'Ù', 'ù'), 'Ú', 'ú'), 'Ủ', 'ủ'), 'Ũ', 'ũ'), 'Ụ', 'ụ')
    , 'Ư', 'ư'), 'Ừ', 'ừ'), 'Ứ', 'ứ'), 'Ử', 'ử');
UPDATE written SET words = replace(replace(replace(replace(replace(replace(replace(words, 'Ữ', 'ữ'), 'Ự', 'ự')
    , 'Ỳ', 'ỳ'), 'Ý', 'ý'), 'Ỷ', 'ỷ'), 'Ỹ', 'ỹ'), 'Ỵ', 'ỵ');
CREATE INDEX temp.written_row ON written (owner, id);
UPDATE person SET search_key = search_key || ' ' || words
FROM written WHERE owner = 'person' AND written.id = person.id;
UPDATE unit SET search_key = search_key || ' ' || words FROM written WHERE owner = 'unit' AND written.id = unit.id;
UPDATE nomination SET search_key = search_key || ' ' || words
FROM written WHERE owner = 'nomination' AND written.id = nomination.id;
DROP TABLE written;
