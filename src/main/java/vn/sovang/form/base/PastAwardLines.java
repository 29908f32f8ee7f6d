package vn.sovang.form.base;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.round.PastAward;
import vn.sovang.text.OfficialDate;

/// Awards already received, each in one line.
public final class PastAwardLines {
    private PastAwardLines() {}

    /// `"2020: Lao động tiên tiến (97/QĐ-TTYT, 12/01/2021)"`; of the decision only what is known.
    public static String of(PastAward award) {
        LocalDate date = award.decisionDate();
        List<String> decision = new ArrayList<>();
        if (!award.decisionNumber().isEmpty()) {
            decision.add(award.decisionNumber());
        }
        if (date != null) {
            decision.add(OfficialDate.brief(date));
        }
        return award.year() + ": " + award.awardName()
                + (decision.isEmpty() ? "" : " (" + String.join(", ", decision) + ")");
    }
}
