package vn.sovang.store;

/// Who stands in a round, as a condition of SQL.
final class RoundSubjects {
    /// Rows of a person nominated in the round `:id`, of a unit nominated, or of a unit a person nominated works in.
    static final String OWNED = """
            (person_id IN (SELECT person_id FROM nomination WHERE round_id = :id AND person_id IS NOT NULL)
                OR unit_id IN (SELECT unit_id FROM nomination WHERE round_id = :id AND unit_id IS NOT NULL))""";

    private RoundSubjects() {}
}
