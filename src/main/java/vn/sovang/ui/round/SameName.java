package vn.sovang.ui.round;

import vn.sovang.model.Nomination;
import vn.sovang.text.Fold;

/// The clerk's answer that two nominations of one name are two subjects. It stands in the note of both, where whoever
/// reads the list finds it too.
final class SameName {
    private SameName() {}

    /// Whether the note says it.
    static boolean isNoted(Nomination nomination) {
        return Fold.of(nomination.note()).contains(Fold.of(words()));
    }

    /// The nomination with the note, which it may have already.
    static Nomination noted(Nomination nomination) {
        if (isNoted(nomination)) {
            return nomination;
        }
        String note = nomination.note().isEmpty() ? words() : nomination.note() + "; " + words();
        return new Nomination(
                nomination.id(),
                nomination.roundId(),
                nomination.kind(),
                nomination.proposerUnitId(),
                nomination.personId(),
                nomination.unitId(),
                nomination.subjectName(),
                nomination.sex(),
                nomination.birth(),
                nomination.ethnicity(),
                nomination.post(),
                nomination.unitName(),
                nomination.awardCode(),
                nomination.achievement(),
                nomination.posthumous(),
                nomination.status(),
                note,
                nomination.position());
    }

    private static String words() {
        return RoundText.text("same-name.note");
    }
}
