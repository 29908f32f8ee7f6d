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
    /// a sentence the plan rests on, whole, without closing mark
    GROUND("Căn cứ, nguyên văn"),
    /// another document it names
    CITED("Văn bản được dẫn"),
    /// khẩu hiệu
    SLOGAN("Khẩu hiệu"),
    /// một mục đích
    AIM("Mục đích"),
    /// một yêu cầu
    DEMAND("Yêu cầu"),
    /// an aim or a demand, where one heading names both
    PURPOSE("Mục đích, yêu cầu"),
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
    /// đợt, giai đoạn
    STAGE("Đợt, giai đoạn"),
    /// the document that gives criteria, standards and dossier, where the plan only names it
    CRITERIA_SOURCE("Tiêu chí, tiêu chuẩn theo văn bản"),
    /// một nội dung thi đua
    CONTENT("Nội dung thi đua"),
    /// một giải pháp
    SOLUTION("Giải pháp"),
    /// một tiêu chí
    CRITERION("Tiêu chí"),
    /// điều kiện bằng số
    CONDITION("Điều kiện bằng số"),
    /// một dòng của thang điểm: criterion, points, method and evidence, parted by `|`
    SCORE("Tiêu chí chấm điểm"),
    /// what decides between equal scores
    TIE_BREAK("Ưu tiên khi bằng điểm"),
    /// đối tượng khen thưởng
    AWARD_SUBJECTS("Đối tượng khen thưởng"),
    /// một hình thức khen
    AWARD("Hình thức khen"),
    /// một tiêu chuẩn khen
    STANDARD("Tiêu chuẩn khen"),
    /// hạn mức
    QUOTA("Hạn mức khen"),
    /// kỳ xét khen thưởng within the movement
    AWARD_ROUND("Kỳ xét khen thưởng"),
    /// một thành phần hồ sơ
    DOSSIER_ITEM("Thành phần hồ sơ"),
    /// tuyến trình
    ROUTE("Tuyến trình hồ sơ"),
    /// how dossiers are to be sent
    DOSSIER_REMARK("Yêu cầu về hồ sơ"),
    /// hạn nộp hồ sơ
    DOSSIER_DUE("Hạn nộp hồ sơ"),
    /// hạn đăng ký thi đua
    REGISTRATION_DUE("Hạn đăng ký thi đua"),
    /// hạn sơ kết
    MIDTERM_DUE("Hạn sơ kết"),
    /// hạn tổng kết
    FINAL_DUE("Hạn tổng kết"),
    /// kỳ báo cáo
    REPORT_DAY("Kỳ báo cáo"),
    /// sơ kết, tổng kết
    REVIEW("Sơ kết, tổng kết"),
    /// kinh phí
    FUNDING("Kinh phí"),
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
