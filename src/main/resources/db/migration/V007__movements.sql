-- Phong trào thi đua: the whole of its plan, its tasks and its calendar. Every row has one integer key, so that a step
-- can be undone.

ALTER TABLE movement ADD COLUMN parent_id INTEGER REFERENCES movement (id);
ALTER TABLE movement ADD COLUMN closed_on TEXT;
ALTER TABLE movement ADD COLUMN closed_by TEXT;
CREATE INDEX movement_parent ON movement (parent_id);

-- Mục của kế hoạch, line by line; it takes the movement's contents and criteria in.
CREATE TABLE movement_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    section TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    group_name TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX movement_line_movement ON movement_line (movement_id, section, ordinal);

INSERT INTO movement_line (movement_id, section, ordinal, group_name, text)
SELECT movement_id, 'CONTENT', ordinal, '', text FROM movement_content ORDER BY movement_id, ordinal;
INSERT INTO movement_line (movement_id, section, ordinal, group_name, text)
SELECT movement_id, 'CRITERION', ordinal, '', text FROM movement_criterion ORDER BY movement_id, ordinal;
DROP TABLE movement_content;
DROP TABLE movement_criterion;

-- Hình thức khen của phong trào.
ALTER TABLE movement_award RENAME TO movement_award_before;
CREATE TABLE movement_award (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    award_code TEXT NOT NULL
) STRICT;

INSERT INTO movement_award (movement_id, ordinal, award_code)
SELECT movement_id, ordinal, award_code FROM movement_award_before ORDER BY movement_id, ordinal;
DROP TABLE movement_award_before;
CREATE INDEX movement_award_movement ON movement_award (movement_id, ordinal);

-- Thành phần hồ sơ.
ALTER TABLE dossier_item RENAME TO dossier_item_before;
CREATE TABLE dossier_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    tier TEXT NOT NULL,
    kind TEXT NOT NULL,
    original INTEGER NOT NULL CHECK (original IN (0, 1)),
    copies INTEGER NOT NULL CHECK (copies > 0)
) STRICT;

INSERT INTO dossier_item (movement_id, ordinal, tier, kind, original, copies)
SELECT movement_id, ordinal, tier, kind, original, copies FROM dossier_item_before ORDER BY movement_id, ordinal;
DROP TABLE dossier_item_before;
CREATE INDEX dossier_item_movement ON dossier_item (movement_id, ordinal);

-- Đợt, giai đoạn.
CREATE TABLE movement_stage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX movement_stage_movement ON movement_stage (movement_id, ordinal);

-- Hạn mức: a row for each limit; a group whose limits are open has one row without "most".
CREATE TABLE movement_quota (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    units TEXT NOT NULL,
    kind TEXT,
    least INTEGER NOT NULL,
    most INTEGER,
    percent INTEGER NOT NULL CHECK (percent IN (0, 1))
) STRICT;

CREATE INDEX movement_quota_movement ON movement_quota (movement_id, ordinal);

-- Điều kiện bằng số.
CREATE TABLE movement_condition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    group_name TEXT NOT NULL,
    measure TEXT NOT NULL,
    comparison TEXT NOT NULL,
    value TEXT NOT NULL,
    unit TEXT NOT NULL
) STRICT;

CREATE INDEX movement_condition_movement ON movement_condition (movement_id, ordinal);

-- Thang điểm.
CREATE TABLE movement_score (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    group_name TEXT NOT NULL,
    criterion TEXT NOT NULL,
    points TEXT NOT NULL,
    formula TEXT NOT NULL,
    each TEXT,
    method TEXT NOT NULL,
    evidence TEXT NOT NULL
) STRICT;

CREATE INDEX movement_score_movement ON movement_score (movement_id, ordinal);

-- Người ký kế hoạch, where it is not the office's own signatory or several sign.
CREATE TABLE movement_signatory (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    on_behalf_of TEXT NOT NULL,
    power TEXT NOT NULL,
    principal_post TEXT NOT NULL,
    post TEXT NOT NULL,
    held_post TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE INDEX movement_signatory_movement ON movement_signatory (movement_id, ordinal);

-- Phân công.
CREATE TABLE movement_task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    organ TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    text TEXT NOT NULL,
    rule TEXT NOT NULL
) STRICT;

CREATE INDEX movement_task_movement ON movement_task (movement_id, ordinal);
CREATE INDEX movement_task_unit ON movement_task (unit_id);

-- Lịch của phong trào: reports, registrations, dossiers, meetings.
CREATE TABLE movement_term (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    rule TEXT NOT NULL,
    "to" TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX movement_term_movement ON movement_term (movement_id, ordinal);
