package vn.sovang.model.movement;

/// Mục của kế hoạch: what a line of a movement's plan is said under.
public enum PlanSection {
    /// căn cứ, without closing mark
    BASE("Căn cứ"),
    /// mục đích
    AIM("Mục đích"),
    /// yêu cầu
    DEMAND("Yêu cầu"),
    /// phạm vi
    SCOPE("Phạm vi"),
    /// đối tượng thi đua, per group of subjects
    SUBJECT("Đối tượng"),
    /// nội dung thi đua; those of no group are the movement's own
    CONTENT("Nội dung thi đua"),
    /// giải pháp
    SOLUTION("Giải pháp"),
    /// tiêu chí thi đua; those of no group are the movement's own
    CRITERION("Tiêu chí thi đua"),
    /// đối tượng khen thưởng
    AWARD_SUBJECT("Đối tượng khen thưởng"),
    /// a form of commendation the catalogue has no name for
    OTHER_AWARD("Hình thức khen khác"),
    /// tiêu chuẩn khen, per award
    STANDARD("Tiêu chuẩn khen thưởng"),
    /// what decides between equal scores, first to last
    TIE_BREAK("Thứ tự ưu tiên khi bằng điểm"),
    /// thủ tục, tuyến trình
    PROCEDURE("Thủ tục, tuyến trình"),
    /// how dossiers are to be sent
    DOSSIER_REMARK("Yêu cầu về gửi hồ sơ"),
    /// sơ kết, tổng kết và chế độ báo cáo
    REVIEW("Sơ kết, tổng kết"),
    /// kinh phí
    FUNDING("Kinh phí"),
    /// nơi nhận, besides the file
    RECIPIENT("Nơi nhận");

    private final String label;

    PlanSection(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }
}
