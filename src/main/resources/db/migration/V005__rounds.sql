-- Search boxes look through the words of all rows in memory (store.SearchRows, decision 0013): the full-text index has
-- no reader any more, and was most of what writing a row took. What is in the bin leaves the order too.

DROP TRIGGER unit_search_insert;
DROP TRIGGER unit_search_delete;
DROP TRIGGER unit_search_out;
DROP TRIGGER unit_search_back;
DROP TABLE unit_search;
DROP INDEX unit_sort;
CREATE INDEX unit_sort ON unit (sort_key, id, search_key) WHERE binned_at IS NULL;

DROP TRIGGER person_search_insert;
DROP TRIGGER person_search_delete;
DROP TRIGGER person_search_out;
DROP TRIGGER person_search_back;
DROP TABLE person_search;
DROP INDEX person_sort;
CREATE INDEX person_sort ON person (sort_key, id, search_key) WHERE binned_at IS NULL;

DROP TRIGGER decision_search_insert;
DROP TRIGGER decision_search_delete;
DROP TRIGGER decision_search_out;
DROP TRIGGER decision_search_back;
DROP TABLE decision_search;
DROP INDEX decision_sort;
CREATE INDEX decision_sort ON decision (sort_key, id, search_key) WHERE binned_at IS NULL;

DROP TRIGGER nomination_search_insert;
DROP TRIGGER nomination_search_delete;
DROP TRIGGER nomination_search_update;
DROP TABLE nomination_search;
DROP INDEX nomination_sort;
CREATE INDEX nomination_sort ON nomination (sort_key, id, search_key);

-- Loại hình, thời gian lập thành tích ghi trong quyết định, và quyết định hủy bỏ nó.
ALTER TABLE decision ADD COLUMN mode TEXT;
ALTER TABLE decision ADD COLUMN achieved_from TEXT;
ALTER TABLE decision ADD COLUMN achieved_to TEXT;
ALTER TABLE decision ADD COLUMN revoked_by_id INTEGER REFERENCES decision (id);
CREATE INDEX decision_revoked_by ON decision (revoked_by_id);

-- Giá trị riêng của cơ quan, đặt thay quy định chung trong một thời gian.
CREATE TABLE law_override (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    subject TEXT NOT NULL,
    value TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    article TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (key, subject, valid_from),
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;

-- The one row names the province whose regulation the office follows; it follows none while there is no row.
CREATE TABLE law_choice (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    province_code TEXT NOT NULL
) STRICT;

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

-- Hội đồng: thời gian tham gia của thành viên, ngày thôi hoạt động; cách biểu quyết theo từng hình thức, túc số, giờ
-- kiểm phiếu; phiếu đề nghị mức thấp hơn, phiếu theo tên, kết luận khác kết quả tính theo phiếu.
ALTER TABLE body ADD COLUMN closed_on TEXT;
ALTER TABLE body_member ADD COLUMN valid_from TEXT;
ALTER TABLE body_member ADD COLUMN valid_to TEXT;

ALTER TABLE meeting ADD COLUMN threshold_source TEXT NOT NULL DEFAULT '';
-- A fraction or a percentage, such as "2/3"; empty where no rule asks for one.
ALTER TABLE meeting ADD COLUMN quorum TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN quorum_source TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN downgrade INTEGER NOT NULL DEFAULT 0 CHECK (downgrade IN (0, 1));
ALTER TABLE meeting ADD COLUMN counted_from TEXT;
ALTER TABLE meeting ADD COLUMN counted_to TEXT;

-- Awards without a row of their own go by the meeting's method, denominator and threshold.
CREATE TABLE meeting_terms (
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    award_code TEXT NOT NULL,
    method TEXT NOT NULL,
    denominator TEXT NOT NULL,
    threshold TEXT,
    source TEXT NOT NULL,
    PRIMARY KEY (meeting_id, award_code)
) STRICT, WITHOUT ROWID;

-- Votes get a key of their own: recording them is a step that can be undone.
CREATE TABLE kept_ballot (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    nomination_id INTEGER NOT NULL REFERENCES nomination (id),
    issued INTEGER NOT NULL,
    returned INTEGER NOT NULL,
    valid INTEGER NOT NULL,
    agree INTEGER NOT NULL,
    disagree INTEGER NOT NULL,
    other INTEGER NOT NULL,
    excluded INTEGER NOT NULL,
    note TEXT NOT NULL,
    lower INTEGER NOT NULL DEFAULT 0,
    lower_award TEXT NOT NULL DEFAULT '',
    ruling INTEGER CHECK (ruling IN (0, 1)),
    ruling_reason TEXT NOT NULL DEFAULT '',
    UNIQUE (meeting_id, nomination_id)
) STRICT;

INSERT INTO kept_ballot (
    meeting_id, nomination_id, issued, returned, valid, agree, disagree, other, excluded, note)
SELECT meeting_id, nomination_id, issued, returned, valid, agree, disagree, other, excluded, note FROM ballot;

DROP TABLE ballot;
ALTER TABLE kept_ballot RENAME TO ballot;
CREATE INDEX ballot_nomination ON ballot (nomination_id);

CREATE TABLE member_vote (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ballot_id INTEGER NOT NULL REFERENCES ballot (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    choice TEXT NOT NULL
) STRICT;

CREATE INDEX member_vote_ballot ON member_vote (ballot_id, ordinal);

-- Tiền thưởng of a grant with its arithmetic, as it was reckoned when the decision was recorded.
ALTER TABLE grant ADD COLUMN money INTEGER;
ALTER TABLE grant ADD COLUMN money_arithmetic TEXT NOT NULL DEFAULT '';
ALTER TABLE grant ADD COLUMN money_basis TEXT NOT NULL DEFAULT '';
ALTER TABLE grant ADD COLUMN money_verified INTEGER NOT NULL DEFAULT 0 CHECK (money_verified IN (0, 1));

-- Hủy bỏ quyết định, whole or for some grants; each grant keeps where it stands.
CREATE TABLE revocation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    revoking_decision_id INTEGER REFERENCES decision (id),
    whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
    reason TEXT NOT NULL,
    article TEXT NOT NULL,
    asked_on TEXT,
    return_due TEXT
) STRICT;

CREATE INDEX revocation_decision ON revocation (decision_id);
CREATE INDEX revocation_revoking_decision ON revocation (revoking_decision_id);

ALTER TABLE grant ADD COLUMN revocation_id INTEGER REFERENCES revocation (id);
ALTER TABLE grant ADD COLUMN recall_state TEXT;
ALTER TABLE grant ADD COLUMN returned_on TEXT;
CREATE INDEX grant_revocation ON grant (revocation_id);

-- Kết quả của đề nghị: at most one each.
CREATE TABLE nomination_result (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    nomination_id INTEGER NOT NULL UNIQUE REFERENCES nomination (id),
    decision_id INTEGER REFERENCES decision (id),
    grant_id INTEGER REFERENCES grant (id),
    reason TEXT NOT NULL
) STRICT;

CREATE INDEX nomination_result_decision ON nomination_result (decision_id);
CREATE INDEX nomination_result_grant ON nomination_result (grant_id);

-- What has been typed of a round's decision before it is recorded; number and day belong to its paper.
CREATE TABLE planned_decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    award_code TEXT NOT NULL,
    achieved_from TEXT,
    achieved_to TEXT,
    executors TEXT NOT NULL,
    recipients TEXT NOT NULL,
    UNIQUE (round_id, award_code)
) STRICT;

