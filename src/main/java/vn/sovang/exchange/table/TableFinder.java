package vn.sovang.exchange.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.text.Fold;

/// Finds the tables of a file that make one list: the best one, and those of the same kind of header.
public final class TableFinder {
    private static final double LEAST_IN_COMMON = 0.6;
    private static final Pattern CODES = Pattern.compile("(vi du|mau|ma)\\b.*");

    /// Sheets that say by their name that they are no list.
    private static final Pattern HELP = Pattern.compile("(huong dan|danh muc)\\b.*");

    private final ListKind kind;
    private final ColumnContents contents;

    public TableFinder(ListKind kind, ColumnContents contents) {
        this.kind = kind;
        this.contents = contents;
    }

    /// A table and its first header.
    public record Table(SheetTable sheet, ListLayout layout) {}

    /// What a file holds.
    ///
    /// @param read at least one, in the order of the file
    /// @param best the one of them with the most columns
    /// @param unread tables that look like lists too
    public record Tables(List<Table> read, Table best, List<SheetTable> unread) {}

    private record Candidate(Table table, long score) {}

    /// The tables to read; a visible sheet is preferred to a hidden one.
    ///
    /// @throws Refusal when no sheet holds a list
    public Tables find(ListFile file) throws Refusal {
        List<Candidate> all = candidates(file);
        Candidate best = best(all, false);
        best = best == null ? best(all, true) : best;
        if (best == null) {
            Table bare = withoutHeader(file);
            if (bare == null) {
                throw refusal(file);
            }
            return new Tables(List.of(bare), bare, List.of());
        }
        List<Table> read = new ArrayList<>();
        List<SheetTable> unread = new ArrayList<>();
        for (Candidate candidate : all) {
            Table table = candidate.table();
            if (candidate == best || belongs(table, best.table())) {
                read.add(table);
            } else if (!isHelp(table.sheet())) {
                unread.add(table.sheet());
            }
        }
        return new Tables(read, best.table(), unread);
    }

    private List<Candidate> candidates(ListFile file) {
        List<Candidate> out = new ArrayList<>();
        for (SheetTable sheet : file.sheets()) {
            HeaderFinder.Found found = new HeaderFinder(kind).find(sheet);
            if (found != null) {
                // Columns count most; among equal tables the longer sheet wins (a code table beside the list is short).
                long score = found.columns() * 1_000_000L + sheet.rows().size();
                out.add(new Candidate(new Table(sheet, found.first()), score));
            }
        }
        return out;
    }

    private static @Nullable Candidate best(List<Candidate> all, boolean hidden) {
        Candidate best = null;
        for (Candidate candidate : all) {
            SheetTable sheet = candidate.table().sheet();
            if (sheet.hidden() == hidden && !isHelp(sheet) && (best == null || candidate.score() > best.score())) {
                best = candidate;
            }
        }
        return best;
    }

    /// The same kind of header, or a sheet that says by its name whom it lists ("Tập thể" beside "Cá nhân").
    private static boolean belongs(Table table, Table best) {
        SheetTable sheet = table.sheet();
        if (sheet.hidden()
                || isHelp(sheet)
                || CODES.matcher(Fold.of(sheet.name())).matches()) {
            return false;
        }
        return GroupRow.ofKind(sheet.name()) != null
                || inCommon(
                                table.layout().columns().keySet(),
                                best.layout().columns().keySet())
                        >= LEAST_IN_COMMON;
    }

    private static boolean isHelp(SheetTable sheet) {
        return HELP.matcher(Fold.of(sheet.name())).matches();
    }

    private static double inCommon(Set<ListColumn> one, Set<ListColumn> other) {
        Set<ListColumn> all = EnumSet.copyOf(one);
        all.addAll(other);
        Set<ListColumn> both = EnumSet.copyOf(one);
        both.retainAll(other);
        return (double) both.size() / all.size();
    }

    private @Nullable Table withoutHeader(ListFile file) {
        for (SheetTable sheet : file.sheets()) {
            ListLayout layout = sheet.hidden() ? null : contents.withoutHeader(sheet);
            if (layout != null) {
                return new Table(sheet, layout);
            }
        }
        return null;
    }

    private Refusal refusal(ListFile file) {
        if (file.sheets().stream().allMatch(table -> table.rows().isEmpty())) {
            return new Refusal("Tệp “" + file.name() + "” không có dòng nào. Hãy kiểm tra lại tệp rồi nạp lại.");
        }
        String columns =
                switch (kind) {
                    case NOMINATIONS -> "STT, Họ và tên (hoặc Tên tập thể), Hình thức đề nghị";
                    case UNITS -> "STT, Tên đơn vị, Đơn vị cấp trên";
                    case PEOPLE -> "STT, Họ và tên, Ngày sinh, Chức vụ, Đơn vị công tác";
                    case HISTORY -> "Họ và tên (hoặc Tên tập thể), Danh hiệu, hình thức khen, Năm, Số quyết định";
                    case INITIATIVES -> "Tác giả, Tên sáng kiến, Năm, Số quyết định";
                };
        return new Refusal("Không tìm thấy dòng tiêu đề trong tệp “" + file.name()
                + "”. Bảng cần một dòng có các cột như " + columns + "; sửa tên cột trong Excel rồi nạp lại.");
    }
}
