package vn.sovang.paper;

/// The place of a paragraph in a document, for telling a person where to look.
///
/// @param heading the title or heading last read before it; empty when there is none
/// @param row of the table it stands in, from 1; 0 in a header and outside tables
/// @param column of that table, the first it covers, from 1; 0 outside tables
public record Spot(String heading, int row, int column) {
    /// At the beginning of a document.
    public static final Spot START = new Spot("", 0, 0);
}
