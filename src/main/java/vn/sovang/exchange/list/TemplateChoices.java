package vn.sovang.exchange.list;

import java.util.List;
import vn.sovang.model.Award;
import vn.sovang.rule.AwardCatalogue;

/// What an empty list that goes out to units offers to choose from.
///
/// @param sender unit the list is made for, written into it; empty for any
/// @param awards names of titles and commendations, in the order they are offered
/// @param units names of units, offered as workplaces and units above; empty for free text
public record TemplateChoices(String sender, List<String> awards, List<String> units) {
    public TemplateChoices {
        awards = List.copyOf(awards);
        units = List.copyOf(units);
    }

    /// All awards of the catalogue and free text for units.
    public static TemplateChoices of(AwardCatalogue catalogue) {
        return new TemplateChoices("", catalogue.all().stream().map(Award::name).toList(), List.of());
    }
}
