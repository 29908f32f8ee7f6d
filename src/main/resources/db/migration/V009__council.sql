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
