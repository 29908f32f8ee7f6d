package vn.sovang.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.NameRepair;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Severity;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;

/// Checks the values of a row, however they came to be: read from the file or typed by the clerk.
final class ListCheck {
    private static final int LONGEST_NAME = 200;
    private static final int OLDEST = 110;
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final LocalDate today;

    /// @param today births after it are pointed at
    ListCheck(LocalDate today) {
        this.today = today;
    }

    /// @param layout tells which columns the list has: what no row can say is said once for the list
    List<ListFinding> check(NominationEntry values, ListLayout layout) {
        List<ListFinding> out = new ArrayList<>();
        name(values.name(), values.kind() == SubjectKind.PERSON, out);
        if (values.kind() == SubjectKind.PERSON) {
            life(values.sex(), values.birth(), layout::has, out);
            if (values.post().isEmpty() && values.unitName().isEmpty()) {
                warn(out, ListField.UNIT, "Chưa có chức vụ, đơn vị công tác hoặc nơi ở.");
            }
        } else if (values.birth() != null) {
            warn(out, ListField.BIRTH, "Dòng tập thể nhưng có năm sinh; xem lại có phải cá nhân không.");
        }
        checkAward(values, out);
        return out;
    }

    /// @param person whether it should be the name of a person
    static void name(String name, boolean person, List<ListFinding> out) {
        if (name.isEmpty()) {
            String what = person ? "họ và tên" : "tên tập thể";
            error(
                    out,
                    ListField.NAME,
                    "Chưa có " + what + ". Nếu dòng này nối tiếp dòng trên, chép nội dung lên trên.");
        } else if (name.length() > LONGEST_NAME) {
            warn(out, ListField.NAME, "Tên dài hơn 200 chữ, có thể nhầm cột.");
        } else if (person && !name.contains(" ")) {
            warn(out, ListField.NAME, "Họ và tên chỉ có một chữ.");
        } else if (person && DIGIT.matcher(name).find()) {
            warn(out, ListField.NAME, "Họ và tên có chữ số.");
        } else if (!person && NameRepair.isUpperCase(name)) {
            warn(out, ListField.NAME, "Tên tập thể viết hoa toàn bộ; hãy viết lại theo tên đầy đủ.");
        }
    }

    /// Sex and birth of a person.
    ///
    /// @param listed which columns the list has
    void life(@Nullable Sex sex, @Nullable PartialDate birth, Predicate<ListColumn> listed, List<ListFinding> out) {
        boolean pair = listed.test(ListColumn.MALE) || listed.test(ListColumn.FEMALE);
        if (sex == null && (pair || listed.test(ListColumn.SEX))) {
            warn(out, ListField.SEX, "Chưa rõ nam hay nữ.");
        }
        if (birth == null) {
            if (pair || listed.test(ListColumn.BIRTH)) {
                warn(out, ListField.BIRTH, "Chưa có ngày sinh hoặc năm sinh.");
            }
        } else if (birth.year() > today.getYear()) {
            warn(out, ListField.BIRTH, "Năm sinh " + birth.year() + " ở tương lai.");
        } else if (birth.year() < today.getYear() - OLDEST) {
            warn(out, ListField.BIRTH, "Năm sinh " + birth.year() + " quá xa, có thể gõ nhầm.");
        }
    }

    private static void checkAward(NominationEntry values, List<ListFinding> out) {
        if (values.awardText().isEmpty() && values.awardCode() == null) {
            error(out, ListField.AWARD, "Chưa có hình thức khen đề nghị; chọn trong danh mục.");
        }
    }

    private static void warn(List<ListFinding> out, ListField field, String sentence) {
        out.add(ListFinding.inValues(Severity.WARN, field, sentence));
    }

    private static void error(List<ListFinding> out, ListField field, String sentence) {
        out.add(ListFinding.inValues(Severity.BAD, field, sentence));
    }
}
