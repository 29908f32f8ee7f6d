package vn.sovang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.sovang.paper.pdf.VeraPdf;

/// Looks whether the files of a way say what the dossiers say, neither less nor more, and what they weigh.
///
/// @param bytes of a dossier, mean
/// @param pages of the first dossier's files
/// @param conforms whether veraPDF finds the first dossier PDF/A-2a
record FileCheck(double bytes, String pages, boolean conforms) {
    /// Reads the files `NUMBER-FILE.pdf` of a folder.
    ///
    /// @throws IOException when a file cannot be read or says other words than its dossier
    static FileCheck of(String title, Path folder, int dossiers) throws Exception {
        long bytes = 0;
        List<String> pages = new ArrayList<>();
        boolean conforms = true;
        for (int number = 0; number < dossiers; number++) {
            StringBuilder text = new StringBuilder();
            for (Path file : files(folder, number)) {
                byte[] pdf = Files.readAllBytes(file);
                bytes += pdf.length;
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    text.append(new PDFTextStripper().getText(document)).append('\n');
                    if (number == 0) {
                        pages.add(Integer.toString(document.getNumberOfPages()));
                    }
                }
                if (number == 0) {
                    conforms &= VeraPdf.faults(pdf).isEmpty();
                }
            }
            String difference = difference(MadeUpDossier.numbered(number), text.toString());
            if (!difference.isEmpty()) {
                throw new IOException(title + ", dossier " + number + ": " + difference);
            }
        }
        return new FileCheck((double) bytes / dossiers, String.join("+", pages), conforms);
    }

    private static List<Path> files(Path folder, int number) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(number + "-"))
                    .sorted()
                    .toList();
        }
    }

    /// The first words that lack or should not be there; empty when there are none. Numbers of pages and headings of
    /// tables repeated on a page may come on top.
    static String difference(Dossier dossier, String text) {
        Map<String, Integer> open = new HashMap<>();
        Set<String> repeated = new HashSet<>(Set.of("Tr."));
        for (Dossier.Paper paper : dossier.papers()) {
            for (Piece piece : paper.pieces()) {
                piece.texts().forEach(part -> words(part).forEach(word -> open.merge(word, 1, Integer::sum)));
            }
            paper.grid().header().forEach(heading -> repeated.addAll(words(heading)));
        }
        for (String word : words(text)) {
            open.merge(word, -1, Integer::sum);
        }
        List<String> wrong = new ArrayList<>();
        open.forEach((word, count) -> {
            boolean addition = count < 0 && (repeated.contains(word) || word.matches("\\d{1,2}"));
            if (count != 0 && !addition) {
                wrong.add((count > 0 ? "lacks " : "adds ") + word);
            }
        });
        return String.join(", ", wrong.subList(0, Math.min(wrong.size(), 8)));
    }

    private static List<String> words(String text) {
        return Stream.of(Normalizer.normalize(text, Normalizer.Form.NFC).split("[\\s\\u00A0]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
