package vn.sovang.paper.docx;

/// What holds a block on its page.
///
/// @param next stays on the page of the block after it
/// @param whole is not torn over pages
record Keep(boolean next, boolean whole) {
    static final Keep FREE = new Keep(false, false);

    /// The same, on the page of the next block too where asked.
    Keep andNext(boolean value) {
        return new Keep(next || value, whole);
    }
}
