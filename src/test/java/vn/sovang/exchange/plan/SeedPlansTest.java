package vn.sovang.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.rule.AwardCatalogue;

/// Reads the five plans of 2021, where they are at hand, against a table of facts: numbers, days, titles and the lines
/// things stand on.
class SeedPlansTest {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    /// Parts of which the table tells the value; of the others it tells the line.
    private static final Set<PlanPart> VALUES = EnumSet.of(
            PlanPart.NUMBER,
            PlanPart.SYMBOL,
            PlanPart.PLACE,
            PlanPart.DATE,
            PlanPart.ISSUER,
            PlanPart.TITLE,
            PlanPart.KIND,
            PlanPart.PARENT,
            PlanPart.BASE,
            PlanPart.CITED,
            PlanPart.START,
            PlanPart.END,
            PlanPart.REPORT_DAY,
            PlanPart.CLUSTER,
            PlanPart.ON_BEHALF,
            PlanPart.SIGNING_POST);

    /// Of a task the table tells its line and organ.
    private record Fact(String plan, PlanPart part, String what) {
        static Fact of(String line) {
            String[] cells = line.split(";", 3);
            return new Fact(cells[0], PlanPart.valueOf(cells[1]), cells[2]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "004"})
    void nearlyAllFieldsAreRight(String plan) throws Exception {
        List<Fact> expected = facts(plan);
        List<Fact> found = found(plan, false);
        List<Fact> missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        assertThat(missing.size()).as("missing of %s: %s", plan, missing).isLessThanOrEqualTo(expected.size() / 20);
        List<Fact> wrong = new ArrayList<>(found);
        expected.forEach(wrong::remove);
        assertThat(wrong).as("read but not there").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "003")
    void whatIsCertainOfADamagedPlanIsRight(String plan) throws Exception {
        List<Fact> found = found(plan, true);
        assertThat(found).isNotEmpty().isSubsetOf(facts(plan));
        assertThat(found).containsAll(facts(plan));
    }

    private static List<Fact> found(String plan, boolean certainOnly) throws Exception {
        PlanReading reading = new PlanReader(AwardCatalogue.load()).read(PlanFile.text(file(plan)));
        return reading.fields().stream()
                .filter(field -> field.certain() || !certainOnly)
                .map(field -> new Fact(plan, field.part(), what(field)))
                .toList();
    }

    private static String what(PlanField field) {
        if (field.part() == PlanPart.AWARD) {
            return field.firstLine() + " " + String.join(" ", field.codes());
        }
        if (field.part() == PlanPart.TASK) {
            return (field.firstLine() + " " + field.group()).strip();
        }
        return VALUES.contains(field.part()) ? field.value() : String.valueOf(field.firstLine());
    }

    private static Path file(String plan) throws Exception {
        assumeTrue(Files.isDirectory(SEEDS), "the plans of ../shared/seeds are not here");
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.getFileName().toString().startsWith(plan + "_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Fact> facts(String plan) throws Exception {
        try (InputStream in = Objects.requireNonNull(SeedPlansTest.class.getResourceAsStream("seed-plans.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(plan + ";"))
                    .map(Fact::of)
                    .toList();
        }
    }
}
