package vn.sovang.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Style;

/// OpenPDF with its paragraphs and tables; fonts parsed once by its cache. Its tagged flag opens a structure tree that
/// the caller fills in; nothing is filled in here.
final class OpenPdfWay implements Way {
    private static final float LEADING = 1.15f;

    private final Map<FontFace, BaseFont> fonts = new EnumMap<>(FontFace.class);
    private final boolean tagged;

    private OpenPdfWay(boolean tagged) {
        this.tagged = tagged;
        for (FontFace face : FontFace.values()) {
            try {
                fonts.put(
                        face,
                        BaseFont.createFont(
                                face + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, Way.font(face), null));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /// Runs the way in a worker.
    ///
    /// @param arguments `plain` or `tagged`, then what the worker is to do
    public static void main(String[] arguments) throws Exception {
        Worker.run(() -> new OpenPdfWay(arguments[0].equals("tagged")), arguments);
    }

    @Override
    public List<byte[]> make(Dossier dossier) throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (Dossier.Paper paper : dossier.papers()) {
            files.add(file(paper));
        }
        return files;
    }

    private byte[] file(Dossier.Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        Document document = new Document(PageSize.A4, mm(Style.MARGIN_LEFT), mm(Style.MARGIN_RIGHT), mm(20), mm(20));
        PdfWriter writer = PdfWriter.getInstance(document, out);
        if (tagged) {
            writer.setTagged();
        }
        writer.setPageEvent(new PageNumber());
        document.addTitle(paper.title());
        document.open();
        if (tagged) {
            writer.getStructureTreeRoot();
        }
        for (Piece piece : paper.pieces()) {
            document.add(element(piece));
        }
        document.close();
        return out.toByteArray();
    }

    private final class PageNumber extends PdfPageEventHelper {
        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            if (writer.getPageNumber() > 1) {
                Phrase number =
                        new Phrase(Integer.toString(writer.getPageNumber()), font(FontFace.REGULAR, Style.PAGE_NUMBER));
                float middle = (document.left() + document.right()) / 2;
                ColumnText.showTextAligned(
                        writer.getDirectContent(), Element.ALIGN_CENTER, number, middle, document.top() + 14, 0);
            }
        }
    }

    private Element element(Piece piece) {
        return switch (piece) {
            case Piece.Line line -> line(line);
            case Piece.Body body -> {
                Paragraph paragraph = paragraph(body.text(), body.face(), Dossier.BODY, Element.ALIGN_JUSTIFIED);
                paragraph.setFirstLineIndent(mm(Style.FIRST_INDENT));
                paragraph.setSpacingAfter((float) Style.PARAGRAPH_AFTER);
                yield paragraph;
            }
            case Piece.Halves halves -> {
                PdfPTable table = new PdfPTable(new float[] {(float) halves.share(), (float) (1 - halves.share())});
                table.setWidthPercentage(100);
                table.setKeepTogether(true);
                table.addCell(half(halves.left()));
                table.addCell(half(halves.right()));
                yield table;
            }
            case Piece.Grid grid -> table(grid);
        };
    }

    private PdfPCell half(List<Piece.Line> lines) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        lines.forEach(line -> cell.addElement(line(line)));
        return cell;
    }

    private Paragraph line(Piece.Line line) {
        if (line.blank()) {
            Paragraph room = new Paragraph((float) line.size(), " ", font(FontFace.REGULAR, 1));
            room.setMultipliedLeading(0);
            return room;
        }
        return paragraph(line.text(), line.face(), line.size(), Element.ALIGN_CENTER);
    }

    private PdfPTable table(Piece.Grid grid) {
        float[] weights = new float[grid.weights().size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = grid.weights().get(i);
        }
        PdfPTable table = new PdfPTable(weights);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        grid.header().forEach(text -> table.addCell(cell(text, FontFace.BOLD, true)));
        for (List<String> row : grid.rows()) {
            for (int column = 0; column < row.size(); column++) {
                table.addCell(cell(row.get(column), FontFace.REGULAR, grid.centred(column)));
            }
        }
        return table;
    }

    private PdfPCell cell(String text, FontFace face, boolean centred) {
        PdfPCell cell = new PdfPCell(new Phrase(new Chunk(text, font(face, Piece.Grid.SIZE))));
        cell.setHorizontalAlignment(centred ? Element.ALIGN_CENTER : Element.ALIGN_LEFT);
        cell.setLeading(0, LEADING);
        cell.setBorderWidth((float) Style.LINE);
        return cell;
    }

    private Paragraph paragraph(String text, FontFace face, double size, int alignment) {
        Paragraph paragraph = new Paragraph(text, font(face, size));
        paragraph.setLeading(0, LEADING);
        paragraph.setAlignment(alignment);
        return paragraph;
    }

    private Font font(FontFace face, double size) {
        return new Font(fonts.get(face), (float) size);
    }

    private static float mm(double length) {
        return (float) (length * Style.PT_PER_MM);
    }
}
