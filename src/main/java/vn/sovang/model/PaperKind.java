package vn.sovang.model;

/// Loại văn bản đã lập of a dossier, in the order they are filed.
public enum PaperKind {
    /// bìa hồ sơ
    COVER("bia-ho-so", "", "Bìa hồ sơ"),
    /// mục lục văn bản
    INDEX("muc-luc", "", "Mục lục văn bản"),
    /// tờ trình
    SUBMISSION("to-trinh", "TTr", "Tờ trình"),
    /// danh sách kèm theo
    ANNEX_LIST("danh-sach", "", "Danh sách kèm theo"),
    /// biên bản họp xét
    MINUTES("bien-ban", "BB", "Biên bản họp xét"),
    /// báo cáo thành tích
    REPORT("bao-cao-thanh-tich", "", "Báo cáo thành tích");

    private final String fileName;
    private final String abbreviation;
    private final String label;

    PaperKind(String fileName, String abbreviation, String label) {
        this.fileName = fileName;
        this.abbreviation = abbreviation;
        this.label = label;
    }

    /// Stem of its file's name, without diacritics.
    public String fileName() {
        return fileName;
    }

    /// Abbreviation of the type in the symbol (Decree 30/2020, Phụ lục III); empty when it has no number.
    public String abbreviation() {
        return abbreviation;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
