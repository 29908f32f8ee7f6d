package vn.sovang.exchange.table;

/// A value of a listed row that a finding speaks of.
public enum ListField {
    /// the row, or the list, as a whole
    ROW("Cả dòng"),
    /// số thứ tự
    SEQUENCE("Số thứ tự"),
    /// tập thể, hộ gia đình or cá nhân
    KIND("Loại đối tượng"),
    /// họ và tên, tên tập thể
    NAME("Tên"),
    /// giới tính
    SEX("Giới tính"),
    /// ngày sinh, năm sinh
    BIRTH("Ngày sinh"),
    /// chức vụ
    POST("Chức vụ"),
    /// đơn vị công tác
    UNIT("Đơn vị"),
    /// dân tộc
    ETHNICITY("Dân tộc"),
    /// hình thức đề nghị
    AWARD("Hình thức đề nghị"),
    /// thành tích
    ACHIEVEMENT("Thành tích"),
    /// ghi chú
    NOTE("Ghi chú"),
    /// số định danh
    ID_NUMBER("Số định danh"),
    /// quê quán
    HOME("Quê quán"),
    /// nơi ở
    RESIDENCE("Nơi ở"),
    /// trình độ
    QUALIFICATION("Trình độ"),
    /// ngày vào Đảng
    PARTY_DATE("Ngày vào Đảng"),
    /// giữ chức vụ từ ngày
    POST_FROM("Giữ chức vụ từ"),
    /// phân loại đối tượng thống kê
    STATISTICS_CLASS("Phân loại thống kê"),
    /// tên viết tắt
    SHORT_NAME("Tên viết tắt"),
    /// mã đơn vị
    CODE("Mã đơn vị"),
    /// đơn vị cấp trên
    PARENT("Đơn vị cấp trên"),
    /// lĩnh vực hoạt động
    ACTIVITY_FIELD("Lĩnh vực hoạt động"),
    /// cụm, khối thi đua
    CLUSTER("Cụm, khối thi đua"),
    /// người đứng đầu
    HEAD("Người đứng đầu"),
    /// số người
    HEADCOUNT("Số người"),
    /// quá trình thành lập, đặc điểm, chức năng, cơ cấu tổ chức
    PROFILE("Giới thiệu đơn vị"),
    /// có từ ngày
    VALID_FROM("Có từ ngày"),
    /// năm của thành tích
    YEAR("Năm"),
    /// số, ngày, cơ quan ra quyết định
    DECISION("Quyết định"),
    /// cấp khen
    LEVEL("Cấp khen"),
    /// tên sáng kiến
    INITIATIVE("Sáng kiến"),
    /// phạm vi ảnh hưởng
    SCOPE("Phạm vi"),
    /// phần đóng góp
    SHARE("Mức đóng góp");

    private final String label;

    ListField(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
