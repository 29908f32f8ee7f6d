package vn.sovang.exchange.list;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.table.DateReading;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.RowCells;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;

/// Sex and birth of a row: by a column of words, or by which of the columns Nam and Nữ is filled. Neither the name nor
/// "Ông", "Bà" is ever asked.
record SexAndBirth(@Nullable Sex sex, @Nullable PartialDate birth) {
    private static final Set<String> MARKS = Set.of("x", "1", "v", "co", "nam", "nu");

    static SexAndBirth read(RowCells cells, boolean date1904) {
        SheetCell male = cells.cell(ListColumn.MALE);
        SheetCell female = cells.cell(ListColumn.FEMALE);
        Sex sex = inWords(cells);
        if (!male.isBlank() && !female.isBlank()) {
            cells.warn(ListField.SEX, "Cả hai cột Nam và Nữ đều có nội dung; chọn lại giới tính và ngày sinh.");
            return new SexAndBirth(null, birth(cells, cells.cell(ListColumn.BIRTH), date1904));
        }
        if (!male.isBlank()) {
            sex = agreed(cells, sex, Sex.MALE);
        } else if (!female.isBlank()) {
            sex = agreed(cells, sex, Sex.FEMALE);
        }
        SheetCell listed = cells.cell(ListColumn.BIRTH);
        SheetCell filled = male.isBlank() ? female : male;
        boolean birthInPair = listed.isBlank() && !isMark(filled);
        return new SexAndBirth(sex, birth(cells, birthInPair ? filled : listed, date1904));
    }

    boolean known() {
        return sex != null || birth != null;
    }

    private static @Nullable Sex inWords(RowCells cells) {
        String text = cells.line(ListColumn.SEX);
        if (text.isEmpty()) {
            return null;
        }
        return switch (Fold.of(text)) {
            case "nam", "m", "trai", "gioi tinh nam" -> Sex.MALE;
            case "nu", "f", "gai", "gioi tinh nu" -> Sex.FEMALE;
            default -> {
                cells.warn(ListField.SEX, "Không hiểu giới tính “" + text + "”; ghi Nam hoặc Nữ.");
                yield null;
            }
        };
    }

    private static @Nullable Sex agreed(RowCells cells, @Nullable Sex inWords, Sex byColumn) {
        if (inWords != null && inWords != byColumn) {
            cells.warn(ListField.SEX, "Cột giới tính và cột Nam, Nữ không khớp nhau.");
            return null;
        }
        return byColumn;
    }

    private static @Nullable PartialDate birth(RowCells cells, SheetCell cell, boolean date1904) {
        if (cell.isBlank()) {
            return null;
        }
        cells.changes.line(cell.text());
        DateReading reading = DateReading.ofBirth(cell, date1904);
        cells.changes.add(reading.change());
        if (!reading.fault().isEmpty()) {
            cells.warn(ListField.BIRTH, reading.fault());
        }
        return reading.date();
    }

    static boolean isMark(String text) {
        return MARKS.contains(Fold.of(Nfc.line(text)));
    }

    private static boolean isMark(SheetCell cell) {
        return isMark(cell.text());
    }
}
