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
