package vn.sovang.exchange.list;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.NameRepair;
import vn.sovang.exchange.table.RowCells;
import vn.sovang.exchange.table.Surnames;
import vn.sovang.exchange.table.UnitKinds;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Headcount;
import vn.sovang.model.registry.UnitClass;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.text.Fold;
import vn.sovang.text.UnitName;

/// Understands a row of a list of tập thể and hộ gia đình.
final class UnitEntryReader implements EntryReader {
    private static final Pattern COUNT =
            Pattern.compile("(\\d{1,3}(?:[.,\\s]\\d{3}){1,2}|\\d{1,7})(?:[.,]0*)?(?:\\s*\\D*)");
    private static final Pattern HEAD = Pattern.compile("^([^:,–]+?)\\s*(?:[:,–]|\\s-\\s)\\s*(.+)$");

    private static final Pattern POST = Pattern.compile("giam|pho|hieu|chu|truong|bi|quyen|chanh|tong|doi|to");

    private final Vocabulary vocabulary;

    UnitEntryReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private record Head(String post, String name) {}

    @Override
    public ListEntry read(RowCells cells, Predicate<ListColumn> listed) {
        String name = cells.line(ListColumn.NAME);
        UnitKind kind = kind(cells, name);
        ListCheck.name(name, false, cells.findings);
        String parent = cells.line(ListColumn.PARENT);
        if (!parent.isEmpty() && UnitName.spelling(parent).equals(UnitName.spelling(name))) {
            cells.warn(ListField.PARENT, "Đơn vị cấp trên trùng với chính đơn vị này; ghi lại đơn vị cấp trên.");
            parent = "";
        }
        Head head = head(cells);
        return new UnitEntry(
                kind.subjectKind(),
                kind,
                name,
                cells.line(ListColumn.SHORT_NAME),
                cells.line(ListColumn.CODE),
                statisticsClass(cells),
                parent,
                activityField(cells),
                cells.line(ListColumn.CLUSTER),
                head.post(),
                head.name(),
                headcount(cells),
                cells.lines(ListColumn.FOUNDING),
                cells.lines(ListColumn.PROFILE),
                cells.lines(ListColumn.FUNCTIONS),
                cells.lines(ListColumn.ORGANISATION),
                EntryParts.day(cells, ListColumn.VALID_FROM),
                cells.line(ListColumn.NOTE));
    }

    private UnitKind kind(RowCells cells, String name) {
        String said = cells.line(ListColumn.KIND);
        UnitKind named = UnitKinds.of(name);
        if (said.isEmpty()) {
            return named;
        }
        UnitKind kind = vocabulary.codes().unitKind(said);
        if (kind != null) {
            return kind;
        }
        SubjectKind subject = vocabulary.codes().kind(said);
        if (subject == null) {
            cells.warn(
                    ListField.KIND,
                    "Không hiểu loại tập thể “" + said + "”; tạm xếp theo tên là " + named.label() + ".");
            return named;
        }
        if (subject == SubjectKind.PERSON) {
            cells.refuse(ListField.KIND, "Dòng này là cá nhân; nạp ở danh sách cá nhân.");
        }
        return subject == SubjectKind.HOUSEHOLD ? UnitKind.HOUSEHOLD : named;
    }

    private @Nullable UnitClass statisticsClass(RowCells cells) {
        String said = cells.firstLine(ListColumn.STATISTICS_CLASS, ListColumn.CLASS_CODE);
        UnitClass found = vocabulary.codes().unitClass(said);
        if (found == null && !said.isEmpty()) {
            boolean ofPeople = vocabulary.codes().personClass(said) != null;
            cells.warn(
                    ListField.STATISTICS_CLASS,
                    ofPeople
                            ? "Phân loại “" + said + "” là của cá nhân, không phải của tập thể; chọn lại."
                            : "Không hiểu phân loại thống kê “" + said + "”; chọn lại trong danh mục.");
        }
        return found;
    }

    private String activityField(RowCells cells) {
        String said = cells.firstLine(ListColumn.ACTIVITY_FIELD, ListColumn.FIELD_CODE);
        if (said.isEmpty() || said.equals("N/A") || said.equals("0005")) {
            return "";
        }
        var field = vocabulary.fields().find(said);
        if (field.isEmpty()) {
            cells.warn(
                    ListField.ACTIVITY_FIELD,
                    "Danh mục lĩnh vực hoạt động không có “" + said + "”; chọn lại trong danh mục.");
            return "";
        }
        return field.get().code();
    }

    private static Headcount headcount(RowCells cells) {
        Integer staff = count(cells, ListColumn.STAFF);
        Headcount headcount = new Headcount(
                staff,
                count(cells, ListColumn.WOMEN),
                count(cells, ListColumn.PARTY_MEMBERS),
                count(cells, ListColumn.LEADERS));
        boolean more = staff != null
                && (more(headcount.women(), staff)
                        || more(headcount.partyMembers(), staff)
                        || more(headcount.leaders(), staff));
        if (more) {
            cells.warn(ListField.HEADCOUNT, "Số nữ, số đảng viên hoặc số lãnh đạo lớn hơn tổng số người.");
        }
        return headcount;
    }

    private static boolean more(@Nullable Integer part, int whole) {
        return part != null && part > whole;
    }

    private static @Nullable Integer count(RowCells cells, ListColumn column) {
        String text = cells.line(column);
        Matcher count = COUNT.matcher(text);
        if (text.isEmpty()) {
            return null;
        }
        if (!count.matches()) {
            cells.warn(
                    ListField.HEADCOUNT,
                    "“" + column.label() + "” là “" + text + "”, không phải một số người; ghi lại bằng chữ số.");
            return null;
        }
        return Integer.valueOf(count.group(1).replaceAll("\\D", ""));
    }

    /// "Hiệu trưởng: Nguyễn Văn A", "Nguyễn Văn A - Hiệu trưởng", "Hiệu trưởng Nguyễn Văn A".
    private static Head head(RowCells cells) {
        String post = cells.line(ListColumn.HEAD_POST);
        String listed = cells.line(ListColumn.HEAD_NAME);
        Head head = new Head(post, listed);
        if (post.isEmpty() && !listed.isEmpty()) {
            head = parts(listed);
        }
        return new Head(head.post(), NameRepair.person(head.name(), cells.changes));
    }

    private static Head parts(String listed) {
        Matcher two = HEAD.matcher(listed);
        if (two.matches()) {
            boolean nameFirst = Surnames.nameLike(two.group(1)) && !Surnames.nameLike(two.group(2));
            return nameFirst ? new Head(two.group(2), two.group(1)) : new Head(two.group(1), two.group(2));
        }
        String[] words = listed.split(" ");
        for (int i = 1; i < words.length - 1; i++) {
            String rest = String.join(" ", java.util.Arrays.asList(words).subList(i, words.length));
            boolean post = POST.matcher(Fold.of(words[0])).matches();
            if (post && Surnames.nameLike(rest) && Character.isUpperCase(words[i].charAt(0))) {
                return new Head(
                        listed.substring(0, listed.length() - rest.length()).strip(), rest);
            }
        }
        return new Head("", listed);
    }
}
