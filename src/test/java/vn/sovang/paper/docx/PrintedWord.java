package vn.sovang.paper.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import vn.sovang.paper.Document;
import vn.sovang.paper.Layout;
import vn.sovang.paper.pdf.Fonts;
import vn.sovang.paper.pdf.PdfPainter;

/// Word files printed by LibreOffice beside our own PDF files. Both are left in a folder, to be looked at.
public final class PrintedWord {
    private static final Fonts FONTS = Fonts.load();

    private final Path folder;

    /// @param folder made when missing
    public PrintedWord(Path folder) {
        this.folder = folder;
    }

    /// The same words in the same order, on as many pages or one more or less.
    ///
    /// @param documents by file name without ending
    public void assertLikeOurs(Map<String, Document> documents) throws Exception {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, Document> one : documents.entrySet()) {
            Path file = folder.resolve(one.getKey() + ".docx");
            Files.write(file, WordFile.of(one.getValue()).bytes());
            files.add(file);
            paint(one.getValue(), folder.resolve(one.getKey() + "-own.pdf"));
        }
        LibreOffice.print(files, folder.toAbsolutePath());
        SoftAssertions.assertSoftly(softly -> documents.keySet().forEach(name -> {
            Printed own = read(folder.resolve(name + "-own.pdf"));
            Printed word = read(folder.resolve(name + ".pdf"));
            softly.assertThat(word.words()).as(name).isEqualTo(own.words());
            softly.assertThat(word.pages()).as("pages of " + name).isBetween(own.pages() - 1, own.pages() + 1);
        }));
    }

    private static void paint(Document document, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            new PdfPainter(FONTS, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                    .paint(document.title(), new Layout(FONTS).lay(document), out);
        }
    }

    /// @param words without the dots that fill lines, which a tab draws there and letters here
    private record Printed(int pages, String words) {}

    private static Printed read(Path file) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String words = new PDFTextStripper()
                    .getText(pdf)
                    .replace('\u2011', '-')
                    .replaceAll("\\.{4,}", " ")
                    .replaceAll("[\\s\u00A0]+", " ")
                    .strip();
            return new Printed(pdf.getNumberOfPages(), words);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
