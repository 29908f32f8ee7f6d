package vn.sovang.exchange.list;

import static vn.sovang.exchange.list.TemplateColumn.chosen;
import static vn.sovang.exchange.list.TemplateColumn.offered;
import static vn.sovang.exchange.list.TemplateColumn.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.Level;
import vn.sovang.model.ListKind;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.InitiativeScope;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.registry.UnitClass;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.rule.ActivityFields;
import vn.sovang.rule.Ethnicities;

/// The columns of an empty list of each kind, in the order a clerk fills them in.
final class TemplateColumns {
    private static final String DATE = "Ghi ngày/tháng/năm; chỉ biết năm thì ghi bốn chữ số của năm.";
    private static final String DAY = "Ghi đủ ngày/tháng/năm.";
    private static final String CHOOSE = "Chọn trong danh sách thả xuống.";

    private final TemplateChoices choices;

    TemplateColumns(TemplateChoices choices) {
        this.choices = choices;
    }

    List<TemplateColumn> of(ListKind kind) {
        List<TemplateColumn> columns = new ArrayList<>();
        columns.add(plain(ListColumn.SEQUENCE, 6, "Đánh số từ 1.", "1"));
        columns.addAll(
                switch (kind) {
                    case UNITS -> units();
                    case PEOPLE -> people();
                    case NOMINATIONS -> nominations();
                    case HISTORY -> history();
                    case INITIATIVES -> initiatives();
                });
        columns.add(plain(ListColumn.NOTE, 20, "Điều cần nói thêm.", ""));
        return columns;
    }

    private List<TemplateColumn> units() {
        return List.of(
                plain(ListColumn.NAME, 40, "Tên đầy đủ, không viết tắt. Bắt buộc.", "Trường Trung học cơ sở Mẫu"),
                plain(ListColumn.SHORT_NAME, 18, "Tên quen dùng trong danh sách.", "Trường THCS Mẫu"),
                plain(ListColumn.CODE, 12, "Mã riêng của đơn vị, nếu có.", "THCS01"),
                chosen(ListColumn.KIND, 26, labels(UnitKind.values(), UnitKind::label), CHOOSE),
                chosen(ListColumn.STATISTICS_CLASS, 30, labels(UnitClass.values(), UnitClass::label), CHOOSE),
                offered(ListColumn.PARENT, 34, choices.units(), "Đơn vị quản lý trực tiếp; để trống nếu không có."),
                offered(
                        ListColumn.ACTIVITY_FIELD,
                        28,
                        ActivityFields.load().all().stream()
                                .map(ActivityFields.Field::name)
                                .toList(),
                        CHOOSE),
                plain(ListColumn.CLUSTER, 24, "Cụm hoặc khối thi đua đang tham gia.", "Khối các trường học"),
                plain(ListColumn.HEAD_POST, 20, "Chức vụ người đứng đầu.", "Hiệu trưởng"),
                plain(ListColumn.HEAD_NAME, 26, "Họ và tên, không ghi Ông/Bà.", "Nguyễn Văn Mẫu"),
                plain(ListColumn.STAFF, 12, "Chữ số.", "45"),
                plain(ListColumn.WOMEN, 10, "Chữ số.", "30"),
                plain(ListColumn.PARTY_MEMBERS, 12, "Chữ số.", "20"),
                plain(ListColumn.LEADERS, 12, "Chữ số.", "3"),
                plain(ListColumn.VALID_FROM, 14, DAY, "01/7/2025"),
                plain(ListColumn.FOUNDING, 40, "Vài câu, dùng cho báo cáo thành tích của tập thể.", ""),
                plain(ListColumn.PROFILE, 40, "Vài câu, dùng cho báo cáo thành tích của tập thể.", ""),
                plain(ListColumn.FUNCTIONS, 40, "Vài câu, dùng cho báo cáo thành tích của tập thể.", ""),
                plain(ListColumn.ORGANISATION, 40, "Vài câu, dùng cho báo cáo thành tích của tập thể.", ""));
    }

    private List<TemplateColumn> people() {
        return List.of(
                name("Họ và tên đầy đủ, không ghi Ông/Bà. Bắt buộc."),
                sex(),
                birth(),
                ethnicity(),
                plain(ListColumn.ID_NUMBER, 16, "12 số căn cước (hoặc 9 số chứng minh nhân dân cũ), giữ số 0 đầu.", ""),
                plain(ListColumn.HOME, 28, "Xã, huyện, tỉnh.", "Xã Mẫu, tỉnh Mẫu"),
                plain(ListColumn.RESIDENCE, 28, "Nơi ở hiện nay.", "Phường Mẫu"),
                plain(ListColumn.QUALIFICATION, 22, "Trình độ chuyên môn cao nhất.", "Đại học Sư phạm"),
                plain(ListColumn.PARTY_DATE, 14, DAY, "03/02/2010"),
                post(),
                plain(ListColumn.DEPARTMENT, 20, "Phòng, ban, tổ trong đơn vị, nếu có.", "Tổ Toán"),
                unit(),
                plain(ListColumn.POST_FROM, 14, DAY, "01/8/2020"),
                chosen(ListColumn.STATISTICS_CLASS, 34, labels(PersonClass.values(), PersonClass::label), CHOOSE));
    }

