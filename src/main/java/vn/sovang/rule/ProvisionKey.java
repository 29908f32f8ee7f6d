package vn.sovang.rule;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.sovang.model.Denominator;

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
    /// time before the ceremony to send a dossier; subject: a [vn.sovang.model.RecognitionMode]
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
    UNEXPECTED_WITHIN("Đề nghị khen đột xuất trong vòng", Unit.DAYS);

    private final String label;
    private final Unit unit;
    private final List<Choice> choices;

    ProvisionKey(String label, Unit unit) {
        this.label = label;
        this.unit = unit;
        choices = List.of();
    }

    ProvisionKey(String label, List<Choice> choices) {
        this.label = label;
        unit = Unit.CONSTANT;
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
