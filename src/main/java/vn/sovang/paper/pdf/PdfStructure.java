package vn.sovang.paper.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import vn.sovang.paper.Element;

/// The structure tree of one file: a document, its parts (one a paper), their elements in reading order.
final class PdfStructure {
    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary document;
    private final COSArray parentTree = new COSArray();
    private final Map<Element, COSDictionary> written = new IdentityHashMap<>();
    private COSDictionary part;
    private COSArray pageElements = new COSArray();
    private int pages;
    private int headingLevel;

    PdfStructure() {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        document = child(root, "Document");
        part = document;
        COSDictionary numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, parentTree);
        root.setItem(COSName.PARENT_TREE, numbers);
    }

    COSDictionary root() {
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages);
        return root;
    }

    /// What follows belongs to another paper of the file.
    void beginPart(String title) {
        part = child(document, "Part");
        part.setString(COSName.T, title);
    }

    /// Opens a page in the tree.
    void beginPage(COSDictionary page) {
        pageElements = new COSArray();
        page.setInt(COSName.STRUCT_PARENTS, pages);
        parentTree.add(COSInteger.get(pages));
        parentTree.add(pageElements);
        pages++;
    }

    /// The mark of the next stretch of an element's content on the open page.
    int mark(Element element, COSDictionary page) {
        COSDictionary node = node(element);
        int mark = pageElements.size();
        pageElements.add(node);
        if (!node.containsKey(COSName.PG)) {
            node.setItem(COSName.PG, page);
        }
        if (node.getDictionaryObject(COSName.PG) == page) {
            kids(node).add(COSInteger.get(mark));
        } else {
            COSDictionary reference = new COSDictionary();
            reference.setName(COSName.TYPE, "MCR");
            reference.setItem(COSName.PG, page);
            reference.setInt(COSName.MCID, mark);
            kids(node).add(reference);
        }
        return mark;
    }

    /// The element's node, written where it is first met.
    COSDictionary node(Element element) {
        COSDictionary known = written.get(element);
        if (known != null) {
            return known;
        }
        Element parent = element.parent();
        COSDictionary node = child(parent == null ? part : node(parent), newTag(element));
        COSDictionary attributes = attributes(element);
        if (attributes != null) {
            node.setItem(COSName.A, attributes);
        }
        written.put(element, node);
        return node;
    }

    /// The tag of an element that is written.
    String tag(Element element) {
        return node(element).getNameAsString(COSName.S);
    }

    private String newTag(Element element) {
        return switch (element.kind()) {
            case PARAGRAPH -> "P";
            case TITLE -> heading(1);
            case HEADING -> heading(2);
            case SUBHEADING -> heading(3);
            case TABLE -> "Table";
            case ROW -> "TR";
            case HEADER_CELL -> "TH";
            case CELL -> "TD";
        };
    }

    /// No level is left out on the way down (PDF/UA-1, 7.4.2), as in a paper without a title.
    private String heading(int level) {
        headingLevel = Math.min(level, headingLevel + 1);
        return "H" + headingLevel;
    }

    private static @Nullable COSDictionary attributes(Element element) {
        boolean header = element.kind() == Element.Kind.HEADER_CELL;
        if (!header && element.columnSpan() == 1 && element.rowSpan() == 1) {
            return null;
        }
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        if (header) {
            attributes.setName("Scope", "Column");
        }
        if (element.columnSpan() > 1) {
            attributes.setInt("ColSpan", element.columnSpan());
        }
        if (element.rowSpan() > 1) {
            attributes.setInt("RowSpan", element.rowSpan());
        }
        return attributes;
    }

    private static COSDictionary child(COSDictionary parent, String tag) {
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.TYPE, STRUCT_ELEM);
        node.setName(COSName.S, tag);
        node.setItem(COSName.P, parent);
        kids(parent).add(node);
        return node;
    }

    private static COSArray kids(COSDictionary node) {
        COSArray kids = node.getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            node.setItem(COSName.K, kids);
        }
        return kids;
    }
}
