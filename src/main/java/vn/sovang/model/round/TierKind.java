package vn.sovang.model.round;

/// Who reviews in a tier.
public enum TierKind {
    /// each proposing unit for its own nominations
    UNIT,
    /// a steering committee or other standing body
    STANDING_BODY,
    /// the emulation and commendation council
    COUNCIL
}
