package vn.sovang.model.registry;

import vn.sovang.model.SubjectKind;

/// Phân loại tập thể, after the statistics classes of collectives.
public enum UnitKind {
    /// cơ quan hành chính
    ADMINISTRATION("Cơ quan hành chính"),
    /// cơ quan Đảng, tổ chức chính trị - xã hội
    PARTY_OR_MASS("Cơ quan Đảng, tổ chức chính trị - xã hội"),
    /// đơn vị sự nghiệp
    PUBLIC_SERVICE("Đơn vị sự nghiệp"),
    /// lực lượng vũ trang
    ARMED_FORCES("Lực lượng vũ trang"),
    /// doanh nghiệp
    ENTERPRISE("Doanh nghiệp"),
    /// hợp tác xã
    COOPERATIVE("Hợp tác xã"),
    /// thôn, tổ dân phố
    RESIDENTIAL_GROUP("Thôn, tổ dân phố"),
    /// cơ quan trung ương đóng trên địa bàn
    CENTRAL_AGENCY("Cơ quan trung ương đóng trên địa bàn"),
    /// hộ gia đình
    HOUSEHOLD("Hộ gia đình"),
    /// khác
    OTHER("Khác");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }

    /// What a nomination of such a unit counts as.
    public SubjectKind subjectKind() {
        return this == HOUSEHOLD ? SubjectKind.HOUSEHOLD : SubjectKind.COLLECTIVE;
    }
}
