CREATE TABLE achievement_report (
    nomination_id INTEGER PRIMARY KEY REFERENCES nomination (id) ON DELETE CASCADE,
    duties TEXT NOT NULL,
    results TEXT NOT NULL,
    efforts TEXT NOT NULL,
    effect TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
, compliance TEXT NOT NULL DEFAULT '', organisation TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE asked_opinion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    nomination_id INTEGER NOT NULL REFERENCES nomination (id) ON DELETE CASCADE,
    organ TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    answered_on TEXT,
    answer TEXT NOT NULL
) STRICT;
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    nomination_id INTEGER REFERENCES nomination (id),
    person_id INTEGER REFERENCES person (id),
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    added_at TEXT NOT NULL
, unit_id INTEGER REFERENCES unit (id), decision_id INTEGER REFERENCES decision (id), grant_id INTEGER REFERENCES grant (id), recognised_initiative_id INTEGER REFERENCES recognised_initiative (id), binned_at TEXT, typical_example_id INTEGER REFERENCES typical_example (id) ON DELETE CASCADE) STRICT;
CREATE TABLE audit_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    subject TEXT NOT NULL,
    action TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;
CREATE TABLE award_name (
    award_code TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE "ballot" (
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
CREATE TABLE body (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    letterhead_parent TEXT NOT NULL,
    letterhead_name TEXT NOT NULL,
    letterhead_abbreviation TEXT NOT NULL,
    letterhead_place TEXT NOT NULL,
    -- A copy: the office may drop a signatory while the body goes on with it.
    signatory_id INTEGER NOT NULL,
    signatory_on_behalf_of TEXT NOT NULL,
    signatory_power TEXT NOT NULL,
    signatory_principal_post TEXT NOT NULL,
    signatory_post TEXT NOT NULL,
    signatory_held_post TEXT NOT NULL,
    signatory_name TEXT NOT NULL,
    filing TEXT NOT NULL
, closed_on TEXT) STRICT;
CREATE TABLE body_member (
    body_id INTEGER NOT NULL REFERENCES body (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    post TEXT NOT NULL,
    role TEXT NOT NULL,
    votes INTEGER NOT NULL CHECK (votes IN (0, 1)), valid_from TEXT, valid_to TEXT,
    PRIMARY KEY (body_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE cluster (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    level TEXT,
    leader_unit_id INTEGER REFERENCES unit (id)
) STRICT;
CREATE TABLE condition_result (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    condition_id INTEGER NOT NULL REFERENCES movement_condition (id) ON DELETE CASCADE,
    measured TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (unit_id, condition_id)
) STRICT;
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
CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL,
    date TEXT,
    authority TEXT NOT NULL,
    about TEXT NOT NULL,
    binned_at TEXT,
    search_key TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
, mode TEXT, achieved_from TEXT, achieved_to TEXT, revoked_by_id INTEGER REFERENCES decision (id)) STRICT;
CREATE TABLE dossier_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    tier TEXT NOT NULL,
    kind TEXT NOT NULL,
    original INTEGER NOT NULL CHECK (original IN (0, 1)),
    copies INTEGER NOT NULL CHECK (copies > 0)
) STRICT;
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
CREATE TABLE fund_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    date TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('OPENING', 'IN', 'OUT')),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    document TEXT NOT NULL,
    decision_id INTEGER REFERENCES decision (id),
    content TEXT NOT NULL,
    note TEXT NOT NULL
, grant_id INTEGER REFERENCES grant (id)) STRICT;
CREATE TABLE gap_reason (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    line TEXT NOT NULL,
    faults TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (round_id, line)
) STRICT;
CREATE TABLE grant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER REFERENCES person (id),
    unit_id INTEGER REFERENCES unit (id),
    -- As the decision named them.
    subject_name TEXT NOT NULL,
    subject_place TEXT NOT NULL,
    award_code TEXT,
    award_name TEXT NOT NULL,
    level TEXT,
    year INTEGER,
    decision_id INTEGER REFERENCES decision (id),
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    binned_at TEXT,
    revision INTEGER NOT NULL DEFAULT 0, money INTEGER, money_arithmetic TEXT NOT NULL DEFAULT '', money_basis TEXT NOT NULL DEFAULT '', money_verified INTEGER NOT NULL DEFAULT 0 CHECK (money_verified IN (0, 1)), revocation_id INTEGER REFERENCES revocation (id), recall_state TEXT, returned_on TEXT,
    CHECK (person_id IS NULL OR unit_id IS NULL)
) STRICT;
CREATE TABLE "import_run" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    round_id INTEGER REFERENCES round (id),
    source_name TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    imported_at TEXT NOT NULL,
    undone_at TEXT,
    step_id INTEGER REFERENCES step (id),
    CHECK (kind <> 'NOMINATIONS' OR round_id IS NOT NULL)
) STRICT;
CREATE TABLE import_run_row (
    import_run_id INTEGER NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    table_name TEXT NOT NULL CHECK (table_name IN ('nomination', 'post', 'person', 'unit')),
    row_id INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (import_run_id, table_name, row_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE initiative (
    nomination_id INTEGER NOT NULL REFERENCES achievement_report (nomination_id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    year INTEGER NOT NULL,
    name TEXT NOT NULL,
    decision TEXT NOT NULL,
    PRIMARY KEY (nomination_id, ordinal)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE law_choice (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    province_code TEXT NOT NULL
) STRICT;
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
CREATE TABLE list_mapping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    sender TEXT NOT NULL,
    titles TEXT NOT NULL,
    columns TEXT NOT NULL,
    used_at TEXT NOT NULL,
    UNIQUE (kind, sender, titles)
) STRICT;
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    tier INTEGER NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    body_id INTEGER REFERENCES body (id),
    starts_at TEXT,
    ends_at TEXT,
    place TEXT NOT NULL,
    chair TEXT NOT NULL,
    chair_post TEXT NOT NULL,
    secretary TEXT NOT NULL,
    secretary_post TEXT NOT NULL,
    members INTEGER NOT NULL,
    present INTEGER NOT NULL,
    method TEXT NOT NULL,
    denominator TEXT NOT NULL,
    threshold TEXT,
    discussion TEXT NOT NULL, threshold_source TEXT NOT NULL DEFAULT '', quorum TEXT NOT NULL DEFAULT '', quorum_source TEXT NOT NULL DEFAULT '', downgrade INTEGER NOT NULL DEFAULT 0 CHECK (downgrade IN (0, 1)), counted_from TEXT, counted_to TEXT,
    CHECK (unit_id IS NULL OR body_id IS NULL)
) STRICT;
CREATE TABLE "meeting_absence" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    reason TEXT NOT NULL,
    written_opinion INTEGER NOT NULL CHECK (written_opinion IN (0, 1)),
    UNIQUE (meeting_id, ordinal)
) STRICT;
CREATE TABLE "meeting_teller" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (meeting_id, ordinal)
) STRICT;
CREATE TABLE "meeting_terms" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    award_code TEXT NOT NULL,
    method TEXT NOT NULL,
    denominator TEXT NOT NULL,
    threshold TEXT,
    source TEXT NOT NULL,
    UNIQUE (meeting_id, award_code)
) STRICT;
CREATE TABLE member_vote (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ballot_id INTEGER NOT NULL REFERENCES ballot (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    choice TEXT NOT NULL
) STRICT;
CREATE TABLE movement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    brief_title TEXT NOT NULL,
    kind TEXT NOT NULL,
    slogan TEXT NOT NULL,
    launcher TEXT NOT NULL,
    level TEXT NOT NULL,
    plan_number TEXT NOT NULL,
    plan_date TEXT,
    plan_issuer TEXT NOT NULL,
    plan_subject TEXT NOT NULL,
    start TEXT,
    "end" TEXT,
    end_condition TEXT NOT NULL,
    criteria_source TEXT NOT NULL,
    dossier_source TEXT NOT NULL
, parent_id INTEGER REFERENCES movement (id), closed_on TEXT, closed_by TEXT) STRICT;
CREATE TABLE movement_award (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    award_code TEXT NOT NULL
) STRICT;
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
CREATE TABLE movement_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    section TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    group_name TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
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
CREATE TABLE movement_stage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    text TEXT NOT NULL
) STRICT;
CREATE TABLE movement_task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    organ TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    text TEXT NOT NULL,
    rule TEXT NOT NULL
) STRICT;
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
CREATE TABLE nomination (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    kind TEXT NOT NULL,
    proposer_unit_id INTEGER NOT NULL REFERENCES unit (id),
    person_id INTEGER REFERENCES person (id),
    unit_id INTEGER REFERENCES unit (id),
    subject_name TEXT NOT NULL,
    sex TEXT,
    birth TEXT,
    ethnicity TEXT NOT NULL,
    post TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    award_code TEXT NOT NULL,
    achievement TEXT NOT NULL,
    posthumous INTEGER NOT NULL CHECK (posthumous IN (0, 1)),
    status TEXT NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL,
    search_key TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE nomination_result (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    nomination_id INTEGER NOT NULL UNIQUE REFERENCES nomination (id),
    decision_id INTEGER REFERENCES decision (id),
    grant_id INTEGER REFERENCES grant (id),
    reason TEXT NOT NULL
) STRICT;
CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    parent_name TEXT NOT NULL,
    letterhead_parent TEXT NOT NULL,
    letterhead_name TEXT NOT NULL,
    letterhead_abbreviation TEXT NOT NULL,
    letterhead_place TEXT NOT NULL,
    level TEXT NOT NULL,
    council TEXT NOT NULL,
    council_secretariat TEXT NOT NULL,
    fund TEXT NOT NULL
) STRICT;
CREATE TABLE office_day (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL UNIQUE,
    working INTEGER NOT NULL CHECK (working IN (0, 1)),
    name TEXT NOT NULL
) STRICT;
CREATE TABLE office_wording (
    kind TEXT NOT NULL,
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (kind, part)
) STRICT, WITHOUT ROWID;
CREATE TABLE paper (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    tier INTEGER NOT NULL,
    kind TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id) ON DELETE CASCADE,
    nomination_id INTEGER REFERENCES nomination (id) ON DELETE CASCADE,
    number TEXT NOT NULL,
    date TEXT,
    fingerprint TEXT NOT NULL,
    file TEXT NOT NULL,
    printed_at TEXT
