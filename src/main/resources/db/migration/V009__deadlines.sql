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
