package vn.sovang.model.dossier;

/// How the office has its papers printed, within what Decree 30/2020 (Phụ lục I) leaves open.
///
/// @param bodySize letters of running text, 13 or 14 pt
/// @param lineSpacing multiple of the single line, 1 to 1.5
/// @param systemFont embeds this PC's own Times New Roman in the place of the font that ships
public record PaperStyle(double bodySize, double lineSpacing, boolean systemFont) {
    /// 14 pt, single lines, the font that ships.
    public static final PaperStyle USUAL = new PaperStyle(14, 1, false);

    /// @throws IllegalArgumentException outside the decree's ranges
    public PaperStyle {
        if (bodySize < 13 || bodySize > 14 || lineSpacing < 1 || lineSpacing > 1.5) {
            throw new IllegalArgumentException("size " + bodySize + ", spacing " + lineSpacing);
        }
    }
}