, variant TEXT NOT NULL DEFAULT '', content BLOB) STRICT;
CREATE TABLE paper_style (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    body_size REAL NOT NULL,
    line_spacing REAL NOT NULL,
    system_font INTEGER NOT NULL CHECK (system_font IN (0, 1))
) STRICT;
CREATE TABLE paper_wording (
    paper_id INTEGER NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (paper_id, part)
) STRICT, WITHOUT ROWID;
CREATE TABLE past_award (
    nomination_id INTEGER NOT NULL REFERENCES achievement_report (nomination_id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    year INTEGER NOT NULL,
    award_name TEXT NOT NULL,
    decision_number TEXT NOT NULL,
    decision_date TEXT,
    issuer TEXT NOT NULL,
    PRIMARY KEY (nomination_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE people_apart (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    second_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    UNIQUE (first_id, second_id),
    CHECK (first_id < second_id)
) STRICT;
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    full_name TEXT NOT NULL,
    sex TEXT,
    birth TEXT,
    ethnicity TEXT NOT NULL,
    home_place TEXT NOT NULL,
    residence TEXT NOT NULL,
    id_number TEXT NOT NULL,
    qualification TEXT NOT NULL,
    party_date TEXT,
    search_key TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
, statistics_class TEXT, binned_at TEXT) STRICT;
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
CREATE TABLE post (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (id),
    unit_id INTEGER REFERENCES unit (id),
    title TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT
) STRICT;
CREATE TABLE public_notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    published_from TEXT NOT NULL,
    published_to TEXT,
    place TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT;
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
CREATE TABLE recognised_initiative (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER REFERENCES person (id),
    unit_id INTEGER REFERENCES unit (id),
    year INTEGER,
    name TEXT NOT NULL,
    share TEXT NOT NULL,
    number TEXT NOT NULL,
    date TEXT,
    body TEXT NOT NULL,
    scope TEXT,
    binned_at TEXT,
    revision INTEGER NOT NULL DEFAULT 0,
    CHECK (person_id IS NULL OR unit_id IS NULL)
) STRICT;
CREATE TABLE return_cause (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    route_event_id INTEGER NOT NULL REFERENCES route_event (id) ON DELETE CASCADE,
    cause TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE TABLE revocation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    revoking_decision_id INTEGER REFERENCES decision (id),
    whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
    reason TEXT NOT NULL,
    article TEXT NOT NULL,
    asked_on TEXT,
    return_due TEXT
, asked_by TEXT NOT NULL DEFAULT '', request TEXT NOT NULL DEFAULT '', withdrawn_on TEXT) STRICT;
CREATE TABLE round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement (id),
    name TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    year INTEGER NOT NULL,
    received_on TEXT,
    regime_code TEXT NOT NULL,
    status TEXT NOT NULL,
    deadline TEXT
, mode TEXT NOT NULL DEFAULT 'THEMATIC') STRICT;
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
CREATE TABLE signatory (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    on_behalf_of TEXT NOT NULL,
    power TEXT NOT NULL,
    principal_post TEXT NOT NULL,
    post TEXT NOT NULL,
    held_post TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE simplified_round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL UNIQUE REFERENCES round (id),
    ground TEXT NOT NULL
) STRICT;
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    about TEXT NOT NULL,
    undone_at TEXT
) STRICT;
CREATE TABLE step_row (
    step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (step_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE tier (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    body_id INTEGER REFERENCES body (id),
    name TEXT NOT NULL,
    addressee TEXT NOT NULL,
    reviewed_by TEXT NOT NULL,
    UNIQUE (round_id, ordinal)
) STRICT;
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
CREATE TABLE unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent_id INTEGER REFERENCES unit (id),
    proposes INTEGER NOT NULL CHECK (proposes IN (0, 1)),
    letterhead_parent TEXT NOT NULL,
    letterhead_name TEXT NOT NULL,
    letterhead_abbreviation TEXT NOT NULL,
    letterhead_place TEXT NOT NULL,
    head_post TEXT NOT NULL,
    head_name TEXT NOT NULL,
    profile TEXT NOT NULL,
    functions TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    successor_id INTEGER REFERENCES unit (id),
    search_key TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
, statistics_class TEXT, activity_field TEXT NOT NULL DEFAULT '', cluster_id INTEGER REFERENCES cluster (id), staff INTEGER, women INTEGER, party_members INTEGER, leaders INTEGER, founding TEXT NOT NULL DEFAULT '', organisation TEXT NOT NULL DEFAULT '', former_names TEXT NOT NULL DEFAULT '', binned_at TEXT) STRICT;
CREATE TABLE unit_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sender TEXT NOT NULL,
    listed_key TEXT NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    UNIQUE (sender, listed_key)
) STRICT;
CREATE TABLE unit_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    basis TEXT NOT NULL,
    -- The unit that goes on, as it was until the day; papers of before still name it so.
    former_name TEXT,
    former_short_name TEXT,
    former_letterhead_parent TEXT,
    former_letterhead_name TEXT,
    former_letterhead_abbreviation TEXT,
    former_letterhead_place TEXT,
    former_head_post TEXT,
    former_head_name TEXT
) STRICT;
CREATE TABLE unit_change_part (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_change_id INTEGER NOT NULL REFERENCES unit_change (id) ON DELETE CASCADE,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    role TEXT NOT NULL CHECK (role IN ('BEFORE', 'AFTER')),
    UNIQUE (unit_change_id, unit_id, role)
) STRICT;
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
CREATE INDEX asked_opinion_nomination ON asked_opinion (nomination_id);
CREATE INDEX asked_opinion_round ON asked_opinion (round_id);
CREATE INDEX attachment_decision ON attachment (decision_id);
CREATE INDEX attachment_grant ON attachment (grant_id);
CREATE INDEX attachment_nomination ON attachment (nomination_id);
CREATE INDEX attachment_person ON attachment (person_id);
CREATE INDEX attachment_recognised_initiative ON attachment (recognised_initiative_id);
CREATE INDEX attachment_typical_example ON attachment (typical_example_id);
CREATE INDEX attachment_unit ON attachment (unit_id);
CREATE INDEX audit_entry_subject ON audit_entry (subject);
CREATE INDEX ballot_nomination ON ballot (nomination_id);
CREATE INDEX cluster_leader ON cluster (leader_unit_id);
CREATE INDEX condition_result_condition ON condition_result (condition_id);
CREATE INDEX condition_result_movement ON condition_result (movement_id, unit_id);
CREATE INDEX conduct_person ON conduct (person_id, year);
CREATE INDEX conduct_unit ON conduct (unit_id, year);
CREATE INDEX contribution_movement ON contribution (movement_id, unit_id);
CREATE INDEX contribution_unit ON contribution (unit_id);
CREATE INDEX deadline_mark_paper ON deadline_mark (paper_id);
CREATE UNIQUE INDEX deadline_mark_round ON deadline_mark (round_id, named);
CREATE UNIQUE INDEX deadline_mark_stage ON deadline_mark (movement_id, stage, named);
CREATE UNIQUE INDEX deadline_mark_task ON deadline_mark (movement_task_id, named);
CREATE UNIQUE INDEX deadline_mark_term ON deadline_mark (movement_term_id, named);
CREATE INDEX decision_number ON decision (number, date);
CREATE INDEX decision_revoked_by ON decision (revoked_by_id);
CREATE INDEX decision_sort ON decision (sort_key, id, search_key) WHERE binned_at IS NULL;
CREATE INDEX dossier_item_movement ON dossier_item (movement_id, ordinal);
CREATE INDEX finding_reason_nomination ON finding_reason (nomination_id);
CREATE UNIQUE INDEX finding_reason_of ON finding_reason
    (round_id, rule, ifnull(nomination_id, 0), ifnull(unit_id, 0));
