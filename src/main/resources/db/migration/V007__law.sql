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
