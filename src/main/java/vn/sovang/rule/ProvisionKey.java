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
    HOUSEHOLD_FACTOR("Hộ gia đình gấp mấy lần cá nhân", Unit.MULTIPLE),
    /// how long a nomination stands in public before the council meets; subject: award code
    PUBLIC_NOTICE_DAYS("Công khai trước khi họp hội đồng", Unit.WORKING_DAYS),
    /// whether another organ's opinion is asked; subject: award code
    OPINION_ASKED("Lấy ý kiến (hiệp y)", Unit.FLAG),
    /// how long whoever is asked has to answer; subject: none
    OPINION_DAYS("Trả lời ý kiến (hiệp y)", Unit.WORKING_DAYS),
    /// whether initiatives need a proof in the dossier; subject: award code
    INITIATIVE_PROOF("Chứng nhận sáng kiến trong hồ sơ", Unit.FLAG),
    /// whether files go with the paper dossier; subject: award code
    ELECTRONIC_FILES("Tệp điện tử kèm hồ sơ", Unit.FLAG),
    /// how long whoever receives a dossier has to send it back; subject: name of the receiver's level
    RETURN_DAYS("Trả hồ sơ không đủ điều kiện", Unit.WORKING_DAYS),
    /// what a dossier holds in the simplified procedure: names of kinds of papers, joined by commas; subject: none
    SIMPLIFIED_PARTS("Hồ sơ theo thủ tục đơn giản", Unit.TEXT);

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
