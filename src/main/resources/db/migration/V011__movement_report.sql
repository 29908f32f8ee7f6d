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