-- Quỹ thi đua, khen thưởng.
CREATE TABLE fund_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    date TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('OPENING', 'IN', 'OUT')),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    document TEXT NOT NULL,
    decision_id INTEGER REFERENCES decision (id),
    content TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX fund_entry_date ON fund_entry (date, id);
CREATE INDEX fund_entry_decision ON fund_entry (decision_id);

-- Đường đi của hồ sơ: what is on hand of each dossier, what became of it, and why something may be missing.

-- Thành phần hồ sơ đã có: printed and signed here, or handed in on paper or as a scan.
CREATE TABLE received_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    tier INTEGER NOT NULL,
    part TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    nomination_id INTEGER REFERENCES nomination (id) ON DELETE CASCADE,
    original INTEGER NOT NULL CHECK (original IN (0, 1)),
    copies INTEGER NOT NULL CHECK (copies > 0),
    signed INTEGER NOT NULL CHECK (signed IN (0, 1)),
    outside INTEGER NOT NULL CHECK (outside IN (0, 1)),
    day TEXT,
    -- What the paper said when it was signed; empty for one that came from outside.
    fingerprint TEXT NOT NULL,
    -- Counts written in a paper from outside; null where nobody has looked.
    stated_collectives INTEGER,
    stated_people INTEGER,
    note TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX received_item_place
    ON received_item (round_id, tier, part, ifnull(unit_id, 0), ifnull(nomination_id, 0), original);
CREATE INDEX received_item_unit ON received_item (unit_id);
CREATE INDEX received_item_nomination ON received_item (nomination_id);

-- Why the clerk goes on though a line is not in place; holds for the faults the line had then.
CREATE TABLE gap_reason (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    line TEXT NOT NULL,
    faults TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (round_id, line)
) STRICT;

-- Ý kiến hiệp y đã hỏi.
CREATE TABLE asked_opinion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    nomination_id INTEGER NOT NULL REFERENCES nomination (id) ON DELETE CASCADE,
    organ TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    answered_on TEXT,
    answer TEXT NOT NULL
) STRICT;

CREATE INDEX asked_opinion_round ON asked_opinion (round_id);
CREATE INDEX asked_opinion_nomination ON asked_opinion (nomination_id);

-- Công khai lấy ý kiến trước khi họp xét.
CREATE TABLE public_notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    published_from TEXT NOT NULL,
    published_to TEXT,
    place TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT;

CREATE INDEX public_notice_round ON public_notice (round_id);

-- Thủ tục đơn giản.
CREATE TABLE simplified_round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL UNIQUE REFERENCES round (id),
    ground TEXT NOT NULL
) STRICT;

-- Việc đã xảy ra với hồ sơ của một đơn vị (unit_id) hoặc của cả vòng: nhận, trả, bổ sung, hoàn tất, gửi.
CREATE TABLE route_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    tier INTEGER NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    nomination_id INTEGER REFERENCES nomination (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    number TEXT NOT NULL,
    way TEXT NOT NULL,
    receipt TEXT NOT NULL,
    due TEXT,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX route_event_round ON route_event (round_id, tier, unit_id);
CREATE INDEX route_event_unit ON route_event (unit_id);
CREATE INDEX route_event_nomination ON route_event (nomination_id);

-- Nguyên nhân trả hồ sơ.
CREATE TABLE return_cause (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    route_event_id INTEGER NOT NULL REFERENCES route_event (id) ON DELETE CASCADE,
    cause TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX return_cause_event ON return_cause (route_event_id);
