package vn.sovang.paper;

/// Shape of a paragraph. Lengths in mm, distances between paragraphs in pt.
///
/// @param firstIndent first line's indent, mm; negative hangs
/// @param leftIndent indent of all lines, mm
/// @param before space above, pt; not at the top of a page
/// @param after space below, pt
/// @param lineSpacing multiple of the single line, 1 to 1.5 (Decree 30/2020)
/// @param keepWithNext stays on the page of the block after it
/// @param balanced breaks a long centred text into lines of like length, as organ names are set
/// @param dotsToEnd fills the rest of the last line with dots to write on
public record ParagraphStyle(
        Align align,
        double firstIndent,
        double leftIndent,
        double before,
        double after,
        double lineSpacing,
        boolean keepWithNext,
        boolean balanced,
        boolean dotsToEnd) {
    /// Flush left, no indent, no space around, single lines.
    public static final ParagraphStyle PLAIN = new ParagraphStyle(Align.LEFT, 0, 0, 0, 0, 1, false, false, false);

    /// The same shape with another alignment.
    public ParagraphStyle align(Align value) {
        return new ParagraphStyle(
                value, firstIndent, leftIndent, before, after, lineSpacing, keepWithNext, balanced, dotsToEnd);
    }

    /// The same shape with other indents, mm.
    public ParagraphStyle indent(double first, double left) {
        return new ParagraphStyle(align, first, left, before, after, lineSpacing, keepWithNext, balanced, dotsToEnd);
    }

    /// The same shape with other space above and below, pt.
    public ParagraphStyle spacing(double above, double below) {
        return new ParagraphStyle(
                align, firstIndent, leftIndent, above, below, lineSpacing, keepWithNext, balanced, dotsToEnd);
    }

    /// The same shape with another line spacing.
    public ParagraphStyle lines(double spacing) {
        return new ParagraphStyle(
                align, firstIndent, leftIndent, before, after, spacing, keepWithNext, balanced, dotsToEnd);
    }

    /// The same shape, kept on the page of the next block.
    public ParagraphStyle withNext() {
        return new ParagraphStyle(
                align, firstIndent, leftIndent, before, after, lineSpacing, true, balanced, dotsToEnd);
    }

    /// The same shape, broken into lines of like length.
    public ParagraphStyle balance() {
        return new ParagraphStyle(
                align, firstIndent, leftIndent, before, after, lineSpacing, keepWithNext, true, dotsToEnd);
    }

    /// The same shape, with dots to the end of the last line.
    public ParagraphStyle dots() {
        return new ParagraphStyle(
                align, firstIndent, leftIndent, before, after, lineSpacing, keepWithNext, balanced, true);
    }
}
