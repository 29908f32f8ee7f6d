package vn.sovang.usecase;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// What a printed paper says, line by line, with letter size and place.
///
/// @param lines of all pages in reading order
public record PaperText(List<Line> lines) {
    /// @param size pt
    /// @param y pt from the page's top
    /// @param fonts names of its fonts without the subset's tag
    public record Line(String text, int page, double size, double y, List<String> fonts) {}

    public static PaperText of(byte[] pdf) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> places) {
                    TextPosition first = places.getFirst();
                    lines.add(new Line(
                            text,
                            getCurrentPageNo(),
                            first.getFontSizeInPt(),
                            first.getYDirAdj(),
                            places.stream()
                                    .map(place -> place.getFont().getName().replaceFirst("^.*\\+", ""))
                                    .distinct()
                                    .toList()));
                }
            };
            stripper.getText(document);
        }
        return new PaperText(lines);
    }

    /// The whole text in one line.
    public String text() {
        return String.join(" ", lines.stream().map(Line::text).toList()).replaceAll("\\s+", " ");
    }

    /// The line that begins so.
    public int indexOf(String beginning) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().startsWith(beginning)) {
                return i;
            }
        }
        throw new AssertionError("no line begins with " + beginning + " in " + lines);
    }
}
