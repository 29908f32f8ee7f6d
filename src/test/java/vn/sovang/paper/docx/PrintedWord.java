package vn.sovang.paper.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import vn.sovang.paper.Block;
import vn.sovang.paper.Chart;
import vn.sovang.paper.Columns;
import vn.sovang.paper.Document;
import vn.sovang.paper.KeepTogether;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.paper.Table;
import vn.sovang.paper.layout.Figure;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Measures;
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
            paint(undrawn(one.getValue()), folder.resolve(one.getKey() + "-words.pdf"));
        }
        LibreOffice.print(files, folder.toAbsolutePath());
        SoftAssertions.assertSoftly(softly -> documents.keySet().forEach(name -> {
            Set<String> headers = headers(java.util.Objects.requireNonNull(documents.get(name)));
            Printed own = read(folder.resolve(name + "-words.pdf"), headers);
            Printed word = read(folder.resolve(name + ".pdf"), headers);
            softly.assertThat(differing(word.words(), own.words())).as(name).isEmpty();
            softly.assertThat(word.pages()).as("pages of " + name).isBetween(own.pages() - 1, own.pages() + 1);
        }));
    }

    /// The same document with room for its drawings, which are pictures in Word and have no words.
    private static Document undrawn(Document document) {
        return new Document(
                document.title(),
                document.sections().stream()
                        .map(section -> new Section(
                                section.landscape(),
                                section.numbered(),
                                section.framed(),
                                section.blocks().stream()
                                        .map(block -> undrawn(block, section))
                                        .toList()))
                        .toList());
    }

    private static Block undrawn(Block block, Section section) {
        if (!(block instanceof Chart chart)) {
            return block;
        }
        List<Block> blocks = new ArrayList<>(chart.head());
        Figure figure = new Measures(FONTS).figure(chart, Measures.textWidth(section), Measures.textHeight(section));
        blocks.add(new Columns(List.of(new Columns.Column(1, List.of(new Space(figure.height()))))));
        blocks.add(new Space(Chart.AFTER));
        return new KeepTogether(blocks);
    }

    /// Where the words begin to differ; empty where they do not.
    private static String differing(String word, String own) {
        if (word.equals(own)) {
            return "";
        }
        int at = 0;
        while (at < Math.min(word.length(), own.length()) && word.charAt(at) == own.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 60);
        return "Word: …" + word.substring(from, Math.min(word.length(), at + 60)) + "… ours: …"
                + own.substring(from, Math.min(own.length(), at + 60)) + "…";
    }

    private static void paint(Document document, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            new PdfPainter(FONTS, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                    .paint(document.title(), new Layout(FONTS).lay(document), out);
        }
    }

    /// @param words without the dots that fill lines, which a tab draws there and letters here
    private record Printed(int pages, String words) {}

    private static Printed read(Path file, Set<String> headers) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            StringBuilder text = new StringBuilder();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String words = plain(stripper.getText(pdf));
                // Where pages end a row sooner or later, their numbers and repeated headers move.
                if (page > 1) {
                    words = words.replaceFirst("^\\d{1,3}( |$)", "");
                    for (String header : headers) {
                        words = words.startsWith(header) ? words.substring(header.length()) : words;
                    }
                }
                text.append(words).append(' ');
            }
            return new Printed(pdf.getNumberOfPages(), plain(text.toString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String plain(String text) {
        return text.replace('\u2011', '-')
                .replaceAll("\\.{4,}", " ")
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
    }

    /// The words of each table's header as they are read from a page.
    private static Set<String> headers(Document document) {
        Set<String> headers = new HashSet<>();
        for (Section section : document.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Table table && !table.header().isEmpty()) {
                    headers.add(header(section, table));
                }
            }
        }
        return headers;
    }

    private static String header(Section section, Table table) {
        Table alone = new Table(table.weights(), table.header(), table.rows().subList(0, 1), true);
        Table row = new Table(table.weights(), List.of(), table.rows().subList(0, 1), true);
        String both = wordsOf(section, alone);
        return both.substring(0, both.length() - wordsOf(section, row).length()).strip();
    }

    private static String wordsOf(Section section, Table table) {
        Section alone = new Section(section.landscape(), false, false, List.of(table));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfPainter(FONTS, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                    .paint("x", new Layout(FONTS).lay(new Document("x", List.of(alone))), out);
            try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
                return plain(new PDFTextStripper().getText(pdf));
            }
        } catch (IOException | PaperException e) {
            throw new AssertionError(e);
        }
    }
}
