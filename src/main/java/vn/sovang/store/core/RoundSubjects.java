package vn.sovang.store.core;

/// Who stands in a round, as a condition of SQL.
public final class RoundSubjects {
    /// Rows of a person nominated in the round `:id`, of a unit nominated, of one a person nominated
    /// works in, or of one that proposes.
    public static final String OWNED = """
            (person_id IN (SELECT person_id FROM nomination WHERE round_id = :id AND person_id IS NOT NULL)
                OR unit_id IN (SELECT unit_id FROM nomination WHERE round_id = :id AND unit_id IS NOT NULL)
                OR unit_id IN (SELECT proposer_unit_id FROM nomination WHERE round_id = :id))""";

    private RoundSubjects() {}
}
