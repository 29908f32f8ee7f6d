package vn.sovang.exchange.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.ListKind;

/// What a column of a list holds. Which titles stand for it depends on the kind of list, see [ColumnTitles].
public enum ListColumn {
    /// số định danh; masked wherever it is shown
    ID_NUMBER("Số định danh", ListField.ID_NUMBER),
    /// số thứ tự
    SEQUENCE("STT", ListField.SEQUENCE),
    /// tập thể, hộ gia đình or cá nhân, in words or by a receiver's code
    KIND("Loại đối tượng", ListField.KIND),
    /// the receiver's code of the kind, beside its words
    KIND_CODE("Mã loại đối tượng", ListField.KIND),
    /// họ và chữ đệm, where the given name has a column of its own
    FAMILY_NAME("Họ đệm", ListField.NAME),
    /// họ và tên, tên tập thể
    NAME("Họ và tên", ListField.NAME),
    /// tên viết tắt
    SHORT_NAME("Tên viết tắt", ListField.SHORT_NAME),
    /// mã đơn vị
    CODE("Mã đơn vị", ListField.CODE),
    /// chức vụ and đơn vị in one cell
    POST_AND_UNIT("Chức vụ, đơn vị", ListField.POST),
    /// giới tính in words
    SEX("Giới tính", ListField.SEX),
    /// birth, or a mark, of men
    MALE("Nam", ListField.BIRTH),
    /// birth, or a mark, of women
    FEMALE("Nữ", ListField.BIRTH),
    /// ngày sinh, năm sinh
    BIRTH("Năm sinh", ListField.BIRTH),
    /// chức vụ, chức danh
    POST("Chức vụ", ListField.POST),
    /// phòng, ban, tổ within the unit, where it has a column of its own
    DEPARTMENT("Phòng, ban, tổ", ListField.UNIT),
    /// đơn vị công tác
    UNIT("Đơn vị", ListField.UNIT),
    /// giữ chức vụ từ ngày
    POST_FROM("Giữ chức vụ từ ngày", ListField.POST_FROM),
    /// dân tộc
    ETHNICITY("Dân tộc", ListField.ETHNICITY),
    /// quê quán
    HOME("Quê quán", ListField.HOME),
    /// nơi ở
    RESIDENCE("Nơi ở", ListField.RESIDENCE),
    /// trình độ
    QUALIFICATION("Trình độ", ListField.QUALIFICATION),
    /// ngày vào Đảng
    PARTY_DATE("Ngày vào Đảng", ListField.PARTY_DATE),
    /// phân loại đối tượng thống kê, in words or by a receiver's code
    STATISTICS_CLASS("Phân loại thống kê", ListField.STATISTICS_CLASS),
    /// the receiver's code of the statistics class, beside its words
    CLASS_CODE("Mã phân loại thống kê", ListField.STATISTICS_CLASS),
    /// đơn vị cấp trên
    PARENT("Đơn vị cấp trên", ListField.PARENT),
    /// lĩnh vực hoạt động, in words or by code
    ACTIVITY_FIELD("Lĩnh vực hoạt động", ListField.ACTIVITY_FIELD),
    /// the code of the field, beside its words
    FIELD_CODE("Mã lĩnh vực hoạt động", ListField.ACTIVITY_FIELD),
    /// cụm, khối thi đua
    CLUSTER("Cụm, khối thi đua", ListField.CLUSTER),
    /// chức vụ người đứng đầu
    HEAD_POST("Chức vụ người đứng đầu", ListField.HEAD),
    /// họ và tên người đứng đầu
    HEAD_NAME("Người đứng đầu", ListField.HEAD),
    /// tổng số người
    STAFF("Tổng số người", ListField.HEADCOUNT),
    /// số nữ
    WOMEN("Số nữ", ListField.HEADCOUNT),
    /// số đảng viên
    PARTY_MEMBERS("Số đảng viên", ListField.HEADCOUNT),
    /// số lãnh đạo
    LEADERS("Số lãnh đạo", ListField.HEADCOUNT),
    /// quá trình thành lập và phát triển
    FOUNDING("Quá trình thành lập và phát triển", ListField.PROFILE),
    /// đặc điểm, tình hình
    PROFILE("Đặc điểm, tình hình", ListField.PROFILE),
    /// chức năng, nhiệm vụ
    FUNCTIONS("Chức năng, nhiệm vụ", ListField.PROFILE),
    /// cơ cấu tổ chức
    ORGANISATION("Cơ cấu tổ chức", ListField.PROFILE),
    /// có từ ngày
    VALID_FROM("Có từ ngày", ListField.VALID_FROM),
    /// thành tích
    ACHIEVEMENT("Thành tích", ListField.ACHIEVEMENT),
    /// hình thức khen, danh hiệu, in words or by a receiver's code
    AWARD("Hình thức đề nghị", ListField.AWARD),
    /// a second column of awards, such as danh hiệu beside hình thức
    SECOND_AWARD("Danh hiệu, hình thức khác", ListField.AWARD),
    /// the receiver's code of the award, beside its words
    AWARD_CODE("Mã hình thức", ListField.AWARD),
    /// the receiver's code of the second award
    SECOND_AWARD_CODE("Mã danh hiệu", ListField.AWARD),
    /// năm của thành tích, năm công nhận
    YEAR("Năm", ListField.YEAR),
    /// number, date and organ of a decision in one cell
    DECISION("Quyết định", ListField.DECISION),
    /// số quyết định
    DECISION_NUMBER("Số quyết định", ListField.DECISION),
    /// ngày quyết định
    DECISION_DATE("Ngày quyết định", ListField.DECISION),
    /// cơ quan ra quyết định, cơ quan công nhận
    AUTHORITY("Cơ quan ra quyết định", ListField.DECISION),
    /// cấp khen
    LEVEL("Cấp khen", ListField.LEVEL),
    /// tên sáng kiến, đề tài
    INITIATIVE("Tên sáng kiến, đề tài", ListField.INITIATIVE),
    /// phạm vi ảnh hưởng
    SCOPE("Phạm vi ảnh hưởng", ListField.SCOPE),
    /// tỷ lệ đóng góp, vai trò
    SHARE("Mức đóng góp", ListField.SHARE),
    /// ghi chú
    NOTE("Ghi chú", ListField.NOTE);

