package vn.sovang.usecase.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.sovang.exchange.file.AtomicFile;
import vn.sovang.model.Refusal;
import vn.sovang.paper.Document;
import vn.sovang.usecase.press.PaperFormat;
import vn.sovang.usecase.press.PaperPress;
import vn.sovang.usecase.press.Progress;

/// Writes a laid-out dossier: a folder for the body and each unit with single papers, a bound file of each such folder,
/// and one file with everything. Each file is written whole or not at all.
final class DossierFiles {
    /// Name of a bound file.
    static final String MERGED = "ho-so.pdf";

    private final Path out;
    private final Set<PaperFormat> formats;
    private final PaperPress press;
    private final DossierBinding binding;

    DossierFiles(Path out, Set<PaperFormat> formats, PaperPress press, DossierBinding binding) {
        this.out = out;
        this.formats = formats;
        this.press = press;
        this.binding = binding;
    }

    /// @return what the whole was bound to
    BoundDossier write(List<LaidFolder> folders, Map<PlannedPaper, Document> documents, Progress progress)
            throws Refusal {
        List<LaidFolder> bound =
                folders.stream().filter(folder -> folder.folder().bound()).toList();
        // Bound first, since binding lays out cover and index, which may be refused too.
        BoundDossier whole = binding.bind(bound);
        int done = documents.size();
        for (LaidFolder folder : folders) {
            Path place = out.resolve(folder.folder().name());
            for (LaidPaper paper : folder.papers()) {
                if (progress.cancelled()) {
                    throw new Refusal("Đã dừng in theo yêu cầu. Các tệp đã in trong " + out + " là nguyên vẹn.");
                }
                Document document = Objects.requireNonNull(documents.get(paper.paper()));
                for (PaperFormat format : formats) {
                    write(place.resolve(paper.paper().fileName(format)), bytes(paper, document, format));
                }
                done++;
                progress.at(done / 2, documents.size());
            }
            if (folder.folder().bound()) {
                write(place.resolve(MERGED), binding.bind(List.of(folder)).bytes());
            }
        }
        write(out.resolve(MERGED), whole.bytes());
        return whole;
    }

    private byte[] bytes(LaidPaper paper, Document document, PaperFormat format) {
        return format == PaperFormat.PDF ? press.paint(document.title(), paper.pages()) : press.word(document);
    }

    private static void write(Path file, byte[] content) throws Refusal {
        AtomicFile.write(file, content, written -> {});
    }
}
