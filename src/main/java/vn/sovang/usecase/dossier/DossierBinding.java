package vn.sovang.usecase.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.submission.CoverFacts;
import vn.sovang.form.submission.CoverForm;
import vn.sovang.form.submission.IndexEntry;
import vn.sovang.form.submission.IndexForm;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Tier;
import vn.sovang.paper.Document;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.pdf.DossierPdf;
import vn.sovang.rule.count.ListOrder;
import vn.sovang.usecase.press.PaperPress;
import vn.sovang.usecase.round.Reviewer;
import vn.sovang.usecase.round.WholeRound;

/// Binds laid-out papers into one file: cover, index with the page each paper begins on, the papers, an outline.
final class DossierBinding {
    private static final int TRIES = 5;

    private final RoundPapers papers;
    private final WholeRound whole;
    private final PaperPress press;

    DossierBinding(RoundPapers papers, PaperPress press) {
        this.papers = papers;
        this.press = press;
        whole = papers.whole();
    }

    /// Cover and index: drawn when a dossier is bound, never alone.
    static List<PaperMaker> makers(RoundPapers round) {
        return List.of(
                bound(PaperKind.COVER, (shown, code, press) -> new DossierBinding(shown, press).sampleCover()),
                bound(PaperKind.INDEX, (shown, code, press) -> new DossierBinding(shown, press).sampleIndex()));
    }

    private static PaperMaker bound(PaperKind kind, PaperMaker.Sample sample) {
        PaperMaker.Compose none = paper -> {
            throw new IllegalArgumentException("not printed alone: " + kind);
        };
        return new PaperMaker(kind, slot -> List.of(), none, sample);
    }

    private Document sampleCover() {
        PlannedFolder first = papers.dossier().folders().getFirst();
        return cover(first, first.papers().getFirst(), null);
    }

    private Document sampleIndex() throws Refusal {
        PlannedFolder first = papers.dossier().folders().getFirst();
        List<LaidPaper> laid = new ArrayList<>();
        for (PlannedPaper paper : first.papers()) {
            Document document = papers.document(paper);
            laid.add(new LaidPaper(paper, document.title(), press.pages(document)));
        }
        return index(first.title(), List.of(new LaidFolder(first, laid)), 2);
    }

    /// Binds one folder, or all of them.
    BoundDossier bind(List<LaidFolder> folders) throws Refusal {
        boolean single = folders.size() == 1;
        PlannedFolder first = folders.getFirst().folder();
        String title = single ? first.title() : whole.round().name();
        List<Page> index = List.of();
        int papersPages = folders.stream()
                .flatMap(folder -> folder.papers().stream())
                .mapToInt(paper -> paper.pages().size())
                .sum();
        List<Page> cover = cover(folders, null);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int before = cover.size() + index.size();
            List<Page> next = press.pages(index(title, folders, before));
            boolean stable = next.size() == index.size();
            index = next;
            if (stable) {
                break;
            }
        }
        int total = cover.size() + index.size() + papersPages;
        List<DossierPdf.Part> parts = new ArrayList<>();
        parts.add(new DossierPdf.Part(PaperKind.COVER.label(), 0, cover(folders, total)));
        parts.add(new DossierPdf.Part(PaperKind.INDEX.label(), 0, index));
        for (LaidFolder folder : folders) {
            int level = single ? 0 : 1;
            if (!single) {
                parts.add(new DossierPdf.Part(folder.folder().title(), 0, List.of()));
            }
            for (LaidPaper paper : folder.papers()) {
                parts.add(new DossierPdf.Part(paper.paper().title(), level, paper.pages()));
            }
        }
        return new BoundDossier(press.bind("Hồ sơ khen thưởng: " + title, parts), total);
    }

    private List<Page> cover(List<LaidFolder> folders, @Nullable Integer pages) throws Refusal {
        LaidFolder first = folders.getFirst();
        return press.pages(cover(first.folder(), first.papers().getFirst().paper(), pages));
    }

    /// The cover of a dossier.
    ///
    /// @param submission its first paper
    /// @param pages of the whole, null while unknown
    private Document cover(PlannedFolder first, PlannedPaper submission, @Nullable Integer pages) {
        Tier tier = whole.round().tiers().get(submission.tier() - 1);
        List<Nomination> nominations = whole.results().after(tier.ordinal()).stream()
                .filter(nomination -> first.unitId() == null || nomination.proposerUnitId() == first.unitId())
                .sorted(ListOrder.byPosition(papers.catalogue()))
                .toList();
        CoverFacts cover = new CoverFacts(
                papers.reviewer(submission).letterhead(),
                whole.movement(),
                whole.round().ordinal(),
                tier.addressee().replace('\n', ';'),
                nominations,
                whole.round().year(),
                pages,
                "");
        return new CoverForm(papers.catalogue()).document(cover);
    }

    /// The index of laid-out papers.
    ///
    /// @param pagesBefore pages before the first paper
    private Document index(String title, List<LaidFolder> folders, int pagesBefore) {
        return new IndexForm().document(title, entries(folders, pagesBefore));
    }

    private List<IndexEntry> entries(List<LaidFolder> folders, int pagesBefore) {
        List<IndexEntry> entries = new ArrayList<>();
        int page = pagesBefore + 1;
        for (LaidFolder folder : folders) {
            for (LaidPaper laid : folder.papers()) {
                entries.add(entry(laid, page));
                page += laid.pages().size();
            }
        }
        return entries;
    }

    private IndexEntry entry(LaidPaper laid, int firstPage) {
        PlannedPaper paper = laid.paper();
        Reviewer reviewer = papers.reviewer(paper);
        NumberAndDate head = reviewer.head(whole, paper.kind());
        boolean minutes = paper.kind() == PaperKind.MINUTES;
        boolean numbered = paper.kind() == PaperKind.SUBMISSION || minutes;
        // Minutes carry no day of their own: the meeting's is cited.
        LocalDate day = minutes && head.date() == null ? reviewer.day() : head.date();
        int lastPage = firstPage + laid.pages().size() - 1;
        Long subject = paper.nominationId();
        return new IndexEntry(
                numbered ? head.cited() : "",
                numbered ? day : null,
                laid.title(),
                subject == null ? reviewer.name() : whole.nomination(subject).subjectName(),
                firstPage == lastPage ? Integer.toString(firstPage) : firstPage + "-" + lastPage,
                paper.copies());
    }
}
