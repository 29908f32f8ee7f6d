package vn.sovang.usecase.ready;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.Contact;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.submission.CheckSheetFacts;
import vn.sovang.form.submission.CheckSheetForm;
import vn.sovang.form.submission.CheckSheetLine;
import vn.sovang.form.submission.CheckedItem;
import vn.sovang.form.submission.ReminderFacts;
import vn.sovang.form.submission.ReminderForm;
import vn.sovang.form.submission.RequestFacts;
import vn.sovang.form.submission.RequestForm;
import vn.sovang.form.submission.ReturnNoticeFacts;
import vn.sovang.form.submission.ReturnNoticeForm;
import vn.sovang.form.submission.SentDossier;
import vn.sovang.form.submission.Shortcoming;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.GivenCause;
import vn.sovang.model.round.RouteEvent;
import vn.sovang.model.round.RouteEventKind;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.usecase.dossier.PaperMaker;
import vn.sovang.usecase.dossier.PaperSlot;
import vn.sovang.usecase.dossier.PlannedPaper;
import vn.sovang.usecase.dossier.RoundPapers;
import vn.sovang.usecase.press.Printable;
import vn.sovang.usecase.round.ReadRound;
import vn.sovang.usecase.round.WholeRound;

/// The papers that follow the check of what units have sent: check sheet, request, return notice, reminder.
public final class CheckPapers {
    private static final int EVIDENCE = 300;

    private final RoundPapers round;
    private final WholeRound whole;
    private final UnitShortcomings shortcomings;
    private @Nullable List<Finding> found;

    private CheckPapers(RoundPapers round) {
        this.round = round;
        whole = round.whole();
        shortcomings = new UnitShortcomings(round);
    }

    /// Every paper of a round: those of the dossier's room and these.
    public static RoundPapers papers(WholeRound whole, AwardCatalogue catalogue) {
        return new RoundPapers(whole, catalogue, CheckPapers::makers);
    }

    /// Loads every paper of a round.
    public static RoundPapers.Source papers(ReadRound facts, AwardCatalogue catalogue) {
        return roundId -> papers(facts.load(roundId), catalogue);
    }

    private static List<PaperMaker> makers(RoundPapers round) {
        CheckPapers papers = new CheckPapers(round);
        CheckSheetForm checkSheet = new CheckSheetForm(round.catalogue());
        RequestForm request = new RequestForm(round.catalogue());
        ReturnNoticeForm returnNotice = new ReturnNoticeForm(round.catalogue());
        ReminderForm reminder = new ReminderForm(round.catalogue());
        return List.of(
                PaperMaker.in(
                        PaperSlot.Kind.CHECK,
                        PaperKind.CHECK_SHEET,
                        paper -> Printable.fixed(checkSheet.document(papers.checkSheet(paper)))),
                PaperMaker.in(
                        PaperSlot.Kind.CHECK, PaperKind.REQUEST, paper -> Printable.of(request, papers.request(paper))),
                PaperMaker.in(
                        PaperSlot.Kind.CHECK,
                        PaperKind.RETURN_NOTICE,
                        paper -> Printable.of(returnNotice, papers.returnNotice(paper))),
                PaperMaker.where(
                        slot -> slot.kind() == PaperSlot.Kind.MOVEMENT
                                && !papers.whole.silent().isEmpty(),
                        PaperKind.REMINDER,
                        paper -> Printable.of(reminder, papers.reminder(paper))));
    }

    private NumberAndDate head(PlannedPaper paper) {
        return whole.head(whole.office().letterhead(), paper.place());
    }

    private Unit unit(PlannedPaper paper) {
        return whole.unit(Objects.requireNonNull(paper.unitId()));
    }

    private SentDossier dossier(Unit unit) {
        RouteEvent received = shortcomings.latest(unit, RouteEventKind.RECEIVED);
        return new SentDossier(
                unit.name(),
                whole.head(unit.letterhead(), unitTier().ordinal(), PaperKind.SUBMISSION, unit.id()),
                whole.movement(),
                whole.round().ordinal(),
                received == null ? whole.round().receivedOn() : received.day(),
                WholeRound.of(unit, whole.results().before(unitTier().ordinal())));
    }

    private CheckSheetFacts checkSheet(PlannedPaper paper) {
        Unit unit = unit(paper);
        List<PlannedPaper> own = round.owedBy(unit.id());
        List<String> gaps = new ArrayList<>();
        UnitShortcomings.lacks(own).forEach((lack, papers) -> {
            // A report without results is a finding already.
            if (lack.kind() != PaperKind.REPORT) {
                gaps.add(lack.kind().label() + ": " + lack.what().text());
            }
        });
        return new CheckSheetFacts(head(paper), dossier(unit), items(own), findings(unit), gaps, true, "");
    }

