package vn.sovang.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.CellRepair;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.model.ListKind;
import vn.sovang.model.Severity;
import vn.sovang.text.Nfc;
import vn.sovang.text.PaperLetters;
import vn.sovang.text.Unseen;

/// One row's cells by column, with what was repaired and found on the way.
public final class RowCells {
    private static final Pattern FORMULA_ERROR = Pattern.compile("#(REF|N/A|VALUE|NAME|DIV/0|NUM|NULL)[!?]?");
    private static final Pattern SEQUENCE = Pattern.compile("0*(\\d{1,6})(?:\\.0*)?[.)]?");

    public final RowRepairs changes = new RowRepairs();
    public final List<ListFinding> findings = new ArrayList<>();
    private final Function<ListColumn, SheetCell> source;
    private final ListFinding.Origin origin;

    private RowCells(Function<ListColumn, SheetCell> source, ListFinding.Origin origin) {
        this.source = source;
        this.origin = origin;
    }

    /// The cells as they stand in the file.
    public static RowCells of(SheetRow row, ListLayout layout, ListKind kind) {
        return new RowCells(
                column -> cell(row, layout.indexOf(column).orElse(-1), column.mayBeMerged(kind)),
                ListFinding.Origin.CELLS);
    }

    /// Texts that were read before, or typed by the clerk.
    public static RowCells of(Map<ListColumn, String> texts) {
        return new RowCells(column -> SheetCell.text(texts.getOrDefault(column, "")), ListFinding.Origin.VALUES);
    }

    /// The cell, or an empty one where the list lacks the column or it holds only dashes.
    public SheetCell cell(ListColumn column) {
        SheetCell cell = source.apply(column);
        if (cell.isBlank()) {
            return SheetCell.NOTHING;
        }
        if (isFormulaError(cell)) {
            note(column, "là công thức bị lỗi (" + cell.text().strip() + ").");
            return SheetCell.NOTHING;
        }
        if (!saysSomething(cell.text())) {
            return SheetCell.NOTHING;
        }
        noteRepair(column, cell.repair());
        noteLetters(column, cell.text());
        return cell;
    }

    /// What the opening of the file did to the cell.
    private void noteRepair(ListColumn column, @Nullable CellRepair repair) {
        if (repair == null) {
            return;
        }
        if (repair.encoding() != null) {
            changes.add("chữ " + repair.encoding().label() + " đổi sang Unicode");
        }
        if (repair.lookAlikes()) {
            changes.add("chữ cái của bảng chữ khác trông giống chữ Latinh đã thay lại");
        }
        if (repair.doubtful()) {
            note(column, "đổi sang Unicode chưa chắc đúng; đối chiếu với tệp gốc.");
        }
    }

    /// What no paper can carry is told here, before it is in the register: what is taken out, and letters that stay.
    private void noteLetters(ListColumn column, String text) {
        List<String> unseen = Unseen.numbers(text);
        if (!unseen.isEmpty()) {
            changes.add("bỏ ký tự không in được " + String.join(", ", unseen));
        }
        if (text.codePoints().anyMatch(Unseen::isFault)) {
            note(column, "có ký tự điều khiển %s, đã bỏ; đối chiếu với tệp gốc.".formatted(String.join(", ", unseen)));
        }
        List<Integer> rare = PaperLetters.missing(text);
        if (!rare.isEmpty()) {
            String named = rare.stream().map(PaperLetters::named).collect(Collectors.joining(", "));
            note(column, "có chữ %s mà phông in không có, văn bản có thể không in được; hãy gõ lại.".formatted(named));
        }
    }

    private void note(ListColumn column, String fact) {
        warn(column.field(), "Ô “" + column.label() + "” " + fact);
    }

    /// Whether the column says something, without looking at formulas gone wrong.
    public boolean has(ListColumn column) {
        SheetCell cell = source.apply(column);
        return !cell.isBlank() && !isFormulaError(cell) && saysSomething(cell.text());
    }

    public String line(ListColumn column) {
        return changes.line(cell(column).text());
    }

    public String lines(ListColumn column) {
        return changes.lines(cell(column).text());
    }

    /// The first of the columns that says something: a code column is only asked where the words are missing.
    public String firstLine(ListColumn column, ListColumn otherwise) {
        String text = line(column);
        return text.isEmpty() && has(otherwise) ? line(otherwise) : text;
    }

    public void warn(ListField field, String sentence) {
        say(new ListFinding(Severity.WARN, sentence, field, origin, 0));
    }

    public void refuse(ListField field, String sentence) {
        say(new ListFinding(Severity.BAD, sentence, field, origin, 0));
    }

    /// A row says a thing once, though a cell is read twice.
    private void say(ListFinding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    /// The number in the column STT, 0 when there is none.
    public static int sequence(SheetCell cell) {
        Matcher matcher = SEQUENCE.matcher(Nfc.line(cell.text()));
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static boolean saysSomething(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < text.length();
    }

    static boolean isFormulaError(SheetCell cell) {
        String text = cell.text();
        return text.indexOf('#') >= 0 && FORMULA_ERROR.matcher(text.strip()).matches();
    }

    /// A cell that a merged area of the same column covers stands for the value above it ("Đơn vị" merged over ten
    /// rows); one covered from the left stands for nothing.
    private static SheetCell cell(SheetRow row, int index, boolean mayBeMerged) {
        SheetCell own = row.cell(index);
        if (!mayBeMerged || !own.isBlank() || !own.isCovered()) {
            return own;
        }
        SheetCell shown = own.shown();
        if (index > 0 && (row.cell(index - 1) == shown || row.cell(index - 1).cover() == shown)) {
            return own;
        }
        return shown;
    }
}
