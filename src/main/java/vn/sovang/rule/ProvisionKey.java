package vn.sovang.rule;

/// Điều mà một quy định đặt ra.
public enum ProvisionKey {
    /// lương cơ sở, in đồng a month
    BASE_SALARY("Lương cơ sở", Unit.DONG),
    /// hệ số tiền thưởng for one person; subject: award code
    COEFFICIENT("Hệ số tiền thưởng cá nhân", Unit.MULTIPLE),
    /// how many times a person's a collective gets; subject: award code, or empty for all
    COLLECTIVE_FACTOR("Tập thể gấp mấy lần cá nhân", Unit.MULTIPLE),
    /// how many times a person's a household gets; subject: award code, or empty for all
    HOUSEHOLD_FACTOR("Hộ gia đình gấp mấy lần cá nhân", Unit.MULTIPLE);

    private final String label;
    private final Unit unit;

    ProvisionKey(String label, Unit unit) {
        this.label = label;
        this.unit = unit;
    }

    /// What its value counts.
    public enum Unit {
        /// đồng
        DONG,
        /// lần
        MULTIPLE,
        /// phần trăm, 0 to 100
        PERCENT,
        /// a whole number
        COUNT,
        /// tháng
        MONTHS,
        /// ngày làm việc
        WORKING_DAYS,
        /// có, không
        FLAG,
        /// the name of a constant of the program
        CONSTANT,
        /// words
        TEXT
    }

    /// Name shown to people.
    public String label() {
        return label;
    }

    /// What its value counts.
    public Unit unit() {
        return unit;
    }
}
