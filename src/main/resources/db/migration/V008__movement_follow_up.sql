-- Theo dõi thực hiện phong trào: what units do in a movement. Every row has one integer key, so that a step can be
-- undone.

-- Đơn vị tham gia.
CREATE TABLE movement_unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    assigned_on TEXT,
    launched_on TEXT,
    plan_number TEXT NOT NULL,
    plan_date TEXT,
    registered_on TEXT,
    registration TEXT NOT NULL,
    votes INTEGER,
    note TEXT NOT NULL,
    UNIQUE (movement_id, unit_id)
) STRICT;

CREATE INDEX movement_unit_unit ON movement_unit (unit_id);

-- Đăng ký danh hiệu, hình thức khen.
CREATE TABLE pledge (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    award_code TEXT,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0),
    subject TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX pledge_movement ON pledge (movement_id, unit_id);
CREATE INDEX pledge_unit ON pledge (unit_id);

-- Báo cáo, hồ sơ đã nhận. A term taken out of the calendar leaves what came for it.
CREATE TABLE receipt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    kind TEXT NOT NULL,
    term_id INTEGER REFERENCES movement_term (id) ON DELETE SET NULL,
    due TEXT,
    received_on TEXT NOT NULL,
    document TEXT NOT NULL,
    for_cluster INTEGER NOT NULL CHECK (for_cluster IN (0, 1)),
    note TEXT NOT NULL
) STRICT;

CREATE INDEX receipt_movement ON receipt (movement_id, unit_id);
CREATE INDEX receipt_unit ON receipt (unit_id);
CREATE INDEX receipt_term ON receipt (term_id);

-- Kiểm tra.
CREATE TABLE inspection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    date TEXT NOT NULL,
    people TEXT NOT NULL,
    findings TEXT NOT NULL,
    mend TEXT NOT NULL,
    mend_by TEXT,
    mended_on TEXT
) STRICT;

CREATE INDEX inspection_movement ON inspection (movement_id, unit_id);
CREATE INDEX inspection_unit ON inspection (unit_id);

-- Đóng góp.
CREATE TABLE contribution (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    date TEXT NOT NULL,
    kind TEXT NOT NULL,
    donor TEXT NOT NULL,
    item TEXT NOT NULL,
    quantity TEXT,
    measure TEXT NOT NULL,
    value INTEGER CHECK (value >= 0),
    purpose TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT;

CREATE INDEX contribution_movement ON contribution (movement_id, unit_id);
CREATE INDEX contribution_unit ON contribution (unit_id);

-- Gương điển hình.
CREATE TABLE typical_example (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    person_id INTEGER REFERENCES person (id),
    collective_id INTEGER REFERENCES unit (id),
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    told_on TEXT
) STRICT;

CREATE INDEX typical_example_movement ON typical_example (movement_id, unit_id);
CREATE INDEX typical_example_unit ON typical_example (unit_id);
CREATE INDEX typical_example_person ON typical_example (person_id);
CREATE INDEX typical_example_collective ON typical_example (collective_id);

ALTER TABLE attachment ADD COLUMN typical_example_id INTEGER REFERENCES typical_example (id) ON DELETE CASCADE;
CREATE INDEX attachment_typical_example ON attachment (typical_example_id);

-- Bảng chấm điểm.
CREATE TABLE unit_score (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    criterion_id INTEGER NOT NULL REFERENCES movement_score (id) ON DELETE CASCADE,
    self TEXT,
    measured TEXT,
    reason TEXT NOT NULL,
    UNIQUE (unit_id, criterion_id)
) STRICT;

CREATE INDEX unit_score_movement ON unit_score (movement_id, unit_id);
CREATE INDEX unit_score_criterion ON unit_score (criterion_id);

-- Kết quả theo điều kiện bằng số.
CREATE TABLE condition_result (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    condition_id INTEGER NOT NULL REFERENCES movement_condition (id) ON DELETE CASCADE,
    measured TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (unit_id, condition_id)
) STRICT;

CREATE INDEX condition_result_movement ON condition_result (movement_id, unit_id);
CREATE INDEX condition_result_condition ON condition_result (condition_id);
