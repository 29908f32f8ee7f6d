-- Thành phần hồ sơ mà kế hoạch của phong trào yêu cầu.
CREATE TABLE dossier_item (
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL,
    tier        TEXT    NOT NULL,
    kind        TEXT    NOT NULL,
    original    INTEGER NOT NULL CHECK (original IN (0, 1)),
    copies      INTEGER NOT NULL CHECK (copies > 0),
    PRIMARY KEY (movement_id, ordinal)
) STRICT;
