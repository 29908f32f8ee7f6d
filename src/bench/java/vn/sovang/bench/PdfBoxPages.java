package vn.sovang.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Style;

/// Sets pieces on pages from top to bottom: lines broken by the widths PDFBox gives, justified by the gaps between
/// words.
final class PdfBoxPages implements AutoCloseable {
    private static final float LEADING = 1.15f;
    private static final float LEFT = (float) (Style.MARGIN_LEFT * Style.PT_PER_MM);
    private static final float TOP = (float) (Style.MARGIN_TOP * Style.PT_PER_MM);
    private static final float WIDTH = (float) (165 * Style.PT_PER_MM);
    private static final float PADDING = 3;

    private final PDDocument document;
    private final Fonts fonts;
    private @Nullable PDPageContentStream content;
    private float y;

    /// Gives the document's font of a face.
    interface Fonts {
        PDFont of(FontFace face) throws IOException;
    }

    private record TextLine(List<String> words, float width, boolean last) {}

    private record CellText(List<TextLine> lines, FontFace face, boolean centred) {}

    PdfBoxPages(PDDocument document, Fonts fonts) throws IOException {
        this.document = document;
        this.fonts = fonts;
        turn();
    }

    void add(Piece piece) throws IOException {
        switch (piece) {
            case Piece.Line line -> add(line, LEFT, WIDTH);
            case Piece.Body body -> add(body);
            case Piece.Halves halves -> {
                room(halves.left().size() * 20f + 40);
                float share = (float) halves.share() * WIDTH;
                float top = y;
                for (Piece.Line line : halves.left()) {
                    add(line, LEFT, share);
                }
                float left = y;
                y = top;
                for (Piece.Line line : halves.right()) {
                    add(line, LEFT + share, WIDTH - share);
                }
                y = Math.min(y, left);
            }
            case Piece.Grid grid -> {
                row(grid, grid.header(), FontFace.BOLD);
                for (List<String> row : grid.rows()) {
                    row(grid, row, FontFace.REGULAR);
                }
            }
        }
    }

    private void add(Piece.Line line, float x, float width) throws IOException {
        if (line.blank()) {
            y -= (float) line.size();
            return;
        }
        float size = (float) line.size();
        for (TextLine broken : broken(line.text(), line.face(), size, width, 0)) {
            room(size * LEADING);
            show(broken, line.face(), size, x + (width - broken.width()) / 2, 0);
            y -= size * LEADING;
        }
    }

    private void add(Piece.Body body) throws IOException {
        float size = (float) Dossier.BODY;
        float indent = (float) (Style.FIRST_INDENT * Style.PT_PER_MM);
        for (TextLine line : broken(body.text(), body.face(), size, WIDTH, indent)) {
            room(size * LEADING);
            int gaps = line.words().size() - 1;
            float spare = line.last() || gaps == 0 ? 0 : (WIDTH - indent - line.width()) / gaps;
            show(line, body.face(), size, LEFT + indent, spare);
            y -= size * LEADING;
            indent = 0;
        }
        y -= (float) Style.PARAGRAPH_AFTER;
    }

    private void row(Piece.Grid grid, List<String> texts, FontFace face) throws IOException {
        float size = (float) Piece.Grid.SIZE;
        List<CellText> cells = new ArrayList<>();
        int lines = 1;
        for (int column = 0; column < texts.size(); column++) {
            float width = width(grid, column) - 2 * PADDING;
            CellText cell = new CellText(
                    broken(texts.get(column), face, size, width, 0),
                    face,
                    face == FontFace.BOLD || grid.centred(column));
            cells.add(cell);
            lines = Math.max(lines, cell.lines().size());
        }
        float height = lines * size * LEADING + 2 * PADDING;
        if (y - height < TOP && face != FontFace.BOLD) {
            turn();
            row(grid, grid.header(), FontFace.BOLD);
        }
        float top = y;
        float x = LEFT;
        for (int column = 0; column < cells.size(); column++) {
            CellText cell = cells.get(column);
            float width = width(grid, column);
            content().addRect(x, top - height, width, height);
            content().stroke();
            y = top - PADDING;
            for (TextLine line : cell.lines()) {
                show(line, face, size, cell.centred() ? x + (width - line.width()) / 2 : x + PADDING, 0);
                y -= size * LEADING;
            }
            x += width;
        }
        y = top - height;
    }

    private static float width(Piece.Grid grid, int column) {
        return WIDTH * grid.weights().get(column) / grid.totalWeight();
    }

    private List<TextLine> broken(String text, FontFace face, float size, float width, float indent)
            throws IOException {
        PDFont font = fonts.of(face);
        float blank = font.getStringWidth(" ") / 1000 * size;
        List<TextLine> lines = new ArrayList<>();
        List<String> words = new ArrayList<>();
        float filled = 0;
        float space = width - indent;
        for (String word : text.split(" ", -1)) {
            float wide = font.getStringWidth(word) / 1000 * size;
            if (!words.isEmpty() && filled + blank + wide > space) {
                lines.add(new TextLine(List.copyOf(words), filled, false));
                words.clear();
                filled = 0;
                space = width;
            }
            filled += (words.isEmpty() ? 0 : blank) + wide;
            words.add(word);
        }
        lines.add(new TextLine(words, filled, true));
        return lines;
    }

    private void show(TextLine line, FontFace face, float size, float x, float spare) throws IOException {
        PDPageContentStream out = content();
        out.beginText();
        out.setFont(fonts.of(face), size);
        out.newLineAtOffset(x, y - size * 0.95f);
        if (spare == 0) {
            out.showText(String.join(" ", line.words()));
        } else {
            List<Object> parts = new ArrayList<>();
            for (String word : line.words()) {
                if (!parts.isEmpty()) {
                    parts.add(-spare / size * 1000);
                }
                parts.add(parts.isEmpty() ? word : " " + word);
            }
            out.showTextWithPositioning(parts.toArray());
        }
        out.endText();
    }

    private void room(float height) throws IOException {
        if (y - height < TOP) {
            turn();
        }
    }

    private void turn() throws IOException {
        close();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        content.setLineWidth((float) Style.LINE);
        int number = document.getNumberOfPages();
        if (number > 1) {
            y = PDRectangle.A4.getHeight() - TOP + 20;
            add(new Piece.Line(Integer.toString(number), FontFace.REGULAR, Style.PAGE_NUMBER), LEFT, WIDTH);
        }
        y = PDRectangle.A4.getHeight() - TOP;
    }

    private PDPageContentStream content() {
        if (content == null) {
            throw new IllegalStateException("closed");
        }
        return content;
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }
}
