-- Loại hình khen thưởng; các phần chỉ có trong báo cáo công trạng.
ALTER TABLE round ADD COLUMN mode TEXT NOT NULL DEFAULT 'THEMATIC';
ALTER TABLE achievement_report ADD COLUMN compliance TEXT NOT NULL DEFAULT '';
ALTER TABLE achievement_report ADD COLUMN organisation TEXT NOT NULL DEFAULT '';

CREATE TABLE initiative (
    nomination_id INTEGER NOT NULL REFERENCES achievement_report (nomination_id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    year INTEGER NOT NULL,
    name TEXT NOT NULL,
    decision TEXT NOT NULL,
    PRIMARY KEY (nomination_id, ordinal)
) STRICT, WITHOUT ROWID;

-- "variant" tells papers of one kind apart; "content" is what the paper said when last printed, deflated UTF-8.
ALTER TABLE paper ADD COLUMN variant TEXT NOT NULL DEFAULT '';
ALTER TABLE paper ADD COLUMN content BLOB;
DROP INDEX paper_place;
CREATE UNIQUE INDEX paper_place
    ON paper (round_id, tier, kind, ifnull(unit_id, 0), ifnull(nomination_id, 0), variant);

-- Lời văn riêng của một văn bản, và lời văn mặc định của cơ quan.
CREATE TABLE paper_wording (
    paper_id INTEGER NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (paper_id, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE office_wording (
    kind TEXT NOT NULL,
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (kind, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE paper_style (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    body_size REAL NOT NULL,
    line_spacing REAL NOT NULL,
    system_font INTEGER NOT NULL CHECK (system_font IN (0, 1))
) STRICT;