CREATE INDEX finding_reason_round ON finding_reason (round_id);
CREATE INDEX finding_reason_unit ON finding_reason (unit_id);
CREATE INDEX fund_entry_date ON fund_entry (date, id);
CREATE INDEX fund_entry_decision ON fund_entry (decision_id);
CREATE INDEX fund_entry_grant ON fund_entry (grant_id);
CREATE INDEX grant_decision ON grant (decision_id);
CREATE INDEX grant_person ON grant (person_id, year);
CREATE INDEX grant_revocation ON grant (revocation_id);
CREATE INDEX grant_unit ON grant (unit_id, year);
CREATE INDEX import_run_round ON import_run (round_id);
CREATE INDEX import_run_step ON import_run (step_id);
CREATE INDEX inspection_movement ON inspection (movement_id, unit_id);
CREATE INDEX inspection_unit ON inspection (unit_id);
CREATE INDEX meeting_body ON meeting (body_id);
CREATE UNIQUE INDEX meeting_place ON meeting (round_id, tier, ifnull(unit_id, 0), ifnull(body_id, 0));
CREATE INDEX meeting_unit ON meeting (unit_id);
CREATE INDEX member_vote_ballot ON member_vote (ballot_id, ordinal);
CREATE INDEX movement_award_movement ON movement_award (movement_id, ordinal);
CREATE INDEX movement_condition_movement ON movement_condition (movement_id, ordinal);
CREATE INDEX movement_line_movement ON movement_line (movement_id, section, ordinal);
CREATE INDEX movement_parent ON movement (parent_id);
CREATE INDEX movement_quota_movement ON movement_quota (movement_id, ordinal);
CREATE INDEX movement_report_movement ON movement_report (movement_id, "to");
CREATE INDEX movement_report_term ON movement_report (movement_term_id);
CREATE INDEX movement_score_movement ON movement_score (movement_id, ordinal);
CREATE INDEX movement_signatory_movement ON movement_signatory (movement_id, ordinal);
CREATE INDEX movement_stage_movement ON movement_stage (movement_id, ordinal);
CREATE INDEX movement_task_movement ON movement_task (movement_id, ordinal);
CREATE INDEX movement_task_unit ON movement_task (unit_id);
CREATE INDEX movement_term_movement ON movement_term (movement_id, ordinal);
CREATE INDEX movement_unit_unit ON movement_unit (unit_id);
CREATE INDEX nomination_person ON nomination (person_id);
CREATE INDEX nomination_proposer ON nomination (proposer_unit_id);
CREATE INDEX nomination_result_decision ON nomination_result (decision_id);
CREATE INDEX nomination_result_grant ON nomination_result (grant_id);
CREATE INDEX nomination_round ON nomination (round_id, position);
CREATE INDEX nomination_sort ON nomination (sort_key, id, search_key);
CREATE INDEX nomination_unit ON nomination (unit_id);
CREATE INDEX paper_nomination ON paper (nomination_id);
CREATE UNIQUE INDEX paper_place
    ON paper (round_id, tier, kind, ifnull(unit_id, 0), ifnull(nomination_id, 0), variant);
