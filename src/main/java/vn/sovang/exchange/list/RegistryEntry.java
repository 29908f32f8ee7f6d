package vn.sovang.exchange.list;

import vn.sovang.model.SubjectKind;

/// What a row of one of the registry's lists was understood as.
public sealed interface RegistryEntry permits UnitEntry, PersonEntry, GrantEntry, InitiativeEntry {
    /// Whom it speaks of.
    SubjectKind kind();

    /// Full name of the person, or name of the collective or household.
    String name();
}
