package vn.sovang.ui.decision;

import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.Recall;
import vn.sovang.model.decision.RecallState;
import vn.sovang.model.round.NominationResult;
import vn.sovang.text.Numbers;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.SortKey;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.decision.MoneyLine;
import vn.sovang.usecase.decision.NominationOutcome;

/// A nomination as the table shows it, computed once when loaded.
///
/// @param money grouped digits; dashes while unknown
/// @param explanation the arithmetic with its articles, or why nothing was given
record DecisionRow(
        NominationOutcome line,
        String subject,
        String subjectKey,
        String place,
        Chip.Value result,
        String money,
        long amount,
        String explanation) {
    long id() {
        return line.nominationId();
    }

    int position() {
        return line.position();
    }

    static DecisionRow of(NominationOutcome line) {
        MoneyLine money = line.money();
        Long amount = money == null ? null : money.amount();
        return new DecisionRow(
                line,
                line.subject(),
                SortKey.ofPerson(line.subject()),
                line.place(),
                result(line),
                amount == null ? "–" : Numbers.grouped(amount),
                amount == null ? -1 : amount,
                explanation(line));
    }

    private static Chip.Value result(NominationOutcome line) {
        NominationResult result = line.result();
        Grant grant = line.grant();
        if (result == null) {
            return new Chip.Value(DecisionText.text("row.open"), Tone.WARN);
        }
        if (grant == null) {
            return new Chip.Value(DecisionText.text("row.nothing"), Tone.PLAIN);
        }
        Recall recall = grant.recall();
        if (recall != null) {
            return new Chip.Value(
                    recall.state().label(), recall.state() == RecallState.RETURNED ? Tone.PLAIN : Tone.BAD);
        }
        return new Chip.Value(DecisionText.text("row.granted"), Tone.GOOD);
    }

    private static String explanation(NominationOutcome line) {
        StringBuilder words = new StringBuilder(line.subject());
        NominationResult result = line.result();
        Grant grant = line.grant();
        Decision decision = line.decision();
        if (grant != null && decision != null) {
            words.append(": ")
                    .append(grant.awardName())
                    .append(DecisionText.text(
                            "row.by",
                            decision.number(),
                            decision.date() == null ? "" : OfficialDate.brief(decision.date())));
        } else if (result != null) {
            words.append(": ").append(DecisionText.text("row.nothing"));
        }
        if (result != null && !result.reason().isEmpty()) {
            words.append(" (").append(result.reason()).append(")");
        }
        MoneyLine money = line.money();
        if (money != null) {
            words.append("\n").append(money.arithmetic());
            Long reckoned = money.reckoned();
            if (reckoned != null) {
                words.append("\n").append(DecisionText.text("row.reckoned", Numbers.grouped(reckoned)));
            }
            if (!money.articles().isEmpty()) {
                words.append("\n").append(String.join("; ", money.articles()));
                words.append(money.verified() ? "" : DecisionText.text("row.unverified"));
            }
        }
        return words.toString();
    }
}
