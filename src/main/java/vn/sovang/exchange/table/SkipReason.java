package vn.sovang.exchange.table;

/// Why a row of the file is no subject.
public enum SkipReason {
    /// tiêu ngữ, tên danh sách above the table
    TITLE("phần đầu danh sách"),
    /// dòng tiêu đề của bảng
    HEADER("dòng tiêu đề"),
    /// dòng đánh số cột, "(1) (2) (3)"
    COLUMN_NUMBERS("dòng đánh số cột"),
    /// "I. TẬP THỂ"
    GROUP("dòng nhóm"),
    /// dòng trống
    EMPTY("dòng trống"),
    /// only a number is filled in
    NUMBER_ONLY("chỉ có số thứ tự"),
    /// a sentence across the table that is neither group nor subject
    TEXT("dòng chữ ngoài bảng"),
    /// "Danh sách này gồm ..."
    CLOSING("dòng kết"),
    /// nơi ký, chức danh người ký, chú thích cuối danh sách
    SIGNATURE("phần ký tên");

    private final String label;

    SkipReason(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
