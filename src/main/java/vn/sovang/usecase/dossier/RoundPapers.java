package vn.sovang.usecase.dossier;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.paper.Document;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.FormEntry;
import vn.sovang.usecase.press.PaperPress;
import vn.sovang.usecase.press.Printable;
import vn.sovang.usecase.round.Reviewer;
import vn.sovang.usecase.round.WholeRound;

/// The papers of one round: which there are, and each in the words that hold for it: the form's usual ones, over them
/// the office's own, over them the paper's.
public final class RoundPapers {
    private final WholeRound whole;
    private final AwardCatalogue catalogue;
    private final PaperMaker.Family checks;
    private final Map<PaperKind, PaperMaker> makers = new LinkedHashMap<>();
    private final Map<ReviewerKey, Reviewer> reviewers = new HashMap<>();
    private @Nullable DossierPlan dossier;

    /// @param checks makes the papers that follow a check, which stands above the dossier
    public RoundPapers(WholeRound whole, AwardCatalogue catalogue, PaperMaker.Family checks) {
        this.whole = whole;
        this.catalogue = catalogue;
        this.checks = checks;
        for (PaperMaker.Family family : families(checks)) {
            family.of(this).forEach(maker -> makers.put(maker.kind(), maker));
        }
    }

    /// Everyone who makes papers, in the order papers are filed.
    private static List<PaperMaker.Family> families(PaperMaker.Family checks) {
        return List.of(
                DossierBinding::makers,
                SubmissionPapers::makers,
                ReportPapers::makers,
                MovementPapers::makers,
                checks,
                MeetingPapers::makers,
                DecisionPapers::makers,
                RegistryPapers::makers);
    }

    /// Loads the papers of a round.
    public interface Source {
        /// @throws Refusal when there is no such round
        RoundPapers of(long roundId) throws Refusal;
    }

    /// The papers of the same round told otherwise.
    RoundPapers told(WholeRound otherwise) {
        return new RoundPapers(otherwise, catalogue, checks);
    }

    public WholeRound whole() {
        return whole;
    }

    public AwardCatalogue catalogue() {
        return catalogue;
    }

    /// In the order papers are filed.
    Iterable<PaperMaker> makers() {
        return makers.values();
    }

    /// The dossier alone: what goes up.
    public DossierPlan dossier() {
        DossierPlan known = dossier;
        if (known == null) {
            known = new DossierPlanner(this).dossier();
            dossier = known;
        }
        return known;
    }

    /// The dossier with the working papers behind it.
    public DossierPlan all() {
        return new DossierPlanner(this).all();
    }

    /// The papers of a kind alone, without numbers in their files' names.
    public List<PlannedPaper> planned(PaperKind kind) {
        return new DossierPlanner(this).papers(maker(kind));
    }

    /// The papers that a unit owes to the dossier.
    public List<PlannedPaper> owedBy(long unitId) {
        return dossier().folders().stream()
                .filter(folder -> Objects.equals(folder.unitId(), unitId))
                .flatMap(folder -> folder.papers().stream())
                .toList();
    }

    public Document document(PlannedPaper paper) {
        Printable printable = printable(paper);
        return printable.document(words(printable, paper.place()));
    }

    /// The paper with its words open.
    public Printable printable(PlannedPaper paper) {
        return maker(paper.kind()).compose().of(paper);
    }

    /// A form of the catalogue with the facts of the round.
    ///
    /// @throws Refusal when it cannot be put on paper
    Document sample(FormEntry form, PaperPress press) throws Refusal {
        return maker(form.kind()).sample().of(this, form.code(), press);
    }

    /// The first paper of a kind that fits.
    ///
    /// @throws IllegalStateException when the round has none
    Document first(PaperKind kind, Predicate<PlannedPaper> fits) {
        return planned(kind).stream()
                .filter(fits)
                .findFirst()
                .map(this::document)
                .orElseThrow(() -> new IllegalStateException("the round has no " + kind));
    }

    /// The words that hold for a paper now.
    public PaperWording words(Printable printable, PaperPlace place) {
        return officeWords(printable, place.kind()).over(whole.wordings().getOrDefault(place, PaperWording.NONE));
    }

    /// The words that would hold had the paper none of its own.
    PaperWording officeWords(Printable printable, PaperKind kind) {
        return printable.usual().over(whole.officeWordings().getOrDefault(kind, PaperWording.NONE));
    }

    /// @param unitId null for the tier's body
    private record ReviewerKey(int tier, @Nullable Long unitId) {}

    /// Whose paper it is.
    Reviewer reviewer(PlannedPaper paper) {
        return reviewer(paper.tier(), paper.unitId());
    }

    /// Worked out once for all the papers of a unit or body: it goes through the votes of the whole round.
    Reviewer reviewer(int tier, @Nullable Long unitId) {
        return reviewers.computeIfAbsent(
                new ReviewerKey(tier, unitId), key -> Reviewer.of(whole, key.tier(), key.unitId()));
    }

    private PaperMaker maker(PaperKind kind) {
        return Objects.requireNonNull(makers.get(kind), () -> "nobody makes " + kind);
    }
}
