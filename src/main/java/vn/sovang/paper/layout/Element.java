package vn.sovang.paper.layout;

import org.jspecify.annotations.Nullable;
import vn.sovang.paper.Role;

/// A node of a document's structure, told apart by identity: two paragraphs of the same words are two elements. Placed
/// texts point to the element they belong to, so a painter can write the structure in reading order.
public final class Element {
    private final Kind kind;
    private final @Nullable Element parent;
    private final int columnSpan;
    private final int rowSpan;
    private final String alternative;

    private Element(Kind kind, @Nullable Element parent, int columnSpan, int rowSpan, String alternative) {
        this.kind = kind;
        this.parent = parent;
        this.columnSpan = columnSpan;
        this.rowSpan = rowSpan;
        this.alternative = alternative;
    }

    /// What an element is.
    public enum Kind {
        /// running text
        PARAGRAPH,
        /// title of the document
        TITLE,
        /// heading of a section
        HEADING,
        /// heading of a part of a section
        SUBHEADING,
        /// table, holds rows
        TABLE,
        /// row, holds cells
        ROW,
        /// cell of a header row
        HEADER_CELL,
        /// cell of any other row
        CELL,
        /// drawing, with words for those who do not see it
        FIGURE
    }

    static Element of(Kind kind, @Nullable Element parent) {
        return new Element(kind, parent, 1, 1, "");
    }

    static Element cell(Kind kind, Element row, int columnSpan, int rowSpan) {
        return new Element(kind, row, columnSpan, rowSpan, "");
    }

    /// @param alternative words for those who do not see it
    public static Element figure(String alternative) {
        return new Element(Kind.FIGURE, null, 1, 1, alternative);
    }

    static Element of(Role role, @Nullable Element parent) {
        return of(
                switch (role) {
                    case BODY -> Kind.PARAGRAPH;
                    case TITLE -> Kind.TITLE;
                    case HEADING -> Kind.HEADING;
                    case SUBHEADING -> Kind.SUBHEADING;
                },
                parent);
    }

    /// What it is.
    public Kind kind() {
        return kind;
    }

    /// The element it stands in; null directly in the document.
    public @Nullable Element parent() {
        return parent;
    }

    /// Columns a cell covers.
    public int columnSpan() {
        return columnSpan;
    }

    /// Rows a cell covers.
    public int rowSpan() {
        return rowSpan;
    }

    /// What a figure shows, in words; empty for anything else.
    public String alternative() {
        return alternative;
    }
}
