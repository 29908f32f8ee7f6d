package vn.sovang.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds of every provision shipped, whoever wrote it.
class LawDataTest {
    private final List<Provision> all = Stream.concat(
                    Law.load().all().stream(),
                    ProvinceLaws.load().all().stream().flatMap(province -> province.provisions().stream()))
            .toList();

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
            String words = ProvisionValue.words(provision.key(), provision.value());
            // Typed as it is shown it gives the same value, but for zeros at the end of a number.
            String read = ProvisionValue.read(provision.key(), words).orElseThrow(() -> new AssertionError(provision));
            assertThat(ProvisionValue.words(provision.key(), read)).isEqualTo(words);
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
