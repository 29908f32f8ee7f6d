package vn.sovang.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.paper.Align;
import vn.sovang.paper.Block;
import vn.sovang.paper.Cell;
import vn.sovang.paper.Columns;
import vn.sovang.paper.Document;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.KeepTogether;
import vn.sovang.paper.PaperException;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.ParagraphStyle;
import vn.sovang.paper.Row;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.paper.Style;
import vn.sovang.paper.Table;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Page;
import vn.sovang.paper.pdf.DossierPdf;
import vn.sovang.paper.pdf.Fonts;
import vn.sovang.paper.pdf.PdfPainter;

/// The product's own way: `paper` lays out, `paper.pdf` paints PDF/A-2a with tags.
final class OurWay {
    private static final ParagraphStyle CENTRE = ParagraphStyle.PLAIN.align(Align.CENTER);
    private static final ParagraphStyle BODY = ParagraphStyle.PLAIN
            .align(Align.JUSTIFY)
            .indent(Style.FIRST_INDENT, 0)
            .spacing(0, Style.PARAGRAPH_AFTER);

    private final Fonts fonts;
    private final Layout layout;

    private OurWay(Fonts fonts) {
        this.fonts = fonts;
        this.layout = new Layout(fonts);
    }

    /// Runs the way in a worker.
    ///
    /// @param arguments `separate`, `merged` or `layout`, then what the worker is to do
    public static void main(String[] arguments) throws Exception {
        OurWay ours = new OurWay(Fonts.load());
        Way way =
                switch (arguments[0]) {
                    case "separate" -> ours.separate();
                    case "merged" -> ours.merged();
                    case "layout" -> ours.layoutAlone();
                    default -> throw new IllegalArgumentException(arguments[0]);
                };
        Worker.run(() -> way, arguments);
    }

    static Way separatePapers() {
        return new OurWay(Fonts.load()).separate();
    }

    static Way mergedDossier() {
        return new OurWay(Fonts.load()).merged();
    }

    private Way separate() {
        PdfPainter painter = new PdfPainter(fonts, Clock.systemUTC());
        return dossier -> {
            List<byte[]> files = new ArrayList<>();
            for (Dossier.Paper paper : dossier.papers()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
                painter.paint(paper.title(), pages(paper), out);
                files.add(out.toByteArray());
            }
            return files;
        };
    }

    private Way merged() {
        DossierPdf painter = new DossierPdf(fonts, Clock.systemUTC());
        return dossier -> {
            List<DossierPdf.Part> parts = new ArrayList<>();
            for (Dossier.Paper paper : dossier.papers()) {
                parts.add(new DossierPdf.Part(paper.title(), 0, pages(paper)));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
            painter.paint("Hồ sơ khen thưởng", parts, out);
            return List.of(out.toByteArray());
        };
    }

    private Way layoutAlone() {
        return dossier -> {
            for (Dossier.Paper paper : dossier.papers()) {
                if (pages(paper).isEmpty()) {
                    throw new IOException("no page");
                }
            }
            return List.of();
        };
    }

    private List<Page> pages(Dossier.Paper paper) throws PaperException {
        List<Block> blocks = paper.pieces().stream().map(OurWay::block).toList();
        return layout.lay(new Document(paper.title(), List.of(Section.portrait(blocks))));
    }

    private static Block block(Piece piece) {
        return switch (piece) {
            case Piece.Line line -> line(line);
            case Piece.Body body -> Paragraph.of(body.text(), body.face(), Style.BODY, BODY);
            case Piece.Halves halves ->
                new KeepTogether(List.of(new Columns(List.of(
                        new Columns.Column(halves.share(), lines(halves.left())),
                        new Columns.Column(1 - halves.share(), lines(halves.right()))))));
            case Piece.Grid grid -> table(grid);
        };
    }

    private static List<Block> lines(List<Piece.Line> lines) {
        return lines.stream().map(OurWay::line).toList();
    }

    private static Block line(Piece.Line line) {
        return line.blank() ? new Space(line.size()) : Paragraph.of(line.text(), line.face(), line.size(), CENTRE);
    }

    private static Table table(Piece.Grid grid) {
        Row header = Row.of(grid.header().stream()
                .map(text -> Cell.spanning(cell(text, FontFace.BOLD, CENTRE), 1, 1))
                .toList());
        List<Row> rows = new ArrayList<>();
        for (List<String> texts : grid.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (String text : texts) {
                ParagraphStyle style = grid.centred(cells.size()) ? CENTRE : ParagraphStyle.PLAIN;
                cells.add(Cell.of(cell(text, FontFace.REGULAR, style)));
            }
            rows.add(Row.of(cells));
        }
        return new Table(grid.weights().stream().map(Integer::doubleValue).toList(), List.of(header), rows, true);
    }

    private static Paragraph cell(String text, FontFace face, ParagraphStyle style) {
        return Paragraph.of(text, face, Piece.Grid.SIZE, style);
    }
}
