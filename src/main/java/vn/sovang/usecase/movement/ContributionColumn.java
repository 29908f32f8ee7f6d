package vn.sovang.usecase.movement;

/// The columns of a table of contributions, on the screen, in a workbook and in what is pasted.
public enum ContributionColumn {
    /// ngày
    DATE("Ngày"),
    /// đơn vị
    UNIT("Đơn vị"),
    /// tiền, hiện vật, ngày công
    KIND("Loại"),
    /// hiện vật gì
    ITEM("Hiện vật"),
    /// số lượng of goods or days
    QUANTITY("Số lượng"),
    /// đơn vị tính
    MEASURE("Đơn vị tính"),
    /// đồng
    VALUE("Giá trị (đồng)"),
    /// who gave
    DONOR("Người ủng hộ"),
    /// what for
    PURPOSE("Mục đích"),
    /// chứng từ
    DOCUMENT("Chứng từ");

    private final String title;

    ContributionColumn(String title) {
        this.title = title;
    }

    /// Title shown to people.
    public String title() {
        return title;
    }
}
