package vn.sovang.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.model.ListKind;
import vn.sovang.model.PartialDate;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.rule.Ethnicities;
import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;

/// Recognises columns by what stands in them, where the title is missing or says nothing.
public final class ColumnContents {
    private static final int MOST_SAMPLED = 200;
    private static final int LEAST_FILLED = 3;
    private static final double MOST = 0.8;
    private static final int YOUNGEST = 14;
    private static final Set<String> SEXES = Set.of("nam", "nu", "gioi tinh nam", "gioi tinh nu");
    private static final Pattern IDENTITY = Pattern.compile("\\d{9}|\\d{12}");
    private static final Pattern DECISION_NUMBER =
            Pattern.compile("\\d{1,6}\\s*/\\s*(\\d{4}/)?(QĐ|QD|NQ)[\\p{L}\\d-]*.*");

    private final ListKind kind;
    private final AwardReader awards;
    private final Ethnicities ethnicities;
    private final int thisYear;
    private final List<ListColumn> wanted;

    public ColumnContents(ListKind kind, AwardReader awards, Ethnicities ethnicities, int thisYear) {
        this.kind = kind;
        this.awards = awards;
        this.ethnicities = ethnicities;
        this.thisYear = thisYear;
        this.wanted = ListColumn.of(kind);
    }

    /// The layout with the columns that could be told by their contents.
    public ListLayout completed(ListLayout layout, SheetTable table) {
        List<SheetRow> sample = sample(layout, table);
        Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
        columns.putAll(layout.columns());
        splitName(columns, layout, sample);
        int width = sample.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int i = 0; i < width; i++) {
            String title = i < layout.titles().size() ? layout.titles().get(i) : "";
            if (!columns.containsValue(i) && isOpen(title)) {
                ListColumn column = ofContents(i, sample, columns);
                if (column != null) {
                    columns.put(column, i);
                }
            }
        }
        return columns.equals(layout.columns()) ? layout : layout.withColumns(columns);
    }

    /// A layout without any header, told by its contents alone; null when that is not enough for a list.
    @Nullable
    ListLayout withoutHeader(SheetTable table) {
        for (SheetRow row : table.rows()) {
            if (row.filled().size() >= LEAST_FILLED) {
                ListLayout bare = new ListLayout(table.name(), row.number(), 0, List.of(), Map.of());
                ListLayout told = completed(bare, table);
                ListColumn subject = kind == ListKind.INITIATIVES ? ListColumn.INITIATIVE : ListColumn.NAME;
                return told.has(subject) && told.columns().size() >= LEAST_FILLED ? told : null;
            }
        }
        return null;
    }

    private static List<SheetRow> sample(ListLayout layout, SheetTable table) {
        List<SheetRow> sample = new ArrayList<>();
        for (SheetRow row : table.rows()) {
            if (row.number() > layout.lastHeaderRow()
                    && row.filled().size() >= LEAST_FILLED
                    && !RowRole.isColumnNumbers(row)) {
                sample.add(row);
            }
            if (sample.size() == MOST_SAMPLED) {
                break;
            }
        }
        return sample;
    }

    /// A title that means something in any list is no invitation to guess.
    private static boolean isOpen(String title) {
        if (title.isEmpty()) {
            return true;
        }
        String folded = Fold.of(title);
        if (folded.matches(".*\\b(da|truoc|ngay|nam|nguoi|so|ma|dien thoai|email)\\b.*")) {
            return false;
        }
        for (ListKind list : ListKind.values()) {
            if (ColumnTitles.of(list).column(title) != null) {
                return false;
            }
        }
        return true;
    }

    /// "Họ và tên" over two columns: họ và đệm, tên.
    private static void splitName(Map<ListColumn, Integer> columns, ListLayout layout, List<SheetRow> sample) {
        Integer name = columns.get(ListColumn.NAME);
        if (name == null || columns.containsKey(ListColumn.FAMILY_NAME) || columns.containsValue(name + 1)) {
            return;
        }
        boolean untitled = layout.headerRows() > 0
                && (name + 1 >= layout.titles().size()
                        || layout.titles().get(name + 1).isEmpty());
        List<String> beside = texts(name + 1, sample);
        boolean words = beside.size() >= LEAST_FILLED
                && beside.size() * 2 > sample.size()
                && share(beside, text -> !text.contains(" ") && text.matches("\\p{Lu}[\\p{L}']*")) >= MOST
                && share(beside, text -> SEXES.contains(Fold.of(text))) < 1 - MOST;
        if (untitled && words) {
            columns.put(ListColumn.FAMILY_NAME, name);
            columns.put(ListColumn.NAME, name + 1);
        }
    }

    private @Nullable ListColumn ofContents(int index, List<SheetRow> sample, Map<ListColumn, Integer> taken) {
        List<String> texts = texts(index, sample);
        if (texts.size() < LEAST_FILLED) {
            return null;
        }
        for (ListColumn column : wanted) {
            Predicate<String> fits = taken.containsKey(column) ? null : test(column);
            if (fits != null && share(texts, fits) >= MOST) {
                boolean birthByPair = column == ListColumn.BIRTH
                        && (taken.containsKey(ListColumn.MALE) || taken.containsKey(ListColumn.FEMALE));
                return birthByPair ? null : column;
            }
        }
        return null;
    }

    private @Nullable Predicate<String> test(ListColumn column) {
        return switch (column) {
            case ID_NUMBER -> text -> IDENTITY.matcher(text).matches();
            case SEX -> text -> SEXES.contains(Fold.of(text));
            case ETHNICITY -> text -> ethnicities.find(text).isPresent();
            case BIRTH -> this::isBirth;
            case YEAR -> text -> text.matches("(19|20)\\d\\d") && Integer.parseInt(text) <= thisYear;
            case DECISION_NUMBER -> text -> DECISION_NUMBER.matcher(text).matches();
            case DECISION_DATE -> text -> isDate(text) && !isBirth(text);
            case AWARD -> text -> awards.read(text, SubjectKind.PERSON) instanceof AwardReading.Known;
            case NAME -> kind == ListKind.UNITS ? ColumnContents::isUnit : ColumnContents::isName;
            case UNIT -> ColumnContents::isUnit;
            default -> null;
        };
    }

    private boolean isBirth(String text) {
        PartialDate date = DateReading.ofBirth(SheetCell.text(text), false).date();
        return date != null && date.year() > thisYear - 110 && date.year() <= thisYear - YOUNGEST;
    }

    private static boolean isDate(String text) {
        PartialDate date = DateReading.ofBirth(SheetCell.text(text), false).date();
        return date != null && date.day() > 0;
    }

    private static boolean isName(String text) {
        return Surnames.nameLike(text) && UnitKinds.of(text) == UnitKind.OTHER;
    }

    private static boolean isUnit(String text) {
        return UnitKinds.of(text) != UnitKind.OTHER;
    }

    private static List<String> texts(int index, List<SheetRow> sample) {
        List<String> out = new ArrayList<>();
        for (SheetRow row : sample) {
            String text = Nfc.line(row.cell(index).text());
            if (!text.isEmpty()) {
                out.add(text);
            }
        }
        return out;
    }

    private static double share(List<String> texts, Predicate<String> fits) {
        return (double) texts.stream().filter(fits).count() / texts.size();
    }
}
