package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawDifferenceTest {
    private static final LocalDate IN_2021 = LocalDate.of(2021, 12, 20);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 7, 1);

    private final List<LawDifference> between = LawDifference.between(Law.load(), IN_2021, IN_2026);

    @Test
    void aValueThatGrewDiffers() {
        LawDifference found = find(ProvisionKey.COEFFICIENT, "GK_XA");
        assertThat(found.before()).extracting(Provision::value).isEqualTo("0.15");
        assertThat(found.after()).extracting(Provision::value).isEqualTo("0.3");
        assertThat(found.differs()).isTrue();
    }

    @Test
    void theSameValueOfAnotherArticleDoesNotDiffer() {
        LawDifference found = find(ProvisionKey.COEFFICIENT, "CSTDCS");
        assertThat(found.before()).isNotEqualTo(found.after());
        assertThat(found.differs()).isFalse();
    }

    @Test
    void whatCeasedAndWhatBeganDiffer() {
        assertThat(find(ProvisionKey.TITLE_SHARE_LIMIT, "CSTDCS"))
                .matches(found -> found.after() == null && found.differs());
        assertThat(find(ProvisionKey.COEFFICIENT, "GK_DACKHU"))
                .matches(found -> found.before() == null && found.differs());
    }

    @Test
    void oneDayAgainstItselfHasNoDifference() {
        assertThat(LawDifference.between(Law.load(), IN_2026, IN_2026))
                .isNotEmpty()
                .noneMatch(LawDifference::differs);
    }

    private LawDifference find(ProvisionKey key, String subject) {
        return between.stream()
                .filter(one -> one.key() == key && one.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
