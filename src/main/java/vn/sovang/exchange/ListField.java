package vn.sovang.exchange;

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
    NOTE("Ghi chú");

    private final String label;

    ListField(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
