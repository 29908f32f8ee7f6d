package vn.sovang.exchange.plan;

/// What a plan says of its movement.
public enum PlanPart {
    /// số, without the symbol
    NUMBER("Số"),
    /// ký hiệu, such as "KH-UBND"
    SYMBOL("Ký hiệu"),
    /// địa danh
    PLACE("Địa danh"),
    /// ngày ban hành, ISO
    DATE("Ngày ban hành"),
    /// cơ quan ban hành
    ISSUER("Cơ quan ban hành"),
    /// trích yếu
    SUBJECT("Trích yếu"),
    /// tên phong trào, without quotes
    TITLE("Tên phong trào"),
    /// what stands before the title, such as "phong trào thi đua đặc biệt"
    KIND("Loại phong trào"),
    /// kế hoạch của cấp trên that the plan carries out
    PARENT("Kế hoạch của cấp trên"),
    /// a document the plan rests on
    BASE("Căn cứ"),
    /// another document it names
    CITED("Văn bản được dẫn"),
    /// khẩu hiệu
    SLOGAN("Khẩu hiệu"),
    /// phạm vi
    SCOPE("Phạm vi"),
    /// đối tượng
    SUBJECTS("Đối tượng"),
    /// ngày bắt đầu, ISO
    START("Bắt đầu"),
    /// ngày kết thúc, ISO
    END("Kết thúc"),
    /// words of an open end
    END_CONDITION("Điều kiện kết thúc"),
    /// the document that gives criteria, standards and dossier, where the plan only names it
    CRITERIA_SOURCE("Tiêu chí, tiêu chuẩn theo văn bản"),
    /// một nội dung thi đua
    CONTENT("Nội dung thi đua"),
    /// một giải pháp
    SOLUTION("Giải pháp"),
    /// một tiêu chí
    CRITERION("Tiêu chí"),
    /// đối tượng khen thưởng
    AWARD_SUBJECTS("Đối tượng khen thưởng"),
    /// một hình thức khen
    AWARD("Hình thức khen"),
    /// một tiêu chuẩn khen
    STANDARD("Tiêu chuẩn khen"),
    /// một thành phần hồ sơ
    DOSSIER_ITEM("Thành phần hồ sơ"),
    /// tuyến trình
    ROUTE("Tuyến trình hồ sơ"),
    /// kỳ báo cáo
    REPORT_DAY("Kỳ báo cáo"),
    /// sơ kết, tổng kết
    REVIEW("Sơ kết, tổng kết"),
    /// việc giao cho một đơn vị
    TASK("Phân công"),
    /// cụm, khối
    CLUSTER("Cụm, khối thi đua"),
    /// nơi nhận
    RECIPIENT("Nơi nhận"),
    /// thay mặt, such as "TM. ỦY BAN NHÂN DÂN"
    ON_BEHALF("Thay mặt"),
    /// chức vụ người ký
    SIGNING_POST("Chức vụ người ký"),
    /// người ký
    SIGNATORY("Người ký");

    private final String label;

    PlanPart(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
