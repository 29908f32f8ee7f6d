package vn.sovang.paper.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.paper.Align;
import vn.sovang.paper.Block;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.Role;

/// Which named style a paragraph has: from its role, else from where it stands and how it looks.
final class StyleChoice {
    private StyleChoice() {}

    /// Where a paragraph stands.
    enum Place {
        /// at the top of a section, above all text
        TOP,
        /// below some text
        FRONT,
        /// below the title
        TEXT,
        /// in columns at the top of a section
        LETTERHEAD,
        /// in columns further down
        CLOSING,
        /// in a header row
        HEADER_ROW,
        /// in any other row
        ROW;

        Place belowText() {
            return this == TOP ? FRONT : this;
        }

        Place belowTitle() {
            return this == TOP || this == FRONT ? TEXT : this;
        }

        /// Where columns at this place stand.
        Place inColumns() {
            return switch (this) {
                case TOP -> LETTERHEAD;
                case FRONT, TEXT -> CLOSING;
                case LETTERHEAD, CLOSING, HEADER_ROW, ROW -> this;
            };
        }
    }

    /// @param next the block below it in the same area
    static NamedStyle of(Paragraph paragraph, Place place, @Nullable Block next) {
        if (paragraph.role() == Role.TITLE) {
            return NamedStyle.TITLE;
        }
        if (paragraph.role() == Role.HEADING) {
            return NamedStyle.HEADING;
        }
        if (paragraph.role() == Role.SUBHEADING) {
            return NamedStyle.SUBHEADING;
        }
        FontFace face = face(paragraph);
        return switch (place) {
            case TOP, FRONT, TEXT -> text(paragraph, face, place);
            case LETTERHEAD -> letterhead(paragraph, face, next);
            case CLOSING -> closing(paragraph, face);
            case HEADER_ROW -> NamedStyle.COLUMN_HEADING;
            case ROW -> NamedStyle.CELL;
        };
    }

    /// Style of what people will type where nothing stands.
    static NamedStyle ofEmpty(Place place) {
        return switch (place) {
            case TOP, FRONT, TEXT -> NamedStyle.BODY;
            case LETTERHEAD -> NamedStyle.NUMBER;
            case CLOSING -> NamedStyle.SIGNATURE;
            case HEADER_ROW -> NamedStyle.COLUMN_HEADING;
            case ROW -> NamedStyle.CELL;
        };
    }

    private static NamedStyle text(Paragraph paragraph, FontFace face, Place place) {
        if (paragraph.style().align() == Align.CENTER) {
            return switch (face) {
                case BOLD, BOLD_ITALIC -> place == Place.TEXT ? NamedStyle.SUBJECT : NamedStyle.CENTERED;
                case ITALIC -> NamedStyle.NOTE;
                case REGULAR -> NamedStyle.CENTERED;
            };
        }
        if (paragraph.style().firstIndent() < 0) {
            return NamedStyle.LIST;
        }
        return face == FontFace.ITALIC ? NamedStyle.BASIS : NamedStyle.BODY;
    }

    private static NamedStyle letterhead(Paragraph paragraph, FontFace face, @Nullable Block next) {
        return switch (face) {
            case BOLD, BOLD_ITALIC -> NamedStyle.LETTERHEAD;
            case ITALIC -> NamedStyle.PLACE_AND_DATE;
            case REGULAR -> {
                boolean aboveName = next instanceof Paragraph below && face(below) == FontFace.BOLD;
                yield aboveName && !paragraph.text().isEmpty() ? NamedStyle.PARENT_ORGAN : NamedStyle.NUMBER;
            }
        };
    }

    private static NamedStyle closing(Paragraph paragraph, FontFace face) {
        if (paragraph.style().align() == Align.CENTER) {
            return face == FontFace.ITALIC ? NamedStyle.NOTE : NamedStyle.SIGNATURE;
        }
        return face == FontFace.BOLD_ITALIC ? NamedStyle.RECIPIENTS_TITLE : NamedStyle.RECIPIENTS;
    }

    private static FontFace face(Paragraph paragraph) {
        List<vn.sovang.paper.Run> runs = paragraph.runs();
        return runs.isEmpty() ? FontFace.REGULAR : runs.getFirst().face();
    }
}
