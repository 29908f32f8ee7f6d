package vn.sovang.model.registry;

/// Phân loại tập thể, hộ gia đình in the statistics of the ministry (facts 9.3).
public enum UnitClass {
    /// cơ quan Đảng và tổ chức chính trị, xã hội
    PARTY_OR_MASS("Cơ quan Đảng và tổ chức chính trị, xã hội"),
    /// cơ quan trung ương đóng trên địa bàn
    CENTRAL_AGENCY("Cơ quan trung ương đóng trên địa bàn"),
    /// cơ quan hành chính
    ADMINISTRATION("Cơ quan hành chính"),
    /// đơn vị sự nghiệp
    PUBLIC_SERVICE("Đơn vị sự nghiệp"),
    /// doanh nghiệp
    ENTERPRISE("Doanh nghiệp"),
    /// hợp tác xã
    COOPERATIVE("Hợp tác xã"),
    /// hộ gia đình
    HOUSEHOLD("Hộ gia đình"),
    /// đối tượng khác
    OTHER("Đối tượng khác");

    private final String label;

    UnitClass(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }

    /// The class a unit of that kind counts under unless the clerk says otherwise.
    public static UnitClass usualOf(UnitKind kind) {
        return switch (kind) {
            case ADMINISTRATION -> ADMINISTRATION;
            case PARTY_OR_MASS -> PARTY_OR_MASS;
            case PUBLIC_SERVICE -> PUBLIC_SERVICE;
            case ENTERPRISE -> ENTERPRISE;
            case COOPERATIVE -> COOPERATIVE;
            case CENTRAL_AGENCY -> CENTRAL_AGENCY;
            case HOUSEHOLD -> HOUSEHOLD;
            case ARMED_FORCES, RESIDENTIAL_GROUP, OTHER -> OTHER;
        };
    }
}
