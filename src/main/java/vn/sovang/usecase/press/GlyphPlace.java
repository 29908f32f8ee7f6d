package vn.sovang.usecase.press;

import vn.sovang.paper.Spot;

/// Tells a person in words where a letter stands on a paper.
final class GlyphPlace {
    private static final int HEADING = 60;
    private static final int AROUND = 40;

    private GlyphPlace() {}

    /// Such as "hàng 3, cột 2 của bảng, sau tiêu đề “DANH SÁCH”".
    static String words(Spot spot) {
        String heading = spot.heading().replace('\n', ' ');
        String after = heading.isEmpty() ? "" : "sau tiêu đề “" + cut(heading) + "”";
        String table =
                switch (spot.column()) {
                    case 0 -> "";
                    default ->
                        spot.row() == 0
                                ? "tiêu đề bảng, cột " + spot.column()
                                : "hàng " + spot.row() + ", cột " + spot.column() + " của bảng";
                };
        if (table.isEmpty()) {
            return after.isEmpty() ? "phần đầu văn bản" : after;
        }
        return after.isEmpty() ? table : table + ", " + after;
    }

    /// The letter in quotation marks with its number, for letters that a screen's font cannot show.
    static String named(String letter) {
        return String.format(java.util.Locale.ROOT, "“%s” (U+%04X)", letter, letter.codePointAt(0));
    }

    /// The words around the first such letter of a paragraph.
    static String around(String text, String letter) {
        String line = text.replace('\n', ' ');
        int at = Math.max(0, line.indexOf(letter));
        int from = line.codePointCount(0, at) <= AROUND ? 0 : line.offsetByCodePoints(at, -AROUND);
        int left = line.codePointCount(at, line.length());
        int to = left <= AROUND ? line.length() : line.offsetByCodePoints(at, AROUND);
        return (from == 0 ? "" : "…") + line.substring(from, to) + (to == line.length() ? "" : "…");
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= HEADING
                ? text
                : text.substring(0, text.offsetByCodePoints(0, HEADING)) + "…";
    }
}
