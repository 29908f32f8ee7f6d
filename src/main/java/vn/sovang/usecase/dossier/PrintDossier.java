package vn.sovang.usecase.dossier;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.exchange.file.AtomicFile;
import vn.sovang.model.Refusal;
import vn.sovang.paper.Document;
import vn.sovang.paper.MissingGlyphException;
import vn.sovang.paper.layout.Page;
import vn.sovang.store.Stores;
import vn.sovang.store.office.PaperStyleStore;
import vn.sovang.usecase.press.BorrowedGlyph;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.press.PaperFormat;
import vn.sovang.usecase.press.PaperPress;
import vn.sovang.usecase.press.PaperPreview;
import vn.sovang.usecase.press.PrintResult;
import vn.sovang.usecase.press.Progress;
import vn.sovang.usecase.round.WholeRound;

/// In hồ sơ: every paper of a round as a file of its own, in numbered folders, and the whole bound with cover, index
/// and
/// outline.
public final class PrintDossier {
    private final RoundPapers.Source rounds;
    private final PaperStyleStore styles;
    private final PaperFonts fonts;
    private final Clock clock;
    private final PrintedPapers printed;

    /// @param fonts shared by all jobs that print
    /// @param clock dates the files
    public PrintDossier(Stores stores, RoundPapers.Source rounds, PaperFonts fonts, Clock clock) {
        this.rounds = rounds;
        this.fonts = fonts;
        this.clock = clock;
        this.styles = stores.paperStyles();
        this.printed = new PrintedPapers(stores, clock);
    }

    /// What would be printed now, working papers too, what it still lacks, and which prints have become stale.
    ///
    /// @throws Refusal when there is no such round
    public DossierPlan plan(long roundId) throws Refusal {
        RoundPapers papers = rounds.of(roundId);
        return papers.all().mapped(paper -> papers.whole()
                .paper(paper.place())
                .filter(known -> !known.fingerprint().isEmpty())
                .map(known -> paper.printed(PrintedPapers.state(known, papers.document(paper))))
                .orElse(paper));
    }

    /// One paper of the plan as a PDF file.
    ///
    /// @throws Refusal when it cannot be put on paper
    public PaperPreview preview(long roundId, PlannedPaper paper) throws Refusal {
        Document document = rounds.of(roundId).document(paper);
        PaperPress press = press();
        return new PaperPreview(press.bytes(document, PaperFormat.PDF), press.borrowed(document));
    }

    /// Writes one paper, as PDF or Word by the file's ending, and remembers it as printed.
    ///
    /// @throws Refusal when it cannot be put on paper, or the file cannot be written
    public void save(long roundId, PlannedPaper paper, Path file) throws Refusal {
        Document document = rounds.of(roundId).document(paper);
        write(file, press().bytes(document, PaperFormat.of(file).orElse(PaperFormat.PDF)));
        printed.record(
                roundId, Map.of(paper, document), saved -> file.getFileName().toString());
    }

    /// Where a stale paper differs from its last print.
    ///
    /// @throws Refusal when there is no such round
    public List<PaperChange> changes(long roundId, PlannedPaper paper) throws Refusal {
        return printed.changes(roundId, paper.place(), rounds.of(roundId).document(paper));
    }

    /// Prints the round into the folder: `ho-so.pdf` with everything, and a folder for the body and each unit with
    /// single papers and a bound `ho-so.pdf` of its own; each single paper in every format asked for. Each file is
    /// written whole or not at all, and every paper remembers what it said.
    ///
    /// @throws Refusal when the round has no nominations, a paper cannot be put on paper, or a file cannot be
    /// written
    public PrintResult print(long roundId, Path out, PrintOrder order, Progress progress) throws Refusal {
        RoundPapers papers = rounds.of(roundId);
        DossierPlan plan = order.working() ? papers.all() : papers.dossier();
        if (plan.collectives() + plan.people() == 0) {
            throw new Refusal("Đợt xét chưa có đề nghị nào nên chưa có gì để in. Hãy nạp danh sách trước.");
        }
        PaperPress press = press();
        LaidDossier laid = laid(plan, papers, press, progress);
        DossierBinding binding = new DossierBinding(papers, press);
        DossierFiles files = new DossierFiles(out, order.formats(), press, binding);
        BoundDossier bound = files.write(laid.folders(), laid.documents(), progress);
        printed.record(roundId, laid.documents(), paper -> paper.fileName(PaperFormat.PDF));
        return new PrintResult(
                out,
                out.resolve(DossierFiles.MERGED),
                plan.papers(),
                bound.pages(),
                plan.collectives(),
                plan.people(),
                plan.incomplete(),
                laid.borrowed());
    }

    /// Everything that will be printed, laid out.
    private record LaidDossier(
            List<LaidFolder> folders, Map<PlannedPaper, Document> documents, List<BorrowedGlyph> borrowed) {}

    /// Lays out every paper before the first file is written: one that cannot be set stops the whole with nothing done.
    private static LaidDossier laid(DossierPlan plan, RoundPapers papers, PaperPress press, Progress progress)
            throws Refusal {
        LaidDossier laid = new LaidDossier(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (PlannedFolder folder : plan.folders()) {
            List<LaidPaper> pieces = new ArrayList<>();
            for (PlannedPaper paper : folder.papers()) {
                if (progress.cancelled()) {
                    throw new Refusal("Đã dừng in theo yêu cầu. Chưa tệp nào được ghi.");
                }
                Document document = papers.document(paper);
                pieces.add(new LaidPaper(paper, document.title(), pages(document, papers.whole(), press)));
                laid.documents().put(paper, document);
                laid.borrowed().addAll(press.borrowed(document));
                progress.at(laid.documents().size() / 2, plan.papers());
            }
            laid.folders().add(new LaidFolder(folder, pieces));
        }
        return laid;
    }

    /// The pages of a paper; where a letter stops them, the record that holds it is named too.
    private static List<Page> pages(Document document, WholeRound whole, PaperPress press) throws Refusal {
        try {
            return press.pages(document);
        } catch (Refusal refusal) {
            if (!(refusal.getCause() instanceof MissingGlyphException missing)) {
                throw refusal;
            }
            int letter = missing.letter().codePointAt(0);
            throw RoundLetters.of(whole).stream()
                    .filter(found -> found.letters().contains(letter))
                    .findFirst()
                    .map(found -> new Refusal(refusal.sentence() + " Chữ này nằm ở: " + found.place() + ".", missing))
                    .orElse(refusal);
        }
    }

    private PaperPress press() throws Refusal {
        return PaperPress.of(styles.find(), fonts, clock);
    }

    private static void write(Path file, byte[] content) throws Refusal {
        AtomicFile.write(file, content, written -> {});
    }
}
