package vn.sovang.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.model.Severity;
import vn.sovang.picture.KeptText;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Law;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.rule.evidence.Standard;

/// Subject, history, award, day and law layer against the findings expected, over all regimes.
class ScenarioTest {
    private static final AwardCatalogue CATALOGUE = AwardCatalogue.load();
    private static final Law NATION = Law.load();
    private static final ProvinceLaws PROVINCES = ProvinceLaws.load();

    static <T> T read(String name, Class<T> type) {
        try (InputStream in = ScenarioTest.class.getResourceAsStream(name)) {
            return JsonMapper.builder().build().readValue(Objects.requireNonNull(in, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Finding> findings(Scenario scenario) {
        Law law = scenario.layer().isEmpty()
                ? NATION
                : NATION.with(PROVINCES.byCode(scenario.layer()).orElseThrow().provisions());
        return new Checks().check(scenario.round(CATALOGUE, law));
    }

    @TestFactory
    Stream<DynamicTest> findsWhatTheScenarioExpects() {
        return Stream.of(read("scenarios.json", Scenario[].class))
                .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> {
                    List<Finding> findings = findings(scenario);
                    Map<String, Severity> found = new TreeMap<>();
                    findings.forEach(finding -> found.put(finding.rule(), finding.severity()));
                    assertThat(found).as("%s", findings).isEqualTo(new TreeMap<>(scenario.expect()));
                    scenario.tells().forEach((rule, words) -> {
                        List<String> told = new ArrayList<>();
                        findings.stream()
                                .filter(finding -> finding.rule().equals(rule))
                                .forEach(finding -> {
                                    told.addAll(finding.evidence());
                                    told.add(finding.sentence());
                                    told.add(finding.basis());
                                });
                        assertThat(String.join("\n", told)).contains(words);
                    });
                }));
    }

    /// What is told in all scenarios, word for word; as it is now it is left in `target/golden`.
    @Test
    void everyFindingKeepsItsWords() throws IOException {
        StringBuilder told = new StringBuilder();
        for (Scenario scenario : read("scenarios.json", Scenario[].class)) {
            told.append("== ").append(scenario.name()).append('\n');
            findings(scenario).forEach(finding -> told.append(line(finding)));
        }
        KeptText.check(ScenarioTest.class, "findings.txt", told);
    }

    private static String line(Finding finding) {
        return "%s %s %d/%d %s: %s [%s%s]\n%s"
                .formatted(
                        finding.rule(),
                        finding.severity(),
                        finding.nominationId(),
                        finding.unitId(),
                        finding.subject(),
                        finding.sentence(),
                        finding.basis(),
                        finding.verified() ? "" : ", chưa đối chiếu",
                        finding.evidence().stream()
                                .map(evidence -> "    " + evidence + "\n")
                                .reduce("", String::concat));
    }

    @Test
    void scenariosCoverEveryRegimeAndBothSampleProvinces() {
        Scenario[] all = read("scenarios.json", Scenario[].class);
        TreeSet<Integer> years = new TreeSet<>();
        Stream.of(all).forEach(scenario -> years.add(scenario.received().getYear()));
        assertThat(all).hasSizeGreaterThanOrEqualTo(60);
        assertThat(years).contains(2021, 2024, 2025, 2026);
        assertThat(all).extracting(Scenario::layer).contains("", "quang-nam-2021", "bac-ninh-2025");
        assertThat(all)
                .filteredOn(scenario -> scenario.layer().equals("bac-ninh-2025"))
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(all).extracting(Scenario::name).doesNotHaveDuplicates();
    }

    @Test
    void everyCriterionOfTheLawIsUnderstood() {
        List<Provision> criteria = NATION.all().stream()
                .filter(provision -> provision.key() == ProvisionKey.CONDITION)
                .toList();
        assertThat(criteria).isNotEmpty().allSatisfy(provision -> {
            assertThat(Standard.unread(provision.value())).isEmpty();
            assertThat(Standard.of(provision).codes())
                    .allSatisfy(
                            code -> assertThat(CATALOGUE.byCode(code)).as(code).isPresent());
        });
    }

    @Test
    void everyFindingNamesItsArticleAndSubject() {
        for (Scenario scenario : read("scenarios.json", Scenario[].class)) {
            assertThat(findings(scenario)).allSatisfy(finding -> {
                assertThat(finding.basis()).isNotBlank();
                assertThat(finding.sentence()).endsWith(".");
                assertThat(finding.subject()).isNotBlank();
            });
        }
    }
}