    private List<TemplateColumn> nominations() {
        return List.of(
                kind(),
                name("Họ và tên của cá nhân, hoặc tên đầy đủ của tập thể, hộ gia đình. Bắt buộc."),
                sex(),
                birth(),
                ethnicity(),
                post(),
                unit(),
                offered(ListColumn.AWARD, 44, choices.awards(), CHOOSE + " Bắt buộc."),
                plain(ListColumn.ACHIEVEMENT, 50, "Tóm tắt thành tích, vài dòng.", "Hoàn thành xuất sắc nhiệm vụ"));
    }

    private List<TemplateColumn> history() {
        return List.of(
                kind(),
                name("Họ và tên của cá nhân, hoặc tên đầy đủ của tập thể, hộ gia đình. Bắt buộc."),
                sex(),
                birth(),
                post(),
                unit(),
                offered(ListColumn.AWARD, 44, choices.awards(), CHOOSE + " Bắt buộc."),
                plain(ListColumn.YEAR, 8, "Năm của thành tích.", "2020"),
                plain(ListColumn.DECISION_NUMBER, 18, "Số và ký hiệu.", "112/QĐ-UBND"),
                plain(ListColumn.DECISION_DATE, 14, DAY, "05/8/2020"),
                plain(ListColumn.AUTHORITY, 34, "Chức danh, cơ quan ký quyết định.", "Chủ tịch UBND tỉnh"),
                chosen(ListColumn.LEVEL, 14, labels(Level.values(), Level::label), CHOOSE),
                plain(ListColumn.ACHIEVEMENT, 40, "Thành tích được khen.", ""));
    }

    private List<TemplateColumn> initiatives() {
        return List.of(
                name("Họ và tên một tác giả; nhiều tác giả thì mỗi người một dòng. Bắt buộc."),
                sex(),
                birth(),
                post(),
                unit(),
                plain(ListColumn.INITIATIVE, 50, "Tên đầy đủ. Bắt buộc.", "Dạy học theo nhóm"),
                plain(ListColumn.YEAR, 8, "Năm được công nhận.", "2020"),
                plain(ListColumn.DECISION_NUMBER, 18, "Số và ký hiệu.", "15/QĐ-UBND"),
                plain(ListColumn.DECISION_DATE, 14, DAY, "04/6/2020"),
                plain(ListColumn.AUTHORITY, 34, "Cơ quan, hội đồng công nhận.", "Sở Giáo dục và Đào tạo"),
                chosen(ListColumn.SCOPE, 22, labels(InitiativeScope.values(), InitiativeScope::label), CHOOSE),
                plain(ListColumn.SHARE, 18, "Tỷ lệ hoặc vai trò của tác giả.", "60%"));
    }

    private static TemplateColumn kind() {
        List<String> labels = labels(SubjectKind.values(), kind -> SkippedRows.capital(kind.label()));
        return chosen(ListColumn.KIND, 14, labels, CHOOSE);
    }

    private static TemplateColumn name(String hint) {
        return plain(ListColumn.NAME, 32, hint, "Nguyễn Thị Mẫu");
    }

    private static TemplateColumn sex() {
        return chosen(ListColumn.SEX, 10, List.of("Nam", "Nữ"), CHOOSE + " Để trống với tập thể.");
    }

    private static TemplateColumn birth() {
        return plain(ListColumn.BIRTH, 14, DATE, "07/9/1980");
    }

    private static TemplateColumn ethnicity() {
        List<String> names = Ethnicities.load().all().stream()
                .map(Ethnicities.Ethnicity::name)
                .toList();
        return offered(ListColumn.ETHNICITY, 12, names, CHOOSE);
    }

    private static TemplateColumn post() {
        return plain(ListColumn.POST, 24, "Chức vụ, chức danh hiện nay.", "Giáo viên");
    }

    private TemplateColumn unit() {
        return offered(ListColumn.UNIT, 34, choices.units(), "Tên đầy đủ của đơn vị; với người dân ghi nơi ở.");
    }

    private static <T> List<String> labels(T[] values, java.util.function.Function<T, String> label) {
        return Stream.of(values).map(label).toList();
    }
}
