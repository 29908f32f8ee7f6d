package vn.sovang.exchange.sheet;

import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;

/// Reads the cells of one worksheet, and which of them are merged, in one walk.
final class XlsxSheet {
    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14;

    private final Xml xml;
    private final List<XlsxText> strings;
    private final XlsxStyles styles;
    private final ReadLimits limits;
    private final GridBuilder grid;
    private final StringBuilder value = new StringBuilder();
    private int row = -1;
    private int column = -1;

    private XlsxSheet(Xml xml, List<XlsxText> strings, XlsxStyles styles, ReadLimits limits) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.limits = limits;
        this.grid = new GridBuilder(limits);
    }

    static List<SheetRow> read(InputStream in, List<XlsxText> strings, XlsxStyles styles, ReadLimits limits)
            throws XMLStreamException, Refusal {
        XlsxSheet sheet = new XlsxSheet(Xml.of(in), strings, styles, limits);
        sheet.read();
        return sheet.grid.rows();
    }

    private void read() throws XMLStreamException, Refusal {
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "row" -> beginRow();
                case "c" -> readCell();
                case "mergeCell" -> merge(xml.attribute("ref", ""));
                default -> {}
            }
        }
    }

    private void beginRow() throws XMLStreamException {
        row = xml.number("r", row + 2) - 1;
        column = -1;
        if (row < 0 || row >= LAST_ROW) {
            throw new XMLStreamException("row " + row);
        }
        if (xml.is("hidden")) {
            grid.hide(row);
        }
    }

    private void readCell() throws XMLStreamException, Refusal {
        String address = xml.attribute("r");
        column = address == null ? column + 1 : column(address);
        String type = xml.attribute("t", "n");
        String font = styles.font(xml.number("s", -1));
        XlsxText inline = null;
        value.setLength(0);
        boolean inValue = false;
        while (true) {
            int event = xml.next();
            if (Xml.isText(event)) {
                if (inValue) {
                    xml.appendText(value);
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                inValue = xml.name().equals("v");
                if (xml.name().equals("is")) {
                    inline = XlsxText.read(xml, "is");
                } else if (xml.name().equals("f")) {
                    xml.skip();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inValue = false;
                if (xml.name().equals("c")) {
                    put(type, inline, font);
                    return;
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("ended within a cell");
            }
        }
    }

    private void put(String type, @Nullable XlsxText inline, @Nullable String font) throws XMLStreamException, Refusal {
        if (inline == null && value.isEmpty()) {
            return;
        }
        XlsxText text = inline;
        if (text == null && type.equals("s")) {
            text = shared(value.toString().strip());
        }
        if (text == null && type.equals("n")) {
            grid.put(row, column, CellNumber.cell(value.toString().strip()));
            return;
        }
        if (text == null) {
            text = new XlsxText(XlsxText.unescaped(value.toString()), null);
        }
        if (!type.equals("s")) {
            limits.characters(text.text().length());
        }
        String own = text.font() == null ? font : text.font();
        SheetCell cell = SheetCell.text(text.text());
        grid.put(row, column, own == null ? cell : cell.inFont(own));
    }

    private XlsxText shared(String index) throws XMLStreamException {
        try {
            return strings.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new XMLStreamException("shared string " + index, e);
        }
    }

    private void merge(String reference) throws XMLStreamException, Refusal {
        int colon = reference.indexOf(':');
        if (colon > 0) {
            String from = reference.substring(0, colon);
            String to = reference.substring(colon + 1);
            grid.merge(new CellArea(row(from), row(to), column(from), column(to)));
        }
    }

    private static int column(String address) throws XMLStreamException {
        int number = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                number = number * 26 + c - 'A' + 1;
            } else if (c != '$') {
                break;
            }
            if (number > LAST_COLUMN) {
                break;
            }
        }
        if (number == 0 || number > LAST_COLUMN) {
            throw new XMLStreamException("address " + address);
        }
        return number - 1;
    }

    private static int row(String address) throws XMLStreamException {
        int begin = 0;
        while (begin < address.length() && !Character.isDigit(address.charAt(begin))) {
            begin++;
        }
        try {
            return Integer.parseInt(address.substring(begin)) - 1;
        } catch (NumberFormatException e) {
            throw new XMLStreamException("address " + address, e);
        }
    }
}
