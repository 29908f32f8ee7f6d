package vn.sovang.exchange.table;

/// Rows of the file that are no subject; runs of empty rows stand together.
///
/// @param first row number in the file
/// @param last row number in the file, equal to `first` for a single row
/// @param text what stands there
/// @param why in words, such as "Dòng kết, số lượng khớp"
public record SkippedRows(int first, int last, SkipReason reason, String text, String why) {
    static SkippedRows one(int row, SkipReason reason, String text) {
        return new SkippedRows(row, row, reason, text, capital(reason.label()));
    }

    public SkippedRows because(String words) {
        return new SkippedRows(first, last, reason, text, words);
    }

    /// How many rows of the file these are.
    public int count() {
        return last - first + 1;
    }

    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
