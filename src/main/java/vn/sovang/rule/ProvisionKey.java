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
    /// tiêu chuẩn that counts titles, years and initiatives, in the words of `rule.check.Standard`; subject: award
    /// code,
    /// or award code and kind of subject as "BK_TINH:PERSON"
    CONDITION("Tiêu chuẩn theo công trạng", Unit.TEXT),
    /// the grade a title of a year says without an assessment, a `model.AssessmentGrade`; subject: award code
    TITLE_GRADE("Danh hiệu tương ứng mức hoàn thành", Unit.TEXT),
    /// whether unexpected and thematic awards cannot be ground for merit awards (R03)
    UNPLANNED_NO_GROUND("Khen đột xuất, chuyên đề không làm căn cứ khen công trạng", Unit.FLAG),
    /// whether a review, inspection or complaint stops the recognition (R04)
    REVIEW_STOPS("Dừng xét khi đang xem xét kỷ luật, thanh tra, đơn thư", Unit.FLAG),
    /// whether achievements count anew from the day a discipline is served (R05)
    DISCIPLINE_RESTARTS("Thành tích tính từ ngày chấp hành xong kỷ luật", Unit.FLAG),
    /// whether a conclusion without fault opens the recognition again (R06)
    CLEARED_REOPENS("Kết luận không sai phạm thì xét lại", Unit.FLAG),
    /// whether maternity leave counts as time at work (R07)
    MATERNITY_COUNTS("Nghỉ thai sản được tính thời gian", Unit.FLAG),
    /// the share of women from which a collective comes first among equals; women always do (R08)
    WOMEN_FIRST("Ưu tiên nữ, tập thể có tỷ lệ nữ từ", Unit.PERCENT),
    /// the share of the time in a post that is asked of women leaders (R09)
    WOMEN_SERVICE("Thời gian giữ chức vụ của nữ, so với quy định", Unit.TEXT),
    /// whether achievements count from the time the decision before names (R10)
    COUNTED_FROM_PERIOD("Tính từ thời gian lập thành tích ghi trong quyết định trước", Unit.FLAG),
    /// the least grade of every year since the award before; subject: kind of subject (R11, R12)
    YEARS_WITHOUT_GAP("Các năm từ lần khen trước phải đạt", Unit.TEXT),
    /// how old the end of the achievement may be when a state award is asked for (R13)
    STATE_ACHIEVEMENT_AGE("Thành tích cấp Nhà nước không cũ hơn", Unit.MONTHS),
    /// awards, divided by blanks, after which the Great Unity order is not asked for (R15)
    UNITY_ORDER_AFTER("Đã có thì không xét Huân chương Đại đoàn kết dân tộc", Unit.TEXT),
    /// share of the leading collectives that may get the government's flag (R16)
    GOVERNMENT_FLAG_SHARE("Cờ thi đua của Chính phủ, so với số dẫn đầu", Unit.PERCENT),
    /// whether the report must quote what the criterion rests on (R17)
    REPORT_FITS("Báo cáo phải phù hợp tiêu chuẩn", Unit.FLAG),
    /// whether the head answers for what is submitted (R18)
    HEAD_ANSWERS("Người đứng đầu chịu trách nhiệm về hồ sơ trình", Unit.FLAG),
    /// whether one achievement gets one award (R19)
    ONE_AWARD("Một thành tích không khen nhiều lần, nhiều hình thức", Unit.FLAG),
    /// least share of a collective's people with "Lao động tiên tiến"; subject: award code (R21)
    MEMBERS_ADVANCED("Tỷ lệ Lao động tiên tiến trong tập thể", Unit.PERCENT),
    /// least share of its people with their duties done; subject: award code (R21)
    MEMBERS_DONE("Tỷ lệ hoàn thành nhiệm vụ trong tập thể", Unit.PERCENT),
    /// least number of "Chiến sĩ thi đua cơ sở" in it; subject: award code (R21)
    MEMBERS_FIGHTERS("Số Chiến sĩ thi đua cơ sở trong tập thể", Unit.COUNT),
    /// most people disciplined with a warning or worse; subject: award code (R21)
    MEMBERS_DISCIPLINED("Số người bị kỷ luật từ cảnh cáo trong tập thể", Unit.COUNT),
    /// most "Chiến sĩ thi đua cơ sở" among "Lao động tiên tiến" (R22)
    FIGHTER_SHARE("Tỷ lệ Chiến sĩ thi đua cơ sở trên Lao động tiên tiến", Unit.PERCENT),
    /// least share of people working directly among those asked for; subject: award code (R23)
    DIRECT_SHARE("Tỷ lệ người trực tiếp lao động, công tác", Unit.PERCENT),
    /// whether people working directly come first (R23)
    DIRECT_FIRST("Chú trọng người trực tiếp lao động", Unit.FLAG),
    /// levels, divided by blanks, that may decide; subject: award code; empty when nobody may any more (R24)
    DECIDING_LEVELS("Cấp được quyết định", Unit.TEXT),
    /// families of awards, divided by blanks, that may be given after death (R25)
    POSTHUMOUS("Được truy tặng", Unit.TEXT),
    /// whether a report must be the subject's own (R26)
    OWN_REPORT("Báo cáo phải chính xác, của chính đối tượng", Unit.FLAG),
    /// whether statistics need the class of the person (R27)
    STATISTICS_CLASS("Thống kê cần phân loại cá nhân", Unit.FLAG),
    /// whether a title must have been registered for (R28)
    TITLE_REGISTERED("Xét danh hiệu phải có đăng ký thi đua", Unit.FLAG),
    /// most state awards of one subject in a year (R31)
    STATE_AWARDS_A_YEAR("Số hình thức cấp Nhà nước trong một năm", Unit.COUNT),
    /// most awards of a code in a year, unexpected ones aside; subject: award code (R32)
    AWARDS_A_YEAR("Số lần được tặng trong một năm", Unit.COUNT),
    /// months after a state award before the award may be asked for merit; subject: award code (R33)
    PAUSE_AFTER_STATE("Sau khen cấp Nhà nước phải cách", Unit.MONTHS),
    /// awards, divided by blanks, one of which the collective must have when its head is asked for; subject: award code
    /// (R34)
    HEAD_NEEDS_COLLECTIVE("Người đứng đầu: tập thể phải đạt", Unit.TEXT),
    /// most subjects of a thematic round; subject: kind of subject (R35)
    THEMATIC_LIMIT("Số trường hợp mỗi đợt chuyên đề", Unit.COUNT),
    /// months a collective must have existed; subject: award code (R36)
    COLLECTIVE_AGE("Tập thể phải thành lập được", Unit.MONTHS);

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
