package vn.sovang.exchange.plan;

/// A paragraph of a plan, whole although the file may break it into lines and pages.
///
/// @param first line of the file it begins on, 1 and up
/// @param last line it ends on
/// @param text without marks of markdown
/// @param marker the sign it begins with
/// @param whole whether it ends where its sentence does: a table may stand in the middle of one
record Passage(int first, int last, String text, Marker marker, boolean whole) {
    Passage(int first, int last, String text) {
        this(first, last, text, true);
    }

    Passage(int first, int last, String text, boolean whole) {
        this(first, last, text, Marker.of(text), whole);
    }

    /// The text after its sign.
    String body() {
        return marker.rest();
    }
}
