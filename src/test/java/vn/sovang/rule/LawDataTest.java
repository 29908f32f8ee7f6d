package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What holds of every provision shipped, whoever wrote it.
class LawDataTest {
    private final List<Provision> all = Law.load().all();

    @Test
    void everyProvisionHasAnArticleAndAPeriodThatBeginsBeforeItEnds() {
        assertThat(all).isNotEmpty().allSatisfy(provision -> {
            assertThat(provision.article()).as(provision.toString()).isNotBlank();
            if (provision.to() != null) {
                assertThat(provision.to()).as(provision.toString()).isAfterOrEqualTo(provision.from());
            }
        });
    }

    @Test
    void everyValueIsOfItsKeysUnit() {
        assertThat(all).allSatisfy(provision -> {
            switch (provision.key().unit()) {
                case DONG, COUNT, MONTHS, WORKING_DAYS ->
                    assertThat(provision.whole()).as(provision.toString()).isNotNegative();
                case MULTIPLE ->
                    assertThat(provision.decimal()).as(provision.toString()).isPositive();
                case PERCENT ->
                    assertThat(provision.decimal())
                            .as(provision.toString())
                            .isBetween(BigDecimal.ZERO, new BigDecimal(100));
                case FLAG ->
                    assertThat(provision.value()).as(provision.toString()).isIn("true", "false");
                case CONSTANT, TEXT ->
                    assertThat(provision.value()).as(provision.toString()).isNotBlank();
            }
            if (!provision.key().choices().isEmpty()) {
                assertThat(provision.key().choices())
                        .extracting(ProvisionKey.Choice::name)
                        .contains(provision.value());
            }
        });
    }

    @Test
    void noTwoProvisionsOfALayerSetOneThingOnOneDay() {
        Map<String, List<Provision>> same = all.stream()
                .collect(Collectors.groupingBy(
                        provision -> provision.key() + " " + provision.subject() + " " + provision.layer()));
        assertThat(same.values()).allSatisfy(list -> {
            for (Provision one : list) {
                assertThat(list.stream().filter(other -> other.covers(one.from())))
                        .as(one.toString())
                        .hasSize(1);
            }
        });
    }
}
