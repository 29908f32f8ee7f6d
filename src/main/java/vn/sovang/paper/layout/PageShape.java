package vn.sovang.paper.layout;

import vn.sovang.paper.Section;
import vn.sovang.paper.Style;

/// Where text may stand on the pages of a section, pt.
record PageShape(double width, double height, double left, double top, double right, double bottom) {
    /// Space between the margins and the text of a framed page, mm
    private static final double FRAME_PADDING = 8;

    static PageShape of(Section section) {
        double width = pt(section.landscape() ? Style.PAGE_LONG : Style.PAGE_SHORT);
        double height = pt(section.landscape() ? Style.PAGE_SHORT : Style.PAGE_LONG);
        PageShape shape = new PageShape(
                width,
                height,
                pt(Style.MARGIN_LEFT),
                pt(Style.MARGIN_TOP),
                width - pt(Style.MARGIN_RIGHT),
                height - pt(Style.MARGIN_BOTTOM));
        return section.framed() ? shape.inset(pt(FRAME_PADDING)) : shape;
    }

    PageShape inset(double by) {
        return new PageShape(width, height, left + by, top + by, right - by, bottom - by);
    }

    /// The area's width.
    double textWidth() {
        return right - left;
    }

    /// The area's height.
    double textHeight() {
        return bottom - top;
    }

    /// The frame of a cover: a thick line on the margins and a thin one inside.
    java.util.List<Placed> frame() {
        PageShape outer = inset(-pt(FRAME_PADDING));
        java.util.List<Placed> lines = new java.util.ArrayList<>(outer.box(1.5));
        lines.addAll(outer.inset(pt(1.2)).box(Style.LINE));
        return lines;
    }

    private java.util.List<Placed> box(double thickness) {
        double half = thickness / 2;
        return java.util.List.of(
                new Placed.Line(left - half, top, right + half, top, thickness),
                new Placed.Line(left - half, bottom, right + half, bottom, thickness),
                new Placed.Line(left, top, left, bottom, thickness),
                new Placed.Line(right, top, right, bottom, thickness));
    }

    private static double pt(double mm) {
        return mm * Style.PT_PER_MM;
    }
}
