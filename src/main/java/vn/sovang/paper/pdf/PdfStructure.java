package vn.sovang.paper.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.paper.layout.Element;
import vn.sovang.paper.layout.Placed;

/// The structure tree of one file: a document, its parts (one a paper), their elements in reading order.
final class PdfStructure {
    private final PdfObjects objects;
    private final int root;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Element, Node> written = new IdentityHashMap<>();
    /// For each page the nodes of its marks, in their order.
    private final PdfBytes parentTree = new PdfBytes(2048);
    private final Node document;
    private Node part;
    private int page;
    private int pages;
    private int marks;
    private int headingLevel;

    PdfStructure(PdfObjects objects) {
        this.objects = objects;
        root = objects.newId();
        document = node("Document", root, "");
        part = document;
    }

    /// A node under construction.
    private static final class Node {
        private final int id;
        private final String tag;
        private final int parent;
        private final String attributes;
        private final PdfBytes kids = new PdfBytes(16);
        private int page;

        /// @param attributes further entries of its dictionary
        Node(int id, String tag, int parent, String attributes) {
            this.id = id;
            this.tag = tag;
            this.parent = parent;
            this.attributes = attributes;
        }

        void write(PdfBytes out) {
            out.ascii("<</S/").ascii(tag).ascii("/P ").reference(parent);
            if (page != 0) {
                out.ascii("/Pg ").reference(page);
            }
            out.ascii(attributes).ascii("/K[").put(kids).ascii("]>>");
        }
    }

    private Node node(String tag, int parent, String attributes) {
        Node node = new Node(objects.newId(), tag, parent, attributes);
        nodes.add(node);
        return node;
    }

    private Node child(Node parent, String tag, String attributes) {
        Node node = node(tag, parent.id, attributes);
        parent.kids.reference(node.id).put(' ');
        return node;
    }

    /// What follows belongs to another paper of the file.
    void beginPart(String title) {
        part = child(document, "Part", "/T" + new PdfBytes(64).text(title));
    }

    /// Opens a page in the tree.
    ///
    /// @param pageId of its object
    /// @return its number in the tree
    int beginPage(int pageId) {
        parentTree.ascii(pages == 0 ? "" : "]").number(pages).put('[');
        page = pageId;
        marks = 0;
        return pages++;
    }

    /// The mark of the next stretch of an element's content on the open page.
    int mark(Element element) {
        Node node = written(element);
        parentTree.reference(node.id).put(' ');
        if (node.page == 0) {
            node.page = page;
        }
        if (node.page == page) {
            node.kids.number(marks).put(' ');
        } else {
            node.kids
                    .ascii("<</Type/MCR/Pg ")
                    .reference(page)
                    .ascii("/MCID ")
                    .number(marks)
                    .ascii(">>");
        }
        return marks++;
    }

    /// Gives an element its place in the tree, where it is first met.
    void place(Element element) {
        written(element);
    }

    /// Gives a figure its place in the tree, with its words and its box on the open page.
    void place(Placed.Picture picture, double pageHeight) {
        PdfBytes attributes = new PdfBytes(256)
                .ascii("/Alt")
                .text(picture.element().alternative())
                .ascii("/A<</O/Layout/Placement/Block/BBox[")
                .length(picture.x())
                .put(' ')
                .length(pageHeight - picture.y() - picture.height())
                .put(' ')
                .length(picture.x() + picture.width())
                .put(' ')
                .length(pageHeight - picture.y())
                .ascii("]>>");
        written.put(picture.element(), child(parent(picture.element()), "Figure", attributes.toString()));
    }

    /// The tag of an element.
    String tag(Element element) {
        return written(element).tag;
    }

    private Node written(Element element) {
        Node known = written.get(element);
        if (known == null) {
            known = child(parent(element), newTag(element), attributes(element));
            written.put(element, known);
        }
        return known;
    }

    private Node parent(Element element) {
        Element parent = element.parent();
        return parent == null ? part : written(parent);
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
            case FIGURE -> "Figure";
        };
    }

    /// No level is left out on the way down (PDF/UA-1, 7.4.2), as in a paper without a title.
    private String heading(int level) {
        headingLevel = Math.min(level, headingLevel + 1);
        return "H" + headingLevel;
    }

    private static String attributes(Element element) {
        boolean header = element.kind() == Element.Kind.HEADER_CELL;
        if (!header && element.columnSpan() == 1 && element.rowSpan() == 1) {
            return "";
        }
        return "/A<</O/Table" + (header ? "/Scope/Column" : "")
                + (element.columnSpan() > 1 ? "/ColSpan " + element.columnSpan() : "")
                + (element.rowSpan() > 1 ? "/RowSpan " + element.rowSpan() : "") + ">>";
    }

    /// Writes the tree, once all pages are painted, and gives the number of its root.
    int write() {
        for (Node node : nodes) {
            node.write(objects.begin(node.id));
        }
        objects.begin(root)
                .ascii("<</Type/StructTreeRoot/K ")
                .reference(document.id)
                .ascii("/ParentTreeNextKey ")
                .number(pages)
                .ascii("/ParentTree<</Nums[")
                .put(parentTree)
                .ascii(pages == 0 ? "" : "]")
                .ascii("]>>>>");
        return root;
    }
}