    /// What the rules found of the unit and of the whole round, alike findings as one with all their subjects.
    private List<CheckSheetLine> findings(Unit unit) {
        Map<CheckSheetLine, Set<String>> subjects = new LinkedHashMap<>();
        for (Finding finding : found()) {
            boolean wholeRound = finding.unitId() == 0 && finding.kind() == Finding.Kind.RULE;
            if (finding.unitId() == unit.id() || wholeRound) {
                subjects.computeIfAbsent(
                                new CheckSheetLine("", text(finding), article(finding), finding.reason()),
                                one -> new LinkedHashSet<>())
                        .add(wholeRound ? "" : finding.subject());
            }
        }
        for (ReadyLine line : shortcomings.reasoned(unit)) {
            subjects.computeIfAbsent(
                            new CheckSheetLine(
                                    "",
                                    line.item() + ": " + UnitShortcomings.states(line),
                                    line.basis(),
                                    line.reason()),
                            one -> new LinkedHashSet<>())
                    .add(line.subject().isEmpty() ? unit.shortName() : line.subject());
        }
        return subjects.entrySet().stream()
                .map(one -> new CheckSheetLine(
                        String.join(", ", one.getValue()),
                        one.getKey().text(),
                        one.getKey().article(),
                        one.getKey().reason()))
                .toList();
    }

    /// Found once: every unit's sheet asks for it.
    private List<Finding> found() {
        List<Finding> known = found;
        if (known == null) {
            known = CheckRound.findings(whole, round.catalogue());
            found = known;
        }
        return known;
    }

    /// The sentence, with what it rests on as far as a column of a table holds it.
    private static String text(Finding finding) {
        String evidence =
                String.join("; ", finding.evidence()).replace("\t", " – ").replace("\n", "; ");
        if (evidence.isEmpty()) {
            return finding.sentence();
        }
        String shown = evidence.length() <= EVIDENCE
                ? evidence
                : evidence.substring(0, Math.max(1, evidence.lastIndexOf(' ', EVIDENCE))) + " …";
        return finding.sentence() + "\n(" + shown + ")";
    }

    private static String article(Finding finding) {
        return finding.verified() ? finding.basis() : finding.basis() + " (chưa đối chiếu)";
    }

    /// Each kind of paper the unit owes, with how many of them say all they have to say.
    private List<CheckedItem> items(List<PlannedPaper> own) {
        Map<PaperKind, List<PlannedPaper>> kinds = new LinkedHashMap<>();
        own.forEach(paper ->
                kinds.computeIfAbsent(paper.kind(), kind -> new ArrayList<>()).add(paper));
        List<CheckedItem> items = new ArrayList<>();
        kinds.forEach((kind, papers) -> {
            DossierItem item = whole.items().stream()
                    .filter(one -> one.tier() == TierKind.UNIT && one.kind() == kind)
                    .findFirst()
                    .orElse(null);
            int complete = (int) papers.stream().filter(PlannedPaper::complete).count();
            items.add(new CheckedItem(
                    kind.label(),
                    item == null ? "" : item.original() ? "bản chính" : "bản sao",
                    papers.size(),
                    complete,
                    item == null ? "" : whole.movement().dossierSource(),
                    ""));
        });
        return items;
    }

    private RequestFacts request(PlannedPaper paper) {
        Unit unit = unit(paper);
        return new RequestFacts(
                head(paper),
                whole.office().name(),
                dossier(unit),
                shortcomings.of(unit),
                sendTo(),
                whole.round().deadline(),
                contact(),
                whole.signatory(),
                filing());
    }

    private ReturnNoticeFacts returnNotice(PlannedPaper paper) {
        Unit unit = unit(paper);
        RouteEvent returned = shortcomings.latest(unit, RouteEventKind.RETURNED);
        return new ReturnNoticeFacts(
                head(paper),
                whole.office().name(),
                dossier(unit),
                returned == null ? "" : causes(returned),
                returned == null ? "" : whole.movement().dossierSource(),
                withRefused(unit),
                contact(),
                whole.signatory(),
                filing());
    }

    private List<Shortcoming> withRefused(Unit unit) {
        List<Shortcoming> all = new ArrayList<>(shortcomings.of(unit));
        all.addAll(shortcomings.refused(unit));
        return all;
    }

    private static String causes(RouteEvent returned) {
        String words = returned.causes().stream().map(GivenCause::display).collect(Collectors.joining("; "));
        return words.isEmpty() ? "" : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private ReminderFacts reminder(PlannedPaper paper) {
        return new ReminderFacts(
                head(paper),
                whole.office().name(),
                whole.movement(),
                whole.round().ordinal(),
                whole.silent().stream()
                        .filter(unit -> !whole.collects(unit))
                        .map(Unit::name)
                        .toList(),
                sendTo(),
                whole.round().deadline(),
                contact(),
                whole.signatory(),
                filing());
    }

    /// Where units send their dossiers: the addressee of the units' tier.
    private String sendTo() {
        return unitTier().addressee().replace('\n', ';');
    }

    private Contact contact() {
        return new Contact("", whole.office().councilSecretariat(), "");
    }

    private String filing() {
        return "";
    }

    private Tier unitTier() {
        return whole.round().tiers().getFirst();
    }
}
