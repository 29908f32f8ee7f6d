package vn.sovang.paper;

/// The measures of Decree 30/2020 (Phụ lục I) in one place. Lengths in mm unless said otherwise, letter sizes in pt.
public final class Style {
    /// A4, short side, mm
    public static final double PAGE_SHORT = 210;
    /// A4, long side, mm
    public static final double PAGE_LONG = 297;
    /// top and bottom margin, mm (20 to 25)
    public static final double MARGIN_TOP = 20;
    /// bottom margin, mm (20 to 25)
    public static final double MARGIN_BOTTOM = 20;
    /// left margin, mm (30 to 35)
    public static final double MARGIN_LEFT = 30;
    /// right margin, mm (15 to 20)
    public static final double MARGIN_RIGHT = 15;
    /// first line's indent, mm (10 or 12.7)
    public static final double FIRST_INDENT = 12.7;
    /// space after a paragraph, pt (at least 6)
    public static final double PARAGRAPH_AFTER = 6;
    /// body text, pt (13 to 14)
    public static final double BODY = 14;
    /// page number, pt (13 to 14)
    public static final double PAGE_NUMBER = 14;
    /// thickness of rules and table lines, pt
    public static final double LINE = 0.5;
    /// points in a millimetre
    public static final double PT_PER_MM = 72 / 25.4;

    private Style() {}
}
