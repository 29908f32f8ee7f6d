package vn.sovang.paper.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import vn.sovang.paper.Document;
import vn.sovang.paper.pdf.Fonts;

/// A written document, read back with POI.
public final class WordFile {
    private static final Fonts FONTS = Fonts.load();
    private static final String W =
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'; declare namespace r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'; ";

    private final byte[] bytes;
    private final XWPFDocument word;

    private WordFile(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.word = new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    /// Writes a document on the first day of 1970 and reads it.
    public static WordFile of(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(FONTS, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).write(document, out);
        return new WordFile(out.toByteArray());
    }

    /// The file.
    public byte[] bytes() {
        return bytes;
    }

    /// The file as POI reads it.
    public XWPFDocument word() {
        return word;
    }

    /// What a path finds in the document's body; names begin with `w:`.
    public List<XmlObject> find(String path) {
        return List.of(word.getDocument().getBody().selectPath(W + path));
    }

    /// Values of the attributes a path finds.
    public List<String> values(String path) {
        return find(path).stream()
                .map(found -> {
                    try (XmlCursor cursor = found.newCursor()) {
                        return cursor.getTextValue();
                    }
                })
                .toList();
    }

    /// Text of each paragraph as [#text(CTP)] gives it.
    public List<String> texts() {
        return find(".//w:p").stream().map(paragraph -> text((CTP) paragraph)).toList();
    }

    /// Text of each paragraph that has one, in reading order, blanks and line breaks as single spaces.
    public List<String> paragraphs() {
        List<String> texts = new ArrayList<>();
        for (String written : texts()) {
            String text = written.replaceAll("[\\s\u00A0]+", " ").strip();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /// Text of a paragraph: line breaks as line feeds, dots to the end of line as a tab, firm hyphens as they are.
    public static String text(CTP paragraph) {
        StringBuilder text = new StringBuilder();
        for (XmlObject part : paragraph.selectPath(W + "./w:r/*")) {
            try (XmlCursor cursor = part.newCursor()) {
                switch (cursor.getName().getLocalPart()) {
                    case "t" -> text.append(cursor.getTextValue());
                    case "br" -> text.append('\n');
                    case "tab" -> text.append('\t');
                    case "noBreakHyphen" -> text.append('\u2011');
                    default -> {}
                }
            }
        }
        return text.toString();
    }

    /// Tables that hold data, without those that only set things side by side.
    public List<XWPFTable> dataTables() {
        return word.getTables().stream()
                .filter(table -> !NamedTable.COLUMNS.id().equals(table.getStyleID()))
                .toList();
    }
}
