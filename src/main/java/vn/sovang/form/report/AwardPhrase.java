package vn.sovang.form.report;

import vn.sovang.model.Award;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;

/// How papers speak of the award one subject is proposed for.
final class AwardPhrase {
    private static final String FLAG = "Cờ ";

    private AwardPhrase() {}

    /// `"tặng Bằng khen của ..."`, `"tặng danh hiệu “Lao động tiên tiến”"`, `"truy tặng ..."`. A flag is named without
    /// "danh hiệu", although the law counts it among the titles.
    static String giving(Nomination nomination, AwardCatalogue catalogue) {
        String name = catalogue.nameOf(nomination.awardCode());
        boolean title = catalogue
                .byCode(nomination.awardCode())
                .map(Award::family)
                .filter(family -> family == AwardFamily.TITLE && !name.startsWith(FLAG))
                .isPresent();
        return (nomination.posthumous() ? "truy tặng " : "tặng ") + (title ? "danh hiệu “" + name + "”" : name);
    }
}
