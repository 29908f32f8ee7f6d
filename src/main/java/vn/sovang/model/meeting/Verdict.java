package vn.sovang.model.meeting;

/// Kết quả xét of one nomination in one meeting.
public enum Verdict {
    /// nobody can say yet: no members were entered
    OPEN,
    /// đạt: goes on with the award it was asked for
    PASSED,
    /// đạt mức thấp hơn: goes on with the lower award
    LOWERED,
    /// không đạt
    FAILED;

    /// Whether the nomination goes on.
    public boolean passes() {
        return this == PASSED || this == LOWERED;
    }
}
