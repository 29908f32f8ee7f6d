package vn.sovang.ui.decision;

import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.Recall;
import vn.sovang.model.decision.RecallState;
import vn.sovang.text.Numbers;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.SortKey;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.decision.RevocationFile;

/// An award of the decision as the table shows it, computed once when loaded.
///
/// @param money grouped digits; a dash for none
/// @param returned day of handing in, empty until then
record RevocationRow(
        RevocationFile.Award award,
        String subject,
        String subjectKey,
        String place,
        Chip.Value state,
        String money,
        String returned) {
    long id() {
        return award.grant().id();
    }

    static RevocationRow of(RevocationFile.Award award) {
        Grant grant = award.grant();
        Recall recall = grant.recall();
        return new RevocationRow(
                award,
                grant.subjectName(),
                grant.personId() == null ? SortKey.of(grant.subjectName()) : SortKey.ofPerson(grant.subjectName()),
                grant.subjectPlace(),
                state(recall),
                award.money() == 0 ? "–" : Numbers.grouped(award.money()),
                recall == null || recall.returnedOn() == null ? "" : OfficialDate.brief(recall.returnedOn()));
    }

    /// Whether an act can be about it.
    boolean fits(RevocationAct act) {
        Recall recall = award.grant().recall();
        return switch (act) {
            case ASK -> recall == null;
            case REVOKE -> award.grant().inForce();
            case HAND_IN -> recall != null && recall.state() == RecallState.TO_RETURN;
            case TAKE_BACK -> award.owed() > 0;
        };
    }

    private static Chip.Value state(@org.jspecify.annotations.Nullable Recall recall) {
        if (recall == null) {
            return new Chip.Value(DecisionText.text("revocation.stands"), Tone.GOOD);
        }
        return switch (recall.state()) {
            case ASKED -> new Chip.Value(recall.state().label(), Tone.WARN);
            case REVOKED, TO_RETURN -> new Chip.Value(recall.state().label(), Tone.BAD);
            case RETURNED -> new Chip.Value(recall.state().label(), Tone.PLAIN);
        };
    }
}
