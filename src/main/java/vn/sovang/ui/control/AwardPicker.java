package vn.sovang.ui.control;

import java.util.List;
import java.util.function.Supplier;
import vn.sovang.model.Award;
import vn.sovang.text.Fold;

/// Picks an award of the catalogue, danh hiệu and hình thức together, by any part of its name, full or short.
public final class AwardPicker extends Picker<Award> {
    /// @param offered the awards to choose from, asked each time
    public AwardPicker(String id, Supplier<List<Award>> offered) {
        super(id, lookup(offered), Award::name, AwardPicker::detail);
    }

    /// Finds awards by any part of a name or abbreviation.
    ///
    /// @param offered the awards to choose from, asked each time
    public static Lookup<Award> lookup(Supplier<List<Award>> offered) {
        return (query, limit, found) -> found.accept(offered.get().stream()
                .filter(award -> Fold.matches(words(award), query))
                .limit(limit)
                .toList());
    }

    /// The small line under an award's name.
    public static String detail(Award award) {
        return award.family().label() + " · " + award.level().label();
    }

    private static String words(Award award) {
        return Fold.of(award.name() + " " + award.shortName() + " " + String.join(" ", award.aliases()));
    }
}
