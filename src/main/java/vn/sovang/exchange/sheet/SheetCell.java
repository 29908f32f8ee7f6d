package vn.sovang.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// One cell of a table.
///
/// @param text as it stands in the file; converted to Unicode where the file uses an older code, see `repair`
/// @param number its value where the file holds a number, else null
/// @param font name of its font where that font belongs to a code older than Unicode (`.VnTime`, `VNI-Times`), else
///     null
/// @param cover the cell that is shown in this one's place, when a merged area covers it (its own text is then empty)
/// @param repair what was done to the text, null when it stands as in the file
public record SheetCell(
        String text,
        @Nullable BigDecimal number,
        @Nullable String font,
        @Nullable SheetCell cover,
        @Nullable CellRepair repair) {
    /// An empty cell.
    public static final SheetCell NOTHING = text("");

    /// Digits that a workbook keeps; what follows is noise of binary fractions (66.670000000000002).
    private static final MathContext KEPT = new MathContext(15);

    /// A cell of text.
    public static SheetCell text(String text) {
        return new SheetCell(text, null, null, null, null);
    }

    /// A cell with a number; its text is the number without an exponent.
    public static SheetCell number(BigDecimal value) {
        BigDecimal bare = value.precision() > KEPT.getPrecision() ? value.round(KEPT) : value;
        bare = bare.signum() == 0 ? BigDecimal.ZERO : bare.stripTrailingZeros();
        return new SheetCell(bare.toPlainString(), bare, null, null, null);
    }

    /// An empty cell below or beside the one that is shown in its place.
    static SheetCell coveredBy(SheetCell cover) {
        return new SheetCell("", null, null, cover, null);
    }

    /// The same cell in a font.
    SheetCell inFont(@Nullable String name) {
        return new SheetCell(text, number, name, cover, repair);
    }

    /// The same cell with a better text.
    SheetCell repaired(String better, CellRepair how) {
        return new SheetCell(better, number, font, cover, how);
    }

    /// Whether it holds nothing of its own.
    public boolean isBlank() {
        return text.isBlank();
    }

    /// Whether a merged area covers it.
    public boolean isCovered() {
        return cover != null;
    }

    /// The cell a reader of the page sees here: this one, or the one whose merged area covers it.
    public SheetCell shown() {
        return cover == null ? this : cover;
    }

    /// The text as it stands in the file.
    public String original() {
        return repair == null ? text : repair.original();
    }

    /// Whether the text was converted and may still be wrong.
    public boolean isDoubtful() {
        return repair != null && repair.doubtful();
    }
}