    private final String label;
    private final ListField field;

    ListColumn(String label, ListField field) {
        this.label = label;
        this.field = field;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }

    /// Name shown to people in a list of that kind: a list of units has "Tên tập thể" where another has "Họ và tên".
    public String label(ListKind kind) {
        return ColumnTitles.of(kind).label(this);
    }

    /// The value its cells tell.
    public ListField field() {
        return field;
    }

    /// What the columns of a list of that kind may hold, for the choice of the clerk.
    public static List<ListColumn> of(ListKind kind) {
        return ColumnTitles.of(kind).columns();
    }

    /// Whether its cells hold dates or years.
    public boolean isDate() {
        return switch (this) {
            case MALE, FEMALE, BIRTH, PARTY_DATE, POST_FROM, VALID_FROM, DECISION_DATE -> true;
            default -> false;
        };
    }

    /// Whether one cell of it may stand for several rows. In a history the subject does, elsewhere each row has its
    /// own.
    boolean mayBeMerged(ListKind kind) {
        return switch (this) {
            case UNIT, DEPARTMENT, PARENT, CLUSTER, ACTIVITY_FIELD, STATISTICS_CLASS -> true;
            case AWARD, KIND, YEAR, LEVEL, DECISION, DECISION_NUMBER, DECISION_DATE, AUTHORITY -> true;
            case SEQUENCE, ACHIEVEMENT, NOTE -> false;
            default -> kind == ListKind.HISTORY || kind == ListKind.INITIATIVES;
        };
    }

    /// The column that takes a second one of the same title, null when a second is of no use.
    @Nullable
    ListColumn second() {
        return switch (this) {
            case AWARD -> SECOND_AWARD;
            case AWARD_CODE -> SECOND_AWARD_CODE;
            default -> null;
        };
    }
}
