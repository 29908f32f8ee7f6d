package vn.sovang.exchange.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;

/// What the lines above a table say: who sends the list, and of an annex its decision, award and year.
final class ListHeading {
    private static final Pattern NATION = Pattern.compile("cong hoa xa hoi.*|doc lap tu do.*");
    private static final Pattern SENDER_NAMED = Pattern.compile(
            "(?iu)^(?:tên\\s+)?(?:đơn vị|cơ quan|nơi gửi)(?:\\s+(?:gửi|lập|báo cáo|trình))?\\s*:\\s*(\\S.*)$");
    private static final Pattern ORGAN = Pattern.compile(
            "(uy ban nhan dan|hoi dong|ban|so|phong|tong cuc|cuc|chi cuc|van phong|truong|lien doan|hoi|huyen|tinh|thanh"
                    + " pho|xa|phuong|dang uy|huyen uy|tinh uy|thanh uy|cong ty|benh vien|trung tam|doan)\\b.*");
    private static final Pattern LIST_TITLE =
            Pattern.compile(".*\\b(danh sach|bieu|phu luc|tong hop|mau so|kem theo)\\b.*");
    private static final Pattern GIVEN = Pattern.compile(
            "(?iu)\\b(?:tặng thưởng|truy tặng|tặng|công nhận)\\s+(?:danh hiệu\\s+)?(.+?)(?=\\s+(?:năm|vì|có|trong|đã|đạt)\\b|[(.;]|$)");
    private static final Pattern YEAR = Pattern.compile("nam (?:hoc )?(?:\\d{4} )?((?:19|20)\\d\\d)\\b");

    private final AwardReader awards;
    private final Map<ListColumn, String> says = new EnumMap<>(ListColumn.class);
    private String sender = "";
    private boolean titled;

    ListHeading(AwardReader awards) {
        this.awards = awards;
    }

    /// A row above the table.
    void take(SheetRow row) {
        for (SheetCell cell : row.filled()) {
            for (String line : cell.text().split("\\R", -1)) {
                take(Nfc.line(line));
            }
        }
    }

    /// The organ that sends the list, empty when no line names one.
    String sender() {
        return sender;
    }

    /// What it says for all rows, by the column it fills in.
    Map<ListColumn, String> says() {
        return says;
    }

    private void take(String line) {
        String folded = Fold.of(line);
        if (folded.isEmpty() || NATION.matcher(folded).matches()) {
            return;
        }
        Matcher named = SENDER_NAMED.matcher(line);
        if (named.matches()) {
            sender = named.group(1);
            return;
        }
        if (LIST_TITLE.matcher(folded).matches()) {
            titled = true;
        } else if (!titled && isOrgan(line)) {
            sender = line;
        }
        if (titled) {
            takeTitle(line, folded);
        }
    }

    private void takeTitle(String line, String folded) {
        if (!QuotedDecision.of(line).number().isEmpty()) {
            says.putIfAbsent(ListColumn.DECISION, line);
            return;
        }
        Matcher given = GIVEN.matcher(line);
        if (given.find()
                && awards.read(Nfc.line(given.group(1)), SubjectKind.PERSON) instanceof AwardReading.Known known) {
            says.putIfAbsent(ListColumn.AWARD, known.name());
        }
        Matcher year = YEAR.matcher(folded);
        if (year.find()) {
            says.putIfAbsent(ListColumn.YEAR, year.group(1));
        }
    }

    /// Organs head their papers in capitals.
    private static boolean isOrgan(String line) {
        boolean capitals = NameRepair.isUpperCase(line);
        return capitals
                && (UnitKinds.of(line) != UnitKind.OTHER
                        || ORGAN.matcher(expanded(line)).matches());
    }

    private static String expanded(String line) {
        return vn.sovang.text.UnitName.expanded(line);
    }
}
