package vn.sovang.usecase.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.decision.DecisionFacts;
import vn.sovang.form.decision.DecisionForm;
import vn.sovang.form.decision.Granted;
import vn.sovang.form.decision.Proposal;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.Signatory;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.PlannedDecision;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.LegalBase;
import vn.sovang.rule.OrganisationLaws;
import vn.sovang.text.Fold;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.Slug;
import vn.sovang.usecase.decision.MoneyLine;
import vn.sovang.usecase.decision.RecordDecision;
import vn.sovang.usecase.decision.RoundMoney;
import vn.sovang.usecase.decision.Supposed;
import vn.sovang.usecase.press.Printable;
import vn.sovang.usecase.round.OwnCouncil;
import vn.sovang.usecase.round.Reviewer;
import vn.sovang.usecase.round.WholeRound;

/// Drafts of the decisions the office's head makes: one for each award of the office's own level that passed all tiers.
final class DecisionPapers {
    /// how every people's committee's name begins, folded
    private static final String COMMITTEE = "uy ban nhan dan";

    private final WholeRound whole;
    private final AwardCatalogue catalogue;

    private DecisionPapers(RoundPapers round) {
        whole = round.whole();
        catalogue = round.catalogue();
    }

    static List<PaperMaker> makers(RoundPapers round) {
        DecisionPapers papers = new DecisionPapers(round);
        DecisionForm form = new DecisionForm(round.catalogue());
        return List.of(new PaperMaker(
                PaperKind.DECISION, papers::decisions, paper -> Printable.of(form, papers.facts(paper.place()))));
    }

    /// One for each award that the office itself decides, in the order of the catalogue.
    private List<PlannedPaper> decisions(PaperSlot slot) {
        if (slot.kind() != PaperSlot.Kind.RESULT) {
            return List.of();
        }
        Set<String> given = honoured(whole).stream().map(Nomination::awardCode).collect(Collectors.toSet());
        return catalogue.all().stream()
                .filter(award -> given.contains(award.code()) && RecordDecision.own(whole, award))
                .map(award -> slot.paper(
                        PaperKind.DECISION,
                        award.code(),
                        PaperKind.DECISION.label() + ": " + award.name(),
                        "-" + Slug.of(award.code()),
                        List.of()))
                .toList();
    }

    private DecisionFacts facts(PaperPlace place) {
        NumberAndDate head = whole.head(whole.office().letterhead(), place);
        List<Granted> grants = grants(place.variant(), head.date());
        PlannedDecision planned = whole.decided().plannedOf(whole.round().id(), place.variant());
        Decision decided = whole.decided().ofAward(place.variant()).orElse(null);
        String span = decided == null
                ? span(planned.achievedFrom(), planned.achievedTo())
                : span(decided.achievedFrom(), decided.achievedTo());
        boolean title = catalogue
                .byCode(place.variant())
                .filter(award -> award.family() == AwardFamily.TITLE)
                .isPresent();
        Signatory signer = whole.signatory();
        String post = signer.principalPost().isEmpty() ? signer.post() : signer.principalPost();
        // Whoever decides alone signs by the post alone (mẫu 1.2, ghi chú 6).
        Signatory alone = new Signatory(
                signer.id(), "", signer.power(), signer.principalPost(), signer.post(), "", signer.name());
        return new DecisionFacts(
                head,
                post.isEmpty() ? "" : post + " " + whole.office().name(),
                false,
                whole.regime(),
                organisation(head.date()).orElse(null),
                List.of(),
                whole.movement(),
                whole.round().ordinal(),
                title ? span : "",
                "",
                title ? "" : span,
                proposal(),
                place.variant(),
                grants,
                // An award the law names no money for is given without any.
                grants.isEmpty() || grants.stream().anyMatch(grant -> grant.money() != null),
                whole.office().fund(),
                planned.executors().lines().toList(),
                planned.recipients().lines().toList(),
                alone,
                "");
    }

    /// Who gets the award, with the money of the decision's day; while that is open, of the day of the round, so that
    /// the draft has figures: they are reckoned anew once the day is known.
    private List<Granted> grants(String awardCode, @Nullable LocalDate day) {
        Supposed supposed = Supposed.all(whole, day == null ? WholeRound.day(whole.round()) : day);
        Map<Long, MoneyLine> money = new RoundMoney(whole, catalogue, supposed)
                .lines().stream().collect(Collectors.toMap(MoneyLine::nominationId, Function.identity()));
        return honoured(whole).stream()
                .filter(one -> one.awardCode().equals(awardCode))
                .map(one -> new Granted(
                        one,
                        Optional.ofNullable(money.get(one.id()))
                                .map(MoneyLine::amount)
                                .orElse(null)))
                .toList();
    }

    /// `"năm 2021"` for a whole year, else `"từ ngày ... đến ngày ..."`; empty while unknown.
    private static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return "";
        }
        boolean year =
                from.getYear() == to.getYear() && from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
        return year ? "năm " + from.getYear() : "từ " + OfficialDate.full(from) + " đến " + OfficialDate.full(to);
    }

    /// The submission the decision follows: the last tier's, or, where that goes to a council that is no tier of the
    /// round, the council's, whose number nobody here knows.
    private Proposal proposal() {
        String reviewedBy = whole.lastTier().reviewedBy();
        String council = OwnCouncil.name(whole.office());
        if (reviewedBy.equals(council)) {
            return new Proposal(council, "", null);
        }
        Reviewer last = Reviewer.of(whole, whole.lastTier().ordinal(), null);
        NumberAndDate submission = last.head(whole, PaperKind.SUBMISSION);
        return new Proposal(last.name(), submission.number().isBlank() ? "" : submission.cited(), submission.date());
    }

    /// The law on local government of the decision's day; while that is open, of the day the dossier was received. None
    /// for an organ that law does not rule, such as a union.
    private Optional<LegalBase> organisation(@Nullable LocalDate day) {
        if (!Fold.of(whole.office().name()).startsWith(COMMITTEE)) {
            return Optional.empty();
        }
        LocalDate on = day == null ? whole.round().receivedOn() : day;
        return on == null ? Optional.empty() : OrganisationLaws.load().on(on);
    }

    /// Those given an award and those who may still be: each with the award it got, else the one it left the last tier
    /// with.
    private static List<Nomination> honoured(WholeRound whole) {
        return whole.results().after(whole.lastTier().ordinal()).stream()
                .filter(one -> whole.decided()
                        .result(one.id())
                        .filter(result -> !result.granted())
                        .isEmpty())
                .map(one -> whole.decided()
                        .grant(one.id())
                        .map(Grant::awardCode)
                        .map(one::withAward)
                        .orElse(one))
                .toList();
    }
}
