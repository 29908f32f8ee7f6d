package vn.sovang.exchange.table;

import java.util.List;

/// One sheet of a list that was read. The rows of all sheets are numbered on, so that a number names one row: the first
/// sheet's numbers are those of the file.
///
/// @param name of the sheet, or of the table in a document
/// @param offset what is added to its row numbers, 0 for the first
/// @param lastRow last row of the sheet that holds something
public record ReadSheet(String name, int offset, int lastRow) {
    /// The sheet that holds the row of that number.
    public static ReadSheet of(int number, List<ReadSheet> sheets) {
        ReadSheet found = sheets.getFirst();
        for (ReadSheet sheet : sheets) {
            found = number > sheet.offset() ? sheet : found;
        }
        return found;
    }

    /// Where a row stands, for people: "dòng 12", or "dòng 12 trang “Cá nhân”" when several sheets were read.
    public static String place(int number, List<ReadSheet> sheets) {
        if (sheets.size() < 2) {
            return "dòng " + number;
        }
        ReadSheet sheet = of(number, sheets);
        return "dòng " + (number - sheet.offset()) + " trang “" + sheet.name() + "”";
    }
}
