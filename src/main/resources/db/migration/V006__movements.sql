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

-- Hạn đã làm: what was done of what falls due, by the day its rule names, which stays when days off become known.
CREATE TABLE deadline_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_term_id INTEGER REFERENCES movement_term (id) ON DELETE CASCADE,
    movement_task_id INTEGER REFERENCES movement_task (id) ON DELETE CASCADE,
    round_id INTEGER REFERENCES round (id) ON DELETE CASCADE,
    -- The end of a stage: its movement and its name, for stages are written anew with their plan.
    movement_id INTEGER REFERENCES movement (id) ON DELETE CASCADE,
    stage TEXT NOT NULL,
    named TEXT NOT NULL,
    done_on TEXT NOT NULL,
    paper_id INTEGER REFERENCES paper (id) ON DELETE SET NULL,
    document TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK (
        (movement_term_id IS NOT NULL) + (movement_task_id IS NOT NULL) + (round_id IS NOT NULL)
        + (movement_id IS NOT NULL) = 1
    )
) STRICT;

CREATE UNIQUE INDEX deadline_mark_term ON deadline_mark (movement_term_id, named);
CREATE UNIQUE INDEX deadline_mark_task ON deadline_mark (movement_task_id, named);
CREATE UNIQUE INDEX deadline_mark_round ON deadline_mark (round_id, named);
CREATE UNIQUE INDEX deadline_mark_stage ON deadline_mark (movement_id, stage, named);
CREATE INDEX deadline_mark_paper ON deadline_mark (paper_id);

-- Ngày nghỉ, ngày làm bù của riêng cơ quan, over the nation's.
CREATE TABLE office_day (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL UNIQUE,
    working INTEGER NOT NULL CHECK (working IN (0, 1)),
    name TEXT NOT NULL
) STRICT;

-- Tên gọi của hình thức khen tại cơ quan, such as "Giấy khen của Chủ tịch Liên hiệp hội" for the catalogue's general one.
CREATE TABLE award_name (
    award_code TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

-- Báo cáo phong trào đã lập: whom it answered, its period and what the clerk wrote; numbers are counted anew.
CREATE TABLE movement_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    -- A term taken out of the calendar leaves the report made for it.
    movement_term_id INTEGER REFERENCES movement_term (id) ON DELETE SET NULL,
    named TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('QUICK_REPORT', 'MIDTERM_REPORT', 'FINAL_REPORT')),
    "from" TEXT,
    "to" TEXT NOT NULL,
    addressee TEXT NOT NULL,
    direction TEXT NOT NULL,
    results TEXT NOT NULL,
    strengths TEXT NOT NULL,
    limits TEXT NOT NULL,
    causes TEXT NOT NULL,
    tasks TEXT NOT NULL,
    proposals TEXT NOT NULL,
    number TEXT NOT NULL,
    date TEXT,
    made_on TEXT
) STRICT;

CREATE INDEX movement_report_movement ON movement_report (movement_id, "to");
CREATE INDEX movement_report_term ON movement_report (movement_term_id);
