-- Theo dõi: đánh giá năm, việc đang xem xét và kỷ luật, đăng ký danh hiệu, nghỉ thai sản; lý do giữ điều cần xem.

CREATE TABLE conduct (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('ASSESSMENT', 'HOLD', 'REGISTRATION', 'MATERNITY')),
    person_id INTEGER REFERENCES person (id),
    unit_id INTEGER REFERENCES unit (id),
    document TEXT NOT NULL,
    -- Of a year: assessment and registration.
    year INTEGER,
    grade TEXT,
    award_code TEXT,
    members INTEGER,
    done INTEGER,
    advanced INTEGER,
    fighters INTEGER,
    disciplined INTEGER,
    -- Of a time: hold and maternity leave.
    from_day TEXT,
    to_day TEXT,
    hold_kind TEXT,
    discipline TEXT,
    outcome TEXT,
    binned_at TEXT,
    revision INTEGER NOT NULL DEFAULT 0,
    CHECK ((person_id IS NULL) <> (unit_id IS NULL)),
    CHECK (kind NOT IN ('ASSESSMENT', 'REGISTRATION') OR year IS NOT NULL),
    CHECK (kind NOT IN ('HOLD', 'MATERNITY') OR from_day IS NOT NULL),
    CHECK (kind <> 'ASSESSMENT' OR grade IS NOT NULL),
    CHECK (kind <> 'HOLD' OR (hold_kind IS NOT NULL AND outcome IS NOT NULL)),
    CHECK (kind <> 'REGISTRATION' OR award_code IS NOT NULL)
) STRICT;

CREATE INDEX conduct_person ON conduct (person_id, year);
CREATE INDEX conduct_unit ON conduct (unit_id, year);

CREATE TABLE finding_reason (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    rule TEXT NOT NULL,
    nomination_id INTEGER REFERENCES nomination (id) ON DELETE CASCADE,
    unit_id INTEGER REFERENCES unit (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at TEXT NOT NULL,
    actor TEXT NOT NULL
) STRICT;

-- NULLs are told apart by the index, so what is missing counts as 0.
CREATE UNIQUE INDEX finding_reason_of ON finding_reason
    (round_id, rule, ifnull(nomination_id, 0), ifnull(unit_id, 0));
CREATE INDEX finding_reason_round ON finding_reason (round_id);
CREATE INDEX finding_reason_nomination ON finding_reason (nomination_id);
CREATE INDEX finding_reason_unit ON finding_reason (unit_id);
