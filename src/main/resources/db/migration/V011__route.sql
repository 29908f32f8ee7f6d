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
