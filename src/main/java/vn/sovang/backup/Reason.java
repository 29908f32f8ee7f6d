package vn.sovang.backup;

/// Why a snapshot is taken; it becomes part of the file's name.
public enum Reason {
    /// theo yêu cầu
    BY_HAND("theo-yeu-cau"),
    /// hằng ngày
    DAILY("hang-ngay"),
    /// trước khi nhập danh sách
    BEFORE_IMPORT("truoc-khi-nhap"),
    /// trước khi khôi phục
    BEFORE_RESTORE("truoc-khi-khoi-phuc");

    private final String fileName;

    Reason(String fileName) {
        this.fileName = fileName;
    }

    /// Part of the file's name, without diacritics.
    public String fileName() {
        return fileName;
    }
}
