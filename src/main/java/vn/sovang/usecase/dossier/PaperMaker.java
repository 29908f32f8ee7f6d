package vn.sovang.usecase.dossier;

import java.util.List;
import java.util.function.Predicate;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.paper.Document;
import vn.sovang.usecase.press.PaperPress;
import vn.sovang.usecase.press.Printable;

/// All the program knows of one kind of paper of a round. What its forms rest on stands in `forms.json` under the codes
/// by which samples are asked for.
///
/// @param plan which papers of the kind the round has
/// @param compose gathers what one of them says
/// @param sample shows a form of the kind
public record PaperMaker(PaperKind kind, Plan plan, Compose compose, Sample sample) {
    /// Which papers of the kind belong into a slot of the round's folders; their files' names bear no number yet.
    public interface Plan {
        List<PlannedPaper> at(PaperSlot slot);
    }

    /// Gathers what a planned paper says and leaves its words open.
    public interface Compose {
        Printable of(PlannedPaper paper);
    }

    /// Shows a form with the facts of a round, told otherwise where the round itself has no need of it.
    public interface Sample {
        /// @param code of the form in the catalogue
        /// @throws Refusal when it cannot be put on paper
        Document of(RoundPapers round, String code, PaperPress press) throws Refusal;
    }

    /// The makers of a family of papers for one round; they may keep what they worked out for the next paper.
    public interface Family {
        List<PaperMaker> of(RoundPapers round);
    }

    /// A kind shown by the first paper of it that the round has.
    PaperMaker(PaperKind kind, Plan plan, Compose compose) {
        this(kind, plan, compose, (round, code, press) -> round.first(kind, paper -> true));
    }

    /// A kind with one paper in each slot where it is needed.
    public static PaperMaker where(Predicate<PaperSlot> needed, PaperKind kind, Compose compose) {
        return new PaperMaker(
                kind, slot -> needed.test(slot) ? List.of(slot.paper(kind, List.of())) : List.of(), compose);
    }

    /// A kind with one paper in each slot of a kind.
    public static PaperMaker in(PaperSlot.Kind there, PaperKind kind, Compose compose) {
        return where(slot -> slot.kind() == there, kind, compose);
    }
}
