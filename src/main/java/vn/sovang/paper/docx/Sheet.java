package vn.sovang.paper.docx;

import vn.sovang.paper.layout.Measures;

/// What writing on the pages of one section needs.
///
/// @param textHeight between the margins, pt
/// @param pictures of the whole file
record Sheet(Measures measures, double textHeight, Pictures pictures) {
    TableWriter tables() {
        return new TableWriter(this);
    }

    SideBySide sideBySide() {
        return new SideBySide(this);
    }
}
