package vn.sovang.rule.money;

import java.math.BigDecimal;
import java.util.List;

/// What [AwardMoneyRule] says of the money of one grant.
public sealed interface MoneyAnswer {
    /// The reckoning, or why there is none, as one readable line in Vietnamese.
    String line();

    /// The articles it rests on.
    List<String> articles();

    /// Whether all of them have been compared with the published text.
    boolean verified();

    /// An amount.
    ///
    /// @param coefficient hệ số, already multiplied where the law multiplies it for collectives and households
    /// @param baseSalary lương cơ sở of the decision's day, in đồng
    /// @param raw before rounding, in đồng
    /// @param amount what is paid, in đồng
    record Paid(
            BigDecimal coefficient,
            long baseSalary,
            BigDecimal raw,
            long amount,
            String line,
            List<String> articles,
            boolean verified)
            implements MoneyAnswer {
        public Paid {
            articles = List.copyOf(articles);
        }
    }

    /// Nothing is paid because a higher title of the same period is (NĐ 152/2025/NĐ-CP, Điều 49 khoản 5).
    ///
    /// @param reckoned what the title alone would bring
    /// @param higherAward code of the title that is paid
    record Covered(Paid reckoned, String higherAward, String line, List<String> articles, boolean verified)
            implements MoneyAnswer {
        public Covered {
            articles = List.copyOf(articles);
        }
    }

    /// No layer of the law gives what the reckoning needs.
    record Unknown(String line, List<String> articles, boolean verified) implements MoneyAnswer {
        public Unknown {
            articles = List.copyOf(articles);
        }
    }
}
