package vn.sovang.exchange.sheet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.sovang.model.Refusal;

/// Reads a workbook of Excel 2007 and later: values as saved, formulas never computed, macros never run.
final class XlsxReader {
    /// The part that tells which sheets there are.
    static final String WORKBOOK = "xl/workbook.xml";

    private static final String FOLDER = "xl/";

    private final ZipParts zip;
    private final ReadLimits limits;

    private XlsxReader(ZipParts zip, ReadLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    private record SheetOf(String name, String relation, boolean hidden) {}

    private record Relation(String type, String target) {}

    static List<SheetTable> read(ZipParts zip, ReadLimits limits) throws IOException, XMLStreamException, Refusal {
        return new XlsxReader(zip, limits).read();
    }

    private List<SheetTable> read() throws IOException, XMLStreamException, Refusal {
        Map<String, Relation> relations = relations();
        List<XlsxText> strings = strings(target(relations, "sharedStrings", "xl/sharedStrings.xml"));
        XlsxStyles styles = styles(target(relations, "styles", "xl/styles.xml"));
        List<SheetOf> sheets = new ArrayList<>();
        boolean date1904 = readWorkbook(sheets);
        List<SheetTable> tables = new ArrayList<>();
        for (SheetOf sheet : sheets) {
            Relation relation = relations.get(sheet.relation());
            if (relation == null) {
                throw new FileNotFoundException(sheet.relation());
            }
            if (relation.type().endsWith("/worksheet")) {
                limits.tables(tables.size());
                try (InputStream in = zip.part(relation.target())) {
                    List<SheetRow> rows = XlsxSheet.read(in, strings, styles, limits);
                    tables.add(new SheetTable(sheet.name(), rows, sheet.hidden(), date1904));
                }
            }
        }
        return tables;
    }

    private boolean readWorkbook(List<SheetOf> sheets) throws IOException, XMLStreamException, Refusal {
        boolean date1904 = false;
        try (InputStream in = zip.part(WORKBOOK)) {
            Xml xml = Xml.of(in);
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "workbookPr" -> date1904 = xml.is("date1904");
                    case "sheet" -> {
                        limits.tables(sheets.size() + 1);
                        boolean hidden = !xml.attribute("state", "visible").equals("visible");
                        sheets.add(new SheetOf(xml.attribute("name", ""), xml.attribute("id", ""), hidden));
                    }
                    default -> {}
                }
            }
        }
        return date1904;
    }

    private Map<String, Relation> relations() throws IOException, XMLStreamException {
        Map<String, Relation> relations = new HashMap<>();
        try (InputStream in = zip.part("xl/_rels/workbook.xml.rels")) {
            Xml xml = Xml.of(in);
            while (xml.nextStart()) {
                if (xml.name().equals("Relationship") && relations.size() <= ReadLimits.MOST_ENTRIES) {
                    relations.put(
                            xml.attribute("Id", ""),
                            new Relation(xml.attribute("Type", ""), path(xml.attribute("Target", ""))));
                }
            }
        }
        return relations;
    }

    private static String path(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return target.startsWith("../") ? target.substring(3) : FOLDER + target;
    }

    private static String target(Map<String, Relation> relations, String type, String otherwise) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith("/" + type))
                .map(Relation::target)
                .findFirst()
                .orElse(otherwise);
    }

    private List<XlsxText> strings(String part) throws IOException, XMLStreamException, Refusal {
        List<XlsxText> strings = new ArrayList<>();
        if (zip.has(part)) {
            try (InputStream in = zip.part(part)) {
                Xml xml = Xml.of(in);
                while (xml.nextStart()) {
                    if (xml.name().equals("si")) {
                        XlsxText text = XlsxText.read(xml, "si");
                        // Each takes room beyond its letters.
                        limits.characters(text.text().length() + 10L);
                        strings.add(text);
                    }
                }
            }
        }
        return strings;
    }

    private XlsxStyles styles(String part) throws IOException, XMLStreamException {
        if (!zip.has(part)) {
            return XlsxStyles.none();
        }
        try (InputStream in = zip.part(part)) {
            return XlsxStyles.read(in);
        }
    }
}
