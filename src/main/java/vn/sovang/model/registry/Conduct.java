package vn.sovang.model.registry;

import org.jspecify.annotations.Nullable;

/// Theo dõi: what the clerk notes of a person or a unit over the years, for the rules to look at. One of the two owners
/// is there.
public sealed interface Conduct permits Assessment, Hold, TitleRegistration, MaternityLeave {
    /// Id in the store, 0 for a new one.
    long id();

    /// The person it is about; null for a unit's.
    @Nullable
    Long personId();

    /// The unit it is about; null for a person's.
    @Nullable
    Long unitId();

    /// The paper it rests on, such as "Quyết định số 12/QĐ-UBND ngày 05/01/2024"; may be empty.
    String document();

    /// The same under another id.
    Conduct withId(long newId);
}