CREATE INDEX paper_unit ON paper (unit_id);
CREATE INDEX people_apart_second ON people_apart (second_id);
CREATE INDEX person_id_number ON person (id_number) WHERE id_number <> '';
CREATE INDEX person_sort ON person (sort_key, id, search_key) WHERE binned_at IS NULL;
CREATE INDEX pledge_movement ON pledge (movement_id, unit_id);
CREATE INDEX pledge_unit ON pledge (unit_id);
CREATE INDEX post_person ON post (person_id);
CREATE INDEX post_unit ON post (unit_id);
CREATE INDEX public_notice_round ON public_notice (round_id);
CREATE INDEX receipt_movement ON receipt (movement_id, unit_id);
CREATE INDEX receipt_term ON receipt (term_id);
CREATE INDEX receipt_unit ON receipt (unit_id);
CREATE INDEX received_item_nomination ON received_item (nomination_id);
CREATE UNIQUE INDEX received_item_place
    ON received_item (round_id, tier, part, ifnull(unit_id, 0), ifnull(nomination_id, 0), original);
CREATE INDEX received_item_unit ON received_item (unit_id);
CREATE INDEX recognised_initiative_person ON recognised_initiative (person_id, year);
CREATE INDEX recognised_initiative_unit ON recognised_initiative (unit_id, year);
CREATE INDEX return_cause_event ON return_cause (route_event_id);
CREATE INDEX revocation_decision ON revocation (decision_id);
CREATE INDEX revocation_revoking_decision ON revocation (revoking_decision_id);
CREATE INDEX round_movement ON round (movement_id);
CREATE INDEX route_event_nomination ON route_event (nomination_id);
CREATE INDEX route_event_round ON route_event (round_id, tier, unit_id);
CREATE INDEX route_event_unit ON route_event (unit_id);
CREATE INDEX step_row_row ON step_row (table_name, row_id);
CREATE INDEX tier_body ON tier (body_id);
CREATE INDEX typical_example_collective ON typical_example (collective_id);
CREATE INDEX typical_example_movement ON typical_example (movement_id, unit_id);
CREATE INDEX typical_example_person ON typical_example (person_id);
CREATE INDEX typical_example_unit ON typical_example (unit_id);
CREATE INDEX unit_answer_unit ON unit_answer (unit_id);
CREATE INDEX unit_change_part_unit ON unit_change_part (unit_id);
CREATE INDEX unit_cluster ON unit (cluster_id);
CREATE INDEX unit_parent ON unit (parent_id);
CREATE INDEX unit_score_criterion ON unit_score (criterion_id);
CREATE INDEX unit_score_movement ON unit_score (movement_id, unit_id);
CREATE INDEX unit_sort ON unit (sort_key, id, search_key) WHERE binned_at IS NULL;
CREATE INDEX unit_successor ON unit (successor_id);
