package vn.sovang.usecase.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.text.Slug;

/// A place in a round's folders where papers are filed; each maker says which of its papers belong there.
///
/// @param tier whose review; 0 for the whole round
/// @param unit that proposes, null for a body or the office
/// @param subject whom the papers are about, null when they are about all
public record PaperSlot(
        Kind kind, int tier, @Nullable Unit unit, @Nullable Nomination subject) {
    /// What is filed there. The first two go up with the dossier, the others are working papers.
    public enum Kind {
        /// what a unit or body hands up of its review
        REVIEW,
        /// what goes up about one subject
        SUBJECT,
        /// of the movement
        MOVEMENT,
        /// around a body's meeting
        MEETING,
        /// what comes of the round: decisions, registers, statistics
        RESULT,
        /// around the check of a unit's dossier and its meeting
        CHECK,
        /// about one subject, beside the check
        SUBJECT_CHECK
    }

    /// Whether what is filed there goes up.
    boolean bound() {
        return kind == Kind.REVIEW || kind == Kind.SUBJECT;
    }

    /// The one paper of a kind filed here.
    ///
    /// @param lacks what is still missing
    public PlannedPaper paper(PaperKind paper, List<PlannedPaper.Lack> lacks) {
        return subject == null
                ? paper(paper, "", paper.label(), "", lacks)
                : paper(
                        paper,
                        "",
                        paper.label() + ": " + subject.subjectName(),
                        "-" + Slug.of(subject.subjectName()),
                        lacks);
    }

    /// One of several papers of a kind filed here.
    ///
    /// @param variant tells it from the others
    /// @param ending of its file's stem
    PlannedPaper paper(PaperKind paper, String variant, String title, String ending, List<PlannedPaper.Lack> lacks) {
        PaperPlace place = new PaperPlace(
                tier, paper, unit == null ? null : unit.id(), subject == null ? null : subject.id(), variant);
        return PlannedPaper.of(place, title, paper.fileName() + ending, "", lacks);
    }
}
