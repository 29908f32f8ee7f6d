package vn.sovang.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Luật Tổ chức chính quyền địa phương over time: the first base of what a people's committee or its chair decides. It
/// goes by the day of the decision, not by the day the dossier was received, so no regime holds it.
public final class OrganisationLaws {
    private final List<DatedBase> laws;

    private OrganisationLaws(List<DatedBase> laws) {
        this.laws = List.copyOf(laws);
    }

    /// The laws shipped with the program, read once.
    public static OrganisationLaws load() {
        return Shipped.LAWS;
    }

    private static final class Shipped {
        private static final OrganisationLaws LAWS =
                new OrganisationLaws(List.of(RuleData.read("organisation-laws.json", DatedBase[].class)));
    }

    /// All of them, oldest first.
    public List<DatedBase> all() {
        return laws;
    }

    /// The law of the day; empty before the first one.
    public Optional<LegalBase> on(LocalDate day) {
        return laws.stream().filter(law -> law.covers(day)).findFirst().map(DatedBase::base);
    }
}
