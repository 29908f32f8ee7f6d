package vn.sovang.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.exchange.AtomicFile;
import vn.sovang.model.Refusal;
import vn.sovang.paper.Document;
import vn.sovang.paper.Page;
import vn.sovang.paper.pdf.Fonts;
import vn.sovang.rule.AwardCatalogue;

/// In hồ sơ: every paper of a round as a file of its own, in numbered folders, and the whole bound with cover, index
/// and
/// outline.
public final class PrintDossier {
    private static final String MERGED = "ho-so.pdf";

    private final RoundFacts facts;
    private final AwardCatalogue catalogue;
    private final PaperPress press;

    /// @param fonts parsed once for all papers
    /// @param clock dates the files
    public PrintDossier(RoundFacts facts, AwardCatalogue catalogue, Fonts fonts, Clock clock) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.press = new PaperPress(fonts, clock);
    }

    /// What would be printed now, and what it still lacks.
    ///
    /// @throws Refusal when there is no such round
    public DossierPlan plan(long roundId) throws Refusal {
        return new DossierPlanner(facts.load(roundId), catalogue).plan();
    }

    /// One paper of the plan as a PDF file.
    ///
    /// @throws Refusal when it cannot be put on paper
    public byte[] preview(long roundId, PlannedPaper paper) throws Refusal {
        Document document = new DossierPapers(facts.load(roundId), catalogue).document(paper);
        return press.paint(document.title(), press.pages(document));
    }

    /// Prints the round into the folder: `ho-so.pdf` with everything, and a folder for the body and each unit with
    /// single
    /// papers and a bound `ho-so.pdf` of its own. Each file is written whole or not at all.
    ///
    /// @throws Refusal when the round has no nominations, a paper cannot be put on paper, or a file cannot be
    /// written
    public PrintResult print(long roundId, Path out, Progress progress) throws Refusal {
        WholeRound whole = facts.load(roundId);
        DossierPlan plan = new DossierPlanner(whole, catalogue).plan();
        if (plan.collectives() + plan.people() == 0) {
            throw new Refusal("Đợt xét chưa có đề nghị nào nên chưa có gì để in. Hãy nạp danh sách trước.");
        }
        DossierPapers papers = new DossierPapers(whole, catalogue);
        DossierBinding binding = new DossierBinding(whole, papers, catalogue, press);
        int total = plan.folders().stream()
                .mapToInt(folder -> folder.papers().size())
                .sum();
        List<LaidFolder> laid = new ArrayList<>();
        int done = 0;
        for (PlannedFolder folder : plan.folders()) {
            List<LaidPaper> pieces = new ArrayList<>();
            for (PlannedPaper paper : folder.papers()) {
                if (progress.cancelled()) {
                    throw new Refusal("Đã dừng in theo yêu cầu. Các tệp đã in trong " + out + " là nguyên vẹn.");
                }
                LaidPaper piece = lay(papers, paper);
                Path file = out.resolve(folder.name()).resolve(paper.fileName());
                write(file, press.paint(piece.title(), piece.pages()));
                pieces.add(piece);
                progress.at(++done, total);
            }
            LaidFolder laidFolder = new LaidFolder(folder, pieces);
            laid.add(laidFolder);
            write(
                    out.resolve(folder.name()).resolve(MERGED),
                    binding.bind(List.of(laidFolder)).bytes());
        }
        BoundDossier bound = binding.bind(laid);
        Path merged = out.resolve(MERGED);
        write(merged, bound.bytes());
        return new PrintResult(out, merged, total, bound.pages(), plan.collectives(), plan.people(), plan.incomplete());
    }

    private LaidPaper lay(DossierPapers papers, PlannedPaper paper) throws Refusal {
        Document document = papers.document(paper);
        List<Page> pages = press.pages(document);
        return new LaidPaper(paper, document.title(), pages);
    }

    private static void write(Path file, byte[] content) throws Refusal {
        AtomicFile.write(file, content, written -> {});
    }
}
