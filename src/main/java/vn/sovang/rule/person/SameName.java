package vn.sovang.rule.person;

import java.util.List;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.text.Fold;

/// The clerk's answers about two nominations of one name. That they are two subjects stands in the note of both, where
/// whoever
/// reads the list finds it too.
public final class SameName {
    private static final String WORDS = "Trùng tên, khác đối tượng";

    private SameName() {}

    /// Whether the note says it.
    public static boolean isNoted(Nomination nomination) {
        return Fold.of(nomination.note()).contains(Fold.of(WORDS));
    }

    /// The nomination with the note, which it may have already.
    public static Nomination noted(Nomination nomination) {
        if (isNoted(nomination)) {
            return nomination;
        }
        String note = nomination.note().isEmpty() ? WORDS : nomination.note() + "; " + WORDS;
        return with(nomination, nomination.achievement(), note);
    }

    /// The two nominations after the clerk said they are one subject: the first with both achievements, the other in
    /// the bin.
    public static List<Nomination> merged(Nomination kept, Nomination other) {
        boolean known = Fold.of(kept.achievement()).contains(Fold.of(other.achievement()));
        String both = known ? kept.achievement() : kept.achievement() + "\n" + other.achievement();
        return List.of(with(kept, both, kept.note()), other.withStatus(NominationStatus.WITHDRAWN));
    }

    private static Nomination with(Nomination nomination, String achievement, String note) {
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
                achievement,
                nomination.posthumous(),
                nomination.status(),
                note,
                nomination.position());
    }
}
