package vn.sovang.exchange.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.model.ListKind;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;

/// A row that heads a part of the list: "I. TẬP THỂ", "II | CÁ NHÂN", "A. Bằng khen", "1. Trường THCS ...".
///
/// @param text its words with their mark, such as "II. CÁ NHÂN"
/// @param level depth by its mark: A 1, I 2, 1 3, a 4, no mark 5
/// @param kind whom the rows below propose, null when it does not say
/// @param says what it says for the rows below, by the column it fills in; may be empty
record GroupRow(String text, int level, @Nullable SubjectKind kind, Map<ListColumn, String> says) {
    private static final int NO_MARK = 5;
    private static final int LAST_PLAIN_LEVEL = 2;
    private static final Pattern MARKED =
            Pattern.compile("^([IVX]+|[A-ZĐ]|\\d{1,3}|[a-zđ])\\s*[.,:)/\\-–]+\\s*(\\S.*)$");
    private static final Pattern MARK_ALONE = Pattern.compile("^([IVX]+|[A-ZĐ]|\\d{1,3}|[a-zđ])[.:)]?$");
    private static final Pattern KIND_WORDS =
            Pattern.compile("(?:(?:danh sach|doi voi|khoi|cac|phan) )*(tap the|ca nhan|ho gia dinh)"
                    + "(?: (?:va )?(tap the|ho gia dinh))?(?: (?:de nghi|duoc de nghi|\\d+|gom|co).*)?");
    private static final Pattern PROPOSED =
            Pattern.compile("(?iu)^(danh sách )?(đề nghị )?(tặng thưởng|tặng|khen thưởng|xét tặng)\\s+");
    private static final Pattern CLUSTER = Pattern.compile("(cum|khoi)( khoi)?( thi dua)? .*");
    private static final Pattern YEAR = Pattern.compile("nam (?:hoc )?(?:\\d{4} )?((?:19|20)\\d\\d)");

    GroupRow {
        says = Map.copyOf(says);
    }

    /// The group a row heads, or null when the row is none.
    static @Nullable GroupRow of(SheetRow row, ListKind list, AwardReader awards) {
        List<SheetCell> filled = row.filled();
        if (filled.isEmpty() || filled.size() > 2) {
            return null;
        }
        String mark = "";
        String text = Nfc.line(filled.getLast().text());
        if (filled.size() == 2) {
            Matcher alone = MARK_ALONE.matcher(Nfc.line(filled.getFirst().text()));
            if (!alone.matches()) {
                return null;
            }
            mark = alone.group(1);
        } else {
            Matcher marked = MARKED.matcher(text);
            if (marked.matches()) {
                mark = marked.group(1);
                text = marked.group(2);
            }
        }
        // A number in a cell of its own is a subject's number unless the words are plainly a heading.
        boolean mayBeSubject = filled.size() == 2 && Character.isDigit(mark.charAt(0));
        return understand(mark, text, mayBeSubject, list, awards);
    }

    /// The group that words alone are, such as the name of a sheet; null when they name no kind.
    static @Nullable GroupRow ofKind(String text) {
        Matcher kind = KIND_WORDS.matcher(Fold.of(text));
        return kind.matches() ? new GroupRow(text, NO_MARK, kindOf(kind.group(1)), Map.of()) : null;
    }

    /// What it says for that column, empty when it says nothing.
    String text(ListColumn column) {
        return says.getOrDefault(column, "");
    }

    private static @Nullable GroupRow understand(
            String mark, String text, boolean mayBeSubject, ListKind list, AwardReader awards) {
        String heading = mark.isEmpty() ? text : mark + ". " + text;
        Matcher kind = KIND_WORDS.matcher(Fold.of(text));
        if (kind.matches()) {
            return new GroupRow(heading, level(mark), kindOf(kind.group(1)), Map.of());
        }
        // "7 | Hộ gia đình ..." without anything else is a subject that lacks its award, not a heading.
        if (mayBeSubject) {
            return null;
        }
        Map<ListColumn, String> says = new EnumMap<>(ListColumn.class);
        String asked = PROPOSED.matcher(text).replaceFirst("");
        if (awards.read(asked, SubjectKind.COLLECTIVE) instanceof AwardReading.Known) {
            says.put(ListColumn.AWARD, asked);
        } else if (UnitKinds.of(text) != UnitKind.OTHER && UnitKinds.of(text) != UnitKind.HOUSEHOLD) {
            says.put(list == ListKind.UNITS ? ListColumn.PARENT : ListColumn.UNIT, text);
        }
        if (list != ListKind.NOMINATIONS) {
            ofRegistry(text, list, says);
        }
        boolean plain = list != ListKind.NOMINATIONS && !mark.isEmpty() && level(mark) <= LAST_PLAIN_LEVEL;
        return says.isEmpty() && !plain ? null : new GroupRow(heading, level(mark), null, says);
    }

    /// Decisions, years and clusters head parts of the registry's lists only.
    private static void ofRegistry(String text, ListKind list, Map<ListColumn, String> says) {
        String folded = Fold.of(text);
        Matcher year = YEAR.matcher(folded);
        if (year.matches()) {
            says.put(ListColumn.YEAR, year.group(1));
        }
        if (!QuotedDecision.of(text).number().isEmpty()) {
            says.remove(ListColumn.UNIT);
            says.put(ListColumn.DECISION, text);
        }
        if (list == ListKind.UNITS && CLUSTER.matcher(folded).matches()) {
            says.clear();
            says.put(ListColumn.CLUSTER, text);
        }
    }

    private static SubjectKind kindOf(String words) {
        return switch (words) {
            case "ca nhan" -> SubjectKind.PERSON;
            case "ho gia dinh" -> SubjectKind.HOUSEHOLD;
            default -> SubjectKind.COLLECTIVE;
        };
    }

    private static int level(String mark) {
        if (mark.isEmpty()) {
            return NO_MARK;
        }
        if (mark.matches("[IVX]+")) {
            return 2;
        }
        char first = mark.charAt(0);
        if (Character.isDigit(first)) {
            return 3;
        }
        return Character.isUpperCase(first) ? 1 : 4;
    }
}
