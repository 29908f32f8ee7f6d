package vn.sovang.usecase.dossier;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.sovang.model.Refusal;
import vn.sovang.model.Signatory;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.BodyRole;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.paper.Document;
import vn.sovang.paper.layout.Page;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.usecase.press.PaperPress;
import vn.sovang.usecase.round.OwnCouncil;
import vn.sovang.usecase.round.WholeRound;

/// Any form of the catalogue with the facts of a round. What the round itself has no need of is made from the same
/// facts told otherwise: by merit, with titles, with a council above.
final class SampleForms {
    private static final long COUNCIL_ID = Long.MAX_VALUE;
    private static final String PERSONS_TITLE = "CSTDCS";
    private static final String COLLECTIVES_TITLE = "TTLDTT";

    private static final Set<UnitKind> ORGANS =
            EnumSet.of(UnitKind.ADMINISTRATION, UnitKind.PARTY_OR_MASS, UnitKind.PUBLIC_SERVICE, UnitKind.ARMED_FORCES);

    private final WholeRound whole;
    private final AwardCatalogue catalogue;
    private final PaperMaker.Source checks;
    private final PaperPress press;

    SampleForms(WholeRound whole, AwardCatalogue catalogue, PaperMaker.Source checks, PaperPress press) {
        this.whole = whole;
        this.catalogue = catalogue;
        this.checks = checks;
        this.press = press;
    }

    /// The form of a code of the catalogue.
    ///
    /// @param kind of the form
    Document document(String code, PaperKind kind) throws Refusal {
        return switch (code) {
            case "to-trinh-ban-chi-dao" -> paper(whole, kind, paper -> paper.unitId() == null);
            case "to-trinh-hoi-dong" -> paper(withCouncil(), kind, paper -> paper.unitId() == null);
            case "bien-ban-binh-xet-thi-dua" -> paper(withTitles(), kind, paper -> true);
            case "bao-cao-ca-nhan-cong-trang" -> report(RecognitionMode.MERIT, true);
            case "bao-cao-tap-the-cong-trang" -> report(RecognitionMode.MERIT, false);
            case "bao-cao-ca-nhan-chuyen-de" -> report(RecognitionMode.THEMATIC, true);
            case "bao-cao-tap-the-chuyen-de" -> report(RecognitionMode.THEMATIC, false);
            case "bao-cao-ca-nhan-dot-xuat" -> report(RecognitionMode.UNEXPECTED, true);
            case "bao-cao-tap-the-dot-xuat" -> report(RecognitionMode.UNEXPECTED, false);
            case "bia-ho-so" -> cover();
            case "muc-luc" -> index();
            case "bieu-0601", "bieu-0602", "bieu-0603", "bieu-0604", "bieu-0605" ->
                paper(whole, kind, paper -> paper.place().variant().startsWith(code.substring("bieu-".length())));
            default -> paper(whole, kind, paper -> kind != PaperKind.SUBMISSION || paper.unitId() != null);
        };
    }

    /// The first paper of a kind that fits.
    private Document paper(WholeRound facts, PaperKind kind, Predicate<PlannedPaper> fits) {
        PlannedPaper found = new DossierPlanner(facts, catalogue)
                .whole().folders().stream()
                        .flatMap(folder -> folder.papers().stream())
                        .filter(paper -> paper.kind() == kind && fits.test(paper))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("the sample round has no " + kind));
        return new RoundPapers(facts, catalogue, checks).document(found);
    }

    /// The report of somebody who has written one.
    private Document report(RecognitionMode mode, boolean person) {
        WholeRound facts = whole.with(whole.round().withMode(mode), whole.nominations(), whole.bodies());
        return paper(facts, PaperKind.REPORT, paper -> {
            Nomination one = whole.nomination(java.util.Objects.requireNonNull(paper.nominationId()));
            return one.kind().isPerson() == person && !whole.report(one).lacksResults();
        });
    }

    /// Titles of a year go to those who work in an organ: no household, no volunteer, nobody twice.
    private boolean mayWinTitles(Nomination one) {
        Long unit = one.kind().isPerson() ? Long.valueOf(one.proposerUnitId()) : one.unitId();
        return unit != null
                && ORGANS.contains(whole.unit(unit).kind())
                && !one.posthumous()
                && !one.post().startsWith("Tình nguyện viên");
    }

    private WholeRound withTitles() {
        Set<String> seen = new HashSet<>();
        List<Nomination> titled = whole.nominations().stream()
                .filter(one -> mayWinTitles(one) && seen.add(one.subjectName()))
                .map(one -> one.withAward(one.kind() == SubjectKind.PERSON ? PERSONS_TITLE : COLLECTIVES_TITLE))
                .toList();
        return whole.with(whole.round(), titled, whole.bodies());
    }

    /// The office's council reviews after all others, where it does not do so by itself.
    private WholeRound withCouncil() {
        if (whole.lastTier().kind() == TierKind.COUNCIL) {
            return whole;
        }
        Body own = OwnCouncil.body(whole.office());
        Signatory head = whole.signatory();
        Body council = new Body(
                COUNCIL_ID,
                own.name(),
                own.shortName(),
                own.letterhead(),
                Signatory.onBehalf(
                        own.shortName(),
                        own.signatory().post(),
                        head.post() + " " + whole.office().shortName(),
                        head.name()),
                own.filing(),
                List.of(new BodyMember(head.name(), head.post(), BodyRole.CHAIR, true)));
        List<Tier> tiers = new java.util.ArrayList<>(whole.round().tiers());
        Tier before = tiers.getLast();
        tiers.add(new Tier(
                0,
                before.ordinal() + 1,
                TierKind.COUNCIL,
                COUNCIL_ID,
                "Hội đồng",
                whole.signatory().post() + " " + whole.office().name(),
                whole.signatory().post() + " " + whole.office().name()));
        Map<Long, Body> bodies = new HashMap<>(whole.bodies());
        bodies.put(COUNCIL_ID, council);
        return whole.with(whole.round().withTiers(tiers), whole.nominations(), bodies);
    }

    private PlannedFolder firstFolder() {
        return new DossierPlanner(whole, catalogue).plan().folders().getFirst();
    }

    private Document cover() {
        RoundPapers papers = new RoundPapers(whole, catalogue, checks);
        PlannedFolder first = firstFolder();
        return new DossierBinding(whole, papers, catalogue, press)
                .cover(first, first.papers().getFirst(), null);
    }

    private Document index() throws Refusal {
        RoundPapers papers = new RoundPapers(whole, catalogue, checks);
        PlannedFolder folder = firstFolder();
        List<LaidPaper> laid = new java.util.ArrayList<>();
        for (PlannedPaper paper : folder.papers()) {
            Document document = papers.document(paper);
            List<Page> pages = press.pages(document);
            laid.add(new LaidPaper(paper, document.title(), pages));
        }
        return new DossierBinding(whole, papers, catalogue, press)
                .index(folder.title(), List.of(new LaidFolder(folder, laid)), 2);
    }
}
