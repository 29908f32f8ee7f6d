package vn.sovang.paper.docx;

import vn.sovang.paper.Measures;

/// What writing on the pages of one section needs.
///
/// @param textHeight between the margins, pt
record Sheet(Measures measures, double textHeight) {
    TableWriter tables() {
        return new TableWriter(this);
    }

    SideBySide sideBySide() {
        return new SideBySide(this);
    }
}
