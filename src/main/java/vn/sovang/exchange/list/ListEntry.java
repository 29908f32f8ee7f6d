package vn.sovang.exchange.list;

import vn.sovang.model.SubjectKind;

/// What a row of a list was understood as.
public sealed interface ListEntry permits UnitEntry, PersonEntry, NominationEntry, GrantEntry, InitiativeEntry {
    /// Whom it speaks of.
    SubjectKind kind();

    /// Full name of the person, or name of the collective or household.
    String name();
}
