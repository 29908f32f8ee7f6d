package vn.sovang.rule;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.Level;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.registry.AssessmentGrade;

/// Điều mà một quy định đặt ra.
public enum ProvisionKey {
    /// lương cơ sở, in đồng a month
    BASE_SALARY("Lương cơ sở", Unit.DONG),
    /// hệ số tiền thưởng for one person, or for the collective where only collectives get the award, which then has no
    /// [#COLLECTIVE_FACTOR]; subject: award code
    COEFFICIENT("Hệ số tiền thưởng cá nhân", Unit.MULTIPLE),
    /// how many times a person's a collective gets; subject: award code, or empty for all
    COLLECTIVE_FACTOR("Tập thể gấp mấy lần cá nhân", Unit.MULTIPLE),
    /// how many times a person's a household gets; subject: award code, or empty for all
    HOUSEHOLD_FACTOR("Hộ gia đình gấp mấy lần cá nhân", Unit.MULTIPLE),
    /// the most a province or ministry may set as [#COEFFICIENT]; subject: award code
    COEFFICIENT_CEILING("Hệ số tiền thưởng cao nhất", Unit.MULTIPLE),
    /// how money is rounded, a [MoneyRounding] (T2)
    MONEY_ROUNDING("Cách làm tròn tiền thưởng", Choice.of(MoneyRounding.values(), MoneyRounding::label)),
    /// what money is rounded to, in đồng
    MONEY_ROUNDING_STEP("Làm tròn tiền thưởng đến", Unit.DONG),
    /// what the factor of collectives and households multiplies, a [CollectiveMoney]
    COLLECTIVE_MONEY("Tập thể, hộ gia đình nhân", Choice.of(CollectiveMoney.values(), CollectiveMoney::label)),
    /// whether only the highest of several titles for the same period is paid (T4)
    HIGHEST_TITLE_ONLY("Cùng kỳ chỉ chi danh hiệu cao nhất", Unit.FLAG),
    /// when titles count as given at the same time, a [SameTime] (T4)
    SAME_TIME("Hiểu \"cùng thời điểm\" là", Choice.of(SameTime.values(), SameTime::label)),
    /// least share of agreement; subject: award code
    VOTE_PERCENT("Tỷ lệ phiếu đồng ý", Unit.PERCENT),
    /// what the share of agreement is counted on, a [Denominator]; subject: award code
    VOTE_DENOMINATOR("Mẫu số của tỷ lệ phiếu", Choice.of(Denominator.values(), Denominator::label)),
    /// whether ballots must be cast, not hands shown; subject: award code
    VOTE_BALLOT("Phải bỏ phiếu", Unit.FLAG),
    /// whether the ballots must be secret; subject: award code, or empty for all
    VOTE_SECRET("Phải bỏ phiếu kín", Unit.FLAG),
    /// least share of members present where awards are reviewed; subject: level of the council, or empty for all
    QUORUM("Tỷ lệ thành viên dự họp", Unit.SHARE),
    /// least share of members who are lao động tiên tiến; subject: code of a collective's title
    MEMBER_TITLE_SHARE("Tỷ lệ cá nhân đạt lao động tiên tiến", Unit.PERCENT),
    /// whether that share must be exceeded, not only reached; subject: code of a collective's title
    MEMBER_TITLE_SHARE_ABOVE("Tỷ lệ lao động tiên tiến phải cao hơn mức", Unit.FLAG),
    /// least share of members who did their work; subject: code of a collective's title
    MEMBER_DONE_SHARE("Tỷ lệ cá nhân hoàn thành nhiệm vụ", Unit.PERCENT),
    /// least number of members who are chiến sĩ thi đua cơ sở; subject: code of a collective's title
    MEMBER_TOP_TITLES("Số chiến sĩ thi đua cơ sở phải có", Unit.COUNT),
    /// whether nobody may have been disciplined by cảnh cáo or worse; subject: code of a collective's title
    NO_DISCIPLINE("Không có người bị kỷ luật từ cảnh cáo", Unit.FLAG),
    /// most of those who may get a title; subject: CSTDCS, of all lao động tiên tiến; CTDCP, of all collectives that
    /// lead
    /// their cluster
    TITLE_SHARE_LIMIT("Tỷ lệ cao nhất được xét", Unit.PERCENT),
    /// least share of holders who lead nobody; subject: award code
    DIRECT_WORKER_SHARE("Tỷ lệ người trực tiếp, không lãnh đạo", Unit.PERCENT),
    /// least time worked or existed in the year; subject: award code
    MIN_SERVICE("Thời gian công tác, hoạt động ít nhất", Unit.MONTHS),
    /// absence from which a title is no more considered; subject: award code
    MAX_ABSENCE("Nghỉ từ số ngày này thì không xét", Unit.DAYS),
    /// whether titles need to have been registered for
    REGISTRATION_REQUIRED("Phải đăng ký thi đua", Unit.FLAG),
    /// whether excellent work and an initiative are both needed, not only one; subject: award code
    TITLE_NEEDS_BOTH("Phải vừa hoàn thành xuất sắc vừa có sáng kiến", Unit.FLAG),
    /// share of women from which a collective goes first among equals
    WOMEN_SHARE("Tỷ lệ nữ của tập thể được ưu tiên", Unit.PERCENT),
    /// by how much a leading woman's time in office is shorter
    WOMEN_REDUCTION("Nữ lãnh đạo được giảm thời gian giữ chức vụ", Unit.SHARE),
    /// how long ago an achievement may have ended; subject: level of the award
    ACHIEVEMENT_AGE("Kỳ thành tích kết thúc trước ngày trình không quá", Unit.MONTHS),
    /// time of the public notice before the council meets; subject: award code
    PUBLIC_NOTICE("Công khai trước khi họp Hội đồng", Unit.WORKING_DAYS),
    /// whether other organs are to be asked (hiệp y); subject: award code
    OPINION_NEEDED("Phải lấy ý kiến (hiệp y)", Unit.FLAG),
    /// time to answer when asked; subject: level of the award
    OPINION_REPLY("Thời hạn trả lời khi được lấy ý kiến", Unit.WORKING_DAYS),
    /// whether the party committee's opinion is needed; subject: award code
    PARTY_OPINION("Phải có ý kiến Ban Thường vụ cấp ủy", Unit.FLAG),
    /// last day of the year to send a dossier; subject: award code, YEAR for the year's awards, EDUCATION for schools'
    SUBMISSION_DAY("Hạn gửi hồ sơ trong năm", Unit.DAY),
    /// time before the ceremony to send a dossier; subject: a [vn.sovang.model.round.RecognitionMode]
    LEAD_WORKING_DAYS("Gửi hồ sơ trước lễ trao (ngày làm việc)", Unit.WORKING_DAYS),
    /// as [#LEAD_WORKING_DAYS], in days of the calendar
    LEAD_DAYS("Gửi hồ sơ trước lễ trao", Unit.DAYS),
    /// time to appraise a complete dossier; subject: award code, or level of the award
    APPRAISAL("Thời hạn thẩm định, trình", Unit.WORKING_DAYS),
    /// time to return what lacks conditions; subject: level of the award, or empty for all
    RETURN_DAYS("Thời hạn trả hồ sơ không đủ điều kiện", Unit.WORKING_DAYS),
    /// time to give back what a revoked award brought
    RECLAIM_DAYS("Thời hạn nộp lại hiện vật, tiền thưởng", Unit.WORKING_DAYS),
    /// sets of originals; subject: award code
    FILE_SETS("Số bộ hồ sơ", Unit.COUNT),
    /// sets of originals by the simplified procedure
    FILE_SETS_SIMPLE("Số bộ hồ sơ theo thủ tục đơn giản", Unit.COUNT),
    /// most collectives of one movement; subject: FINAL for its end, MIDTERM for its middle
    THEMATIC_COLLECTIVES("Số tập thể nhiều nhất một chuyên đề", Unit.COUNT),
    /// most people of one movement; subject: FINAL for its end, MIDTERM for its middle
    THEMATIC_PEOPLE("Số cá nhân nhiều nhất một chuyên đề", Unit.COUNT),
    /// most of one award in a year, unexpected ones not counted; subject: award code
    YEARLY_LIMIT("Số lần nhiều nhất trong năm", Unit.COUNT),
    /// time after a higher award before this one for merit; subject: award code
    PAUSE_AFTER_HIGHER("Khoảng cách sau hình thức cao hơn", Unit.MONTHS),
    /// time to propose an unexpected achievement; subject: award code
    UNEXPECTED_WITHIN("Đề nghị khen đột xuất trong vòng", Unit.DAYS),
    /// whether initiatives need a proof in the dossier; subject: award code
    INITIATIVE_PROOF("Chứng nhận sáng kiến trong hồ sơ", Unit.FLAG),
    /// whether files go with the paper dossier; subject: award code
    ELECTRONIC_FILES("Tệp điện tử kèm hồ sơ", Unit.FLAG),
    /// what a dossier holds in the simplified procedure: names of kinds of papers, joined by commas; subject: none
    SIMPLIFIED_PARTS("Hồ sơ theo thủ tục đơn giản", Unit.TEXT),
    /// tiêu chuẩn that counts titles, years and initiatives, in the words of `rule.check.Standard`; subject: award
    /// code,
    /// or award code and kind of subject as "BK_TINH:PERSON"
    CONDITION("Tiêu chuẩn theo công trạng", Unit.TEXT),
    /// the grade a title of a year says without an assessment, a `model.AssessmentGrade`; subject: award code
    TITLE_GRADE("Danh hiệu tương ứng mức hoàn thành", Choice.of(AssessmentGrade.values(), AssessmentGrade::label)),
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
    /// whether achievements count from the time the decision before names (R10)
    COUNTED_FROM_PERIOD("Tính từ thời gian lập thành tích ghi trong quyết định trước", Unit.FLAG),
    /// the least grade of every year since the award before; subject: kind of subject (R11, R12)
    YEARS_WITHOUT_GAP(
            "Các năm từ lần khen trước phải đạt", Choice.of(AssessmentGrade.values(), AssessmentGrade::label)),
    /// awards, divided by blanks, after which the Great Unity order is not asked for (R15)
    UNITY_ORDER_AFTER("Đã có thì không xét Huân chương Đại đoàn kết dân tộc", Unit.TEXT),
    /// whether the report must quote what the criterion rests on (R17)
    REPORT_FITS("Báo cáo phải phù hợp tiêu chuẩn", Unit.FLAG),
    /// whether the head answers for what is submitted (R18)
    HEAD_ANSWERS("Người đứng đầu chịu trách nhiệm về hồ sơ trình", Unit.FLAG),
    /// whether one achievement gets one award (R19)
    ONE_AWARD("Một thành tích không khen nhiều lần, nhiều hình thức", Unit.FLAG),
    /// whether people working directly come first (R23)
    DIRECT_FIRST("Chú trọng người trực tiếp lao động", Unit.FLAG),
    /// levels, divided by blanks, that may decide; subject: award code; empty when nobody may any more (R24)
    DECIDING_LEVELS("Cấp được quyết định", Unit.CONSTANTS, Choice.of(Level.values(), Level::label)),
    /// families of awards, divided by blanks, that may be given after death (R25)
    POSTHUMOUS("Được truy tặng", Unit.CONSTANTS, Choice.of(AwardFamily.values(), AwardFamily::label)),
    /// whether a report must be the subject's own (R26)
    OWN_REPORT("Báo cáo phải chính xác, của chính đối tượng", Unit.FLAG),
    /// whether statistics need the class of the person (R27)
    STATISTICS_CLASS("Thống kê cần phân loại cá nhân", Unit.FLAG),
    /// most state awards of one subject in a year (R31)
    STATE_AWARDS_A_YEAR("Số hình thức cấp Nhà nước trong một năm", Unit.COUNT),
    /// awards, divided by blanks, one of which the collective must have when its head is asked for; subject: award code
    /// (R34)
    HEAD_NEEDS_COLLECTIVE("Người đứng đầu: tập thể phải đạt", Unit.TEXT),
    /// whether an initiative is ground for one award only (R42)
    INITIATIVE_ONCE("Một sáng kiến chỉ làm căn cứ khen một lần", Unit.FLAG),
    /// most a unit may ask for by its own grade of the year; subject: award code and grade, as "TTLDXS:GOOD", or
    /// "TTLDXS:UNGRADED" (R44)
    UNIT_QUOTA("Hạn mức theo xếp loại đơn vị", Unit.PERCENT),
    /// whose fund pays; subject: award code, award code and mode as "BK_TINH:MERIT", or level of the award
    PAYER("Quỹ chi tiền thưởng", Unit.TEXT);

    private final String label;
    private final Unit unit;
    private final List<Choice> choices;

    ProvisionKey(String label, Unit unit) {
        this(label, unit, List.of());
    }

    ProvisionKey(String label, List<Choice> choices) {
        this(label, Unit.CONSTANT, choices);
    }

    ProvisionKey(String label, Unit unit, List<Choice> choices) {
        this.label = label;
        this.unit = unit;
        this.choices = choices;
    }

    /// A constant that a value of [Unit#CONSTANT] may name.
    ///
    /// @param name as the value writes it
    /// @param label words shown to people
    public record Choice(String name, String label) {
        private static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> label) {
            return Arrays.stream(values)
                    .map(value -> new Choice(value.name(), label.apply(value)))
                    .toList();
        }
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
        /// ngày
        DAYS,
        /// a day of the year, such as 30/6
        DAY,
        /// a fraction such as 2/3, or a percentage such as 80%
        SHARE,
        /// có, không
        FLAG,
        /// the name of a constant of the program
        CONSTANT,
        /// names of constants, divided by blanks; none says that nothing is left
        CONSTANTS,
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

    /// What a value of [Unit#CONSTANT] may be; empty for all other units.
    public List<Choice> choices() {
        return choices;
    }
}
