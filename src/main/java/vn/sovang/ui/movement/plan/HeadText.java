package vn.sovang.ui.movement.plan;

/// The one-line fields of a movement's record.
public enum HeadText {
    /// tên phong trào
    TITLE("head.title"),
    /// tên gọi trong văn bản
    BRIEF_TITLE("head.briefTitle"),
    /// loại phong trào
    KIND("head.kind"),
    /// khẩu hiệu
    SLOGAN("head.slogan"),
    /// cơ quan phát động
    LAUNCHER("head.launcher"),
    /// số, ký hiệu kế hoạch
    PLAN_NUMBER("head.planNumber"),
    /// cơ quan ban hành
    PLAN_ISSUER("head.planIssuer"),
    /// trích yếu
    PLAN_SUBJECT("head.planSubject"),
    /// điều kiện kết thúc
    END_CONDITION("head.endCondition"),
    /// nơi quy định tiêu chí
    CRITERIA_SOURCE("head.criteriaSource"),
    /// nơi quy định hồ sơ
    DOSSIER_SOURCE("head.dossierSource");

    private final String key;

    HeadText(String key) {
        this.key = key;
    }

    /// Its label in the messages; the field's id follows from it.
    String key() {
        return key;
    }
}
