package vn.sovang.usecase.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;
import vn.sovang.model.registry.Unit;

/// What a resolution does with units on a day.
public sealed interface Reorganisation {
    /// First day on which the new state holds.
    LocalDate day();

    /// Resolution or decision it rests on; may be empty.
    String basis();

    /// Several units become one, new or known.
    ///
    /// @param ending units that end the day before
    /// @param into the unit they become: a new one (id 0), or one of the registry, which goes on
    /// @param move whether units under the ending ones and posts held in them go over
    record Merger(List<Long> ending, Unit into, LocalDate day, String basis, boolean move) implements Reorganisation {
        public Merger {
            ending = List.copyOf(ending);
        }
    }

    /// One unit becomes several.
    ///
    /// @param parts new units (id 0)
    /// @param goesOn whether the unit itself goes on beside its parts
    /// @param heir which of the parts units under it and posts held in it go over to, from 0; null when they stay
    /// for
    ///     the clerk to move, and when the unit goes on
    record Split(
            long unitId,
            List<Unit> parts,
            boolean goesOn,
            @Nullable Integer heir,
            LocalDate day,
            String basis) implements Reorganisation {
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /// A unit goes on under another name.
    ///
    /// @param letterhead head of its papers from the day on
    record Renaming(long unitId, String name, String shortName, Letterhead letterhead, LocalDate day, String basis)
            implements Reorganisation {}

    /// A unit ends, with none to follow it.
    ///
    /// @param move whether units under it come under the one above it
    record Closing(long unitId, LocalDate day, String basis, boolean move) implements Reorganisation {}
}
