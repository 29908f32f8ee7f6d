package vn.sovang.ui.round;

import java.util.List;
import java.util.function.Supplier;
import vn.sovang.model.Award;
import vn.sovang.text.Fold;
import vn.sovang.ui.control.Picker;

/// Picks an award of the catalogue by any part of its name, full or short.
final class AwardPicker extends Picker<Award> {
    /// @param offered the awards to choose from, asked each time
    AwardPicker(String id, Supplier<List<Award>> offered) {
        super(
                id,
                (query, limit, found) -> found.accept(offered.get().stream()
                        .filter(award -> Fold.matches(words(award), query))
                        .limit(limit)
                        .toList()),
                Award::name,
                award -> award.family().label() + " · " + award.level().label());
    }

    private static String words(Award award) {
        return Fold.of(award.name() + " " + award.shortName() + " " + String.join(" ", award.aliases()));
    }
}
