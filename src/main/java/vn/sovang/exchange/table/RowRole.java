package vn.sovang.exchange.table;

import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;

/// Tells rows that are no subject by their look.
final class RowRole {
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(\\d{1,2}|[A-Z])\\)?(\\s*=.*)?");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(nguoi|can bo) (lap|tong hop|ghi).*|(pho )?(chu tich|giam doc|hieu truong|truong (phong|ban|cong an))"
                    + "|thu truong.*|(tm|kt|tl|tuq) .*|noi nhan.*|.*\\bky (va )?(ghi ro|ten|dong dau).*"
                    + "|(.* )?ngay( \\d+)? thang( \\d+)? nam( \\d+)?|xac nhan( cua)?.*|dai dien .*|lap bieu");
    private static final int MOST_CELLS_OF_SIGNATURE = 4;

    private RowRole() {}

    /// "(1) (2) (3)" or "A B 1 2" under the header.
    static boolean isColumnNumbers(SheetRow row) {
        List<SheetCell> filled = row.filled();
        return filled.size() >= 3
                && filled.stream()
                        .allMatch(cell ->
                                COLUMN_NUMBER.matcher(Nfc.line(cell.text())).matches());
    }

    /// "NGƯỜI LẬP BIỂU | CHỦ TỊCH", "Bắc Kạn, ngày ... tháng ... năm 2021".
    static boolean isSignature(SheetRow row, ListLayout layout) {
        List<SheetCell> filled = row.filled();
        if (filled.size() > MOST_CELLS_OF_SIGNATURE || isNumbered(row, layout)) {
            return false;
        }
        return filled.stream().allMatch(cell -> isSignatureText(cell.text()));
    }

    static boolean isNumbered(SheetRow row, ListLayout layout) {
        return RowCells.sequence(row.cell(layout.indexOf(ListColumn.SEQUENCE).orElse(-1))) > 0;
    }

    /// Whether it holds nothing but formulas that found nothing, as prepared rows of a receiver's workbook do.
    static boolean isFormulasOnly(SheetRow row) {
        List<SheetCell> filled = row.filled();
        return !filled.isEmpty() && filled.stream().allMatch(RowCells::isFormulaError);
    }

    /// Whether nothing but the number is filled in.
    static boolean isNumberOnly(SheetRow row, ListLayout layout) {
        return isNumbered(row, layout) && row.filled().size() == 1;
    }

    /// A single text that does not stand in the column of names.
    static boolean isLooseText(SheetRow row, ListLayout layout) {
        return row.filled().size() == 1
                && row.cell(layout.indexOf(ListColumn.NAME).orElse(-1)).isBlank()
                && row.cell(layout.indexOf(ListColumn.INITIATIVE).orElse(-1)).isBlank();
    }

    private static boolean isSignatureText(String text) {
        return SIGNATURE.matcher(Fold.of(text)).matches();
    }
}
