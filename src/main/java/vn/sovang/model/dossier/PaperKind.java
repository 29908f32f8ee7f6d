package vn.sovang.model.dossier;

/// Loại văn bản đã lập: first those of a dossier in the order they are filed, then the office's working papers.
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
    REPORT("bao-cao-thanh-tich", "", "Báo cáo thành tích"),
    /// báo cáo tóm tắt thành tích
    SUMMARY_REPORT("bao-cao-tom-tat", "", "Báo cáo tóm tắt thành tích"),
    /// danh sách trích ngang
    PROFILE_LIST("danh-sach-trich-ngang", "", "Danh sách trích ngang"),
    /// phiếu bầu
    BALLOTS("phieu-bau", "", "Phiếu bầu"),
    /// biên bản kiểm phiếu
    COUNTING_MINUTES("bien-ban-kiem-phieu", "BB", "Biên bản kiểm phiếu"),
    /// phiếu kiểm tra hồ sơ
    CHECK_SHEET("phieu-kiem-tra", "", "Phiếu kiểm tra hồ sơ"),
    /// thông báo bổ sung hồ sơ
    REQUEST("thong-bao-bo-sung", "TB", "Thông báo bổ sung hồ sơ"),
    /// thông báo trả hồ sơ
    RETURN_NOTICE("thong-bao-tra-ho-so", "TB", "Thông báo trả hồ sơ"),
    /// công văn đôn đốc; a letter has no type in its symbol
    REMINDER("cong-van-don-doc", "", "Công văn đôn đốc"),
    /// giấy mời họp
    INVITATION("giay-moi", "GM", "Giấy mời họp"),
    /// quyết định khen thưởng with its annex
    DECISION("quyet-dinh", "QĐ", "Quyết định khen thưởng"),
    /// kế hoạch phát động phong trào
    PLAN("ke-hoach", "KH", "Kế hoạch phát động phong trào"),
    /// báo cáo nhanh
    QUICK_REPORT("bao-cao-nhanh", "BC", "Báo cáo nhanh"),
    /// báo cáo sơ kết
    MIDTERM_REPORT("bao-cao-so-ket", "BC", "Báo cáo sơ kết"),
    /// báo cáo tổng kết
    FINAL_REPORT("bao-cao-tong-ket", "BC", "Báo cáo tổng kết"),
    /// sổ theo dõi khen thưởng
    REGISTER("so-theo-doi", "", "Sổ theo dõi khen thưởng"),
    /// giấy xác nhận khen thưởng
    CERTIFICATE("giay-xac-nhan", "", "Giấy xác nhận khen thưởng"),
    /// tóm tắt quá trình khen thưởng
    AWARD_HISTORY("tom-tat-qua-trinh", "", "Tóm tắt quá trình khen thưởng"),
    /// biểu thống kê
    STATISTICS("bieu-thong-ke", "", "Biểu thống kê");

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

    /// Abbreviation of the type in the symbol (Decree 30/2020, Phụ lục III); empty for a letter and for what has no
    /// number.
    public String abbreviation() {
        return abbreviation;
    }

    /// Whether văn thư gives it a number.
    public boolean numbered() {
        return this == REMINDER || !abbreviation.isEmpty();
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
