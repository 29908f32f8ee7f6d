package vn.sovang.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;

/// Reads the tables of a Word document, and the paragraphs between them, in one walk through its text. What was deleted
/// with tracked changes and what stands in text boxes is not read.
final class DocxReader {
    /// The part that holds the text.
    static final String DOCUMENT = "word/document.xml";

    private final Xml xml;
    private final DocxFonts fonts;
    private final DocxNumbering numbering;
    private final FlowTables flow;
    private final StringBuilder paragraph = new StringBuilder();
    private @Nullable String paragraphFont;
    private @Nullable String paragraphStyle;
    private @Nullable String number;
    private int level;
    private @Nullable String runFont;
    private @Nullable String runStyle;
    private boolean inParagraph;
    private boolean inRun;
    private boolean inText;
    private boolean inRowProperties;

    private DocxReader(Xml xml, DocxFonts fonts, DocxNumbering numbering, ReadLimits limits) {
        this.xml = xml;
        this.fonts = fonts;
        this.numbering = numbering;
        this.flow = new FlowTables(limits);
    }

    /// The tables, with the paragraphs around them; none of a document without tables.
    static List<SheetTable> read(ZipParts zip, ReadLimits limits) throws IOException, XMLStreamException, Refusal {
        return walked(zip, limits).tables();
    }

    /// As [#read], and the paragraphs of a document without tables as a table of one column.
    static List<SheetTable> readAll(ZipParts zip, ReadLimits limits) throws IOException, XMLStreamException, Refusal {
        FlowTables flow = walked(zip, limits);
        List<SheetTable> tables = flow.tables();
        return tables.isEmpty() ? List.of(flow.paragraphs()) : tables;
    }

    private static FlowTables walked(ZipParts zip, ReadLimits limits) throws IOException, XMLStreamException, Refusal {
        DocxFonts fonts = DocxFonts.none();
        if (zip.has("word/styles.xml")) {
            try (InputStream in = zip.part("word/styles.xml")) {
                fonts = DocxFonts.read(in);
            }
        }
        DocxNumbering numbering = DocxNumbering.none();
        if (zip.has("word/numbering.xml")) {
            try (InputStream in = zip.part("word/numbering.xml")) {
                numbering = DocxNumbering.read(in);
            }
        }
        try (InputStream in = zip.part(DOCUMENT)) {
            DocxReader reader = new DocxReader(Xml.of(in), fonts, numbering, limits);
            reader.walk();
            return reader.flow;
        }
    }

    private void walk() throws XMLStreamException, Refusal {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml.name());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.name());
            } else if (inText && Xml.isText(event)) {
                xml.appendText(paragraph);
            }
        }
    }

    private void begin(String element) throws XMLStreamException, Refusal {
        switch (element) {
            case "tbl" -> flow.beginTable();
            case "trPr" -> inRowProperties = true;
            case "p" -> beginParagraph();
            case "pStyle" -> paragraphStyle = xml.attribute("val");
            case "numId" -> number = xml.attribute("val");
            case "ilvl" -> level = xml.number("val", 0);
            case "r" -> {
                inRun = true;
                runFont = null;
                runStyle = null;
            }
            case "del" -> {
                if (inRowProperties && flow.current() != null) {
                    flow.current().dropRow();
                }
                xml.skip();
            }
            // The second is a copy of the first for old programs; a text box is no part of the text around it.
            case "Fallback",
                    "txbxContent",
                    "moveFrom",
                    "instrText",
                    "delText",
                    "tblGrid",
                    "sectPr",
                    "rPrChange",
                    "pPrChange",
                    "tcPrChange",
                    "trPrChange",
                    "tblPrChange" -> xml.skip();
            default -> {
                if (inRun) {
                    beginInRun(element);
                } else if (flow.current() != null) {
                    beginInTable(element, flow.current());
                }
            }
        }
    }

    private void beginInTable(String element, OpenTable table) throws Refusal {
        switch (element) {
            case "tr" -> table.beginRow();
            case "tc" -> table.beginCell();
            case "gridBefore" -> table.skipColumns(xml.number("val", 0));
            case "gridSpan" -> table.spanColumns(xml.number("val", 1));
            case "vMerge" -> {
                if (xml.attribute("val", "continue").equals("restart")) {
                    table.beginMerge();
                } else {
                    table.continueMerge();
                }
            }
            default -> {}
        }
    }

    private void beginInRun(String element) {
        switch (element) {
            case "rFonts" -> runFont = DocxFonts.of(xml);
            case "rStyle" -> runStyle = xml.attribute("val");
            case "t" -> {
                inText = true;
                if (paragraphFont == null) {
                    paragraphFont = fonts.effective(runFont, runStyle, paragraphStyle);
                }
            }
            case "tab", "ptab" -> paragraph.append(' ');
            case "br", "cr" -> paragraph.append('\n');
            case "noBreakHyphen" -> paragraph.append('-');
            // In TCVN3 the soft hyphen is the letter ư.
            case "softHyphen" -> paragraph.append('\u00AD');
            default -> {}
        }
    }

    private void end(String element) throws Refusal {
        OpenTable table = flow.current();
        switch (element) {
            case "t" -> inText = false;
            case "r" -> inRun = false;
            case "p" -> endParagraph();
            case "trPr" -> inRowProperties = false;
            case "tc" -> {
                if (table != null) {
                    table.endCell();
                }
            }
            case "tr" -> {
                if (table != null) {
                    table.endRow();
                }
            }
            case "tbl" -> flow.endTable();
            default -> {}
        }
    }

    private void beginParagraph() {
        inParagraph = true;
        paragraph.setLength(0);
        paragraphFont = null;
        paragraphStyle = null;
        number = null;
        level = 0;
    }

    /// A number alone in its cell is the row's number, without the full stop that is drawn after it.
    private void endParagraph() throws Refusal {
        if (!inParagraph) {
            return;
        }
        inParagraph = false;
        String text = paragraph.toString();
        String label = numbering.next(number, level);
        if (!label.isEmpty()) {
            text = text.isBlank() ? label.replaceFirst("[.):]+$", "") : label + " " + text;
        }
        flow.paragraph(text, paragraphFont);
    }
}
