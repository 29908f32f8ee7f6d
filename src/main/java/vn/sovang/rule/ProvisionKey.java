package vn.sovang.rule;

import java.util.List;

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
    MONEY_ROUNDING("Cách làm tròn tiền thưởng", MoneyRounding.values()),
    /// what money is rounded to, in đồng
    MONEY_ROUNDING_STEP("Làm tròn tiền thưởng đến", Unit.DONG),
    /// what the factor of collectives and households multiplies, a [CollectiveMoney]
    COLLECTIVE_MONEY("Tập thể, hộ gia đình nhân", CollectiveMoney.values()),
    /// whether only the highest of several titles for the same period is paid (T4)
    HIGHEST_TITLE_ONLY("Cùng kỳ chỉ chi danh hiệu cao nhất", Unit.FLAG),
    /// when titles count as given at the same time, a [SameTime] (T4)
    SAME_TIME("Hiểu \"cùng thời điểm\" là", SameTime.values());

    private final String label;
    private final Unit unit;
    private final List<Choice> choices;

    ProvisionKey(String label, Unit unit) {
        this.label = label;
        this.unit = unit;
        choices = List.of();
    }

    ProvisionKey(String label, Choice[] choices) {
        this.label = label;
        unit = Unit.CONSTANT;
        this.choices = List.of(choices);
    }

    /// A constant that a value of [Unit#CONSTANT] may name.
    public interface Choice {
        /// As the value writes it.
        String name();

        /// Words shown to people.
        String label();
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

    /// What a value of [Unit#CONSTANT] may be; empty for all other units.
    public List<Choice> choices() {
        return choices;
    }
}
