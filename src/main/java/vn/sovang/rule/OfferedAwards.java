package vn.sovang.rule;

import java.util.List;
import vn.sovang.model.Award;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.Level;

/// Which of the awards a movement offers another organ may decide on or propose, by the levels of the catalogue: those
/// of its own level and above. Titles of the grassroots are won everywhere.
public final class OfferedAwards {
    private OfferedAwards() {}

    /// Whether an organ of that level may decide on the award or propose it.
    public static boolean within(Award award, Level level) {
        boolean everywhere = award.family() == AwardFamily.TITLE && award.level() == Level.GRASSROOTS;
        return everywhere || award.level().compareTo(level) <= 0;
    }

    /// The codes among those offered that stay; a code the catalogue does not know stays too.
    public static List<String> within(List<String> codes, Level level, AwardCatalogue catalogue) {
        return codes.stream()
                .filter(code -> catalogue
                        .byCode(code)
                        .map(award -> within(award, level))
                        .orElse(true))
                .toList();
    }
}
