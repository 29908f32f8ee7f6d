package vn.sovang.store.registry;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.PersonClass;

/// A person as the registry's table lists them, with the post held today.
///
/// @param statisticsClass null while unknown
/// @param sortKey orders people by given name
/// @param post current post; empty when none is known
/// @param unitName name of the unit of that post; empty when none is known
public record PersonRow(
        long id,
        String fullName,
        @Nullable Sex sex,
        @Nullable PartialDate birth,
        String ethnicity,
        @Nullable PersonClass statisticsClass,
        String sortKey,
        String post,
        String unitName) {}
