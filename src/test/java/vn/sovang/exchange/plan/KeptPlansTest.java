package vn.sovang.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sovang.exchange.SpoiltLists;
import vn.sovang.picture.KeptText;
import vn.sovang.rule.AwardCatalogue;

/// What is understood of made-up plans, as they stand and as scanning, copying and retyping spoil them, word for word
/// against what was kept: each field with its lines, group, codes and certainty. What is kept says how it is read, not
/// that it could not be read better.
class KeptPlansTest {
    private static final List<String> PLANS = List.of(
            "ke-hoach-uy-ban.txt",
            "ke-hoach-cong-doan.md",
            "ke-hoach-cham-diem.md",
            "ke-hoach-chin-muoi-ngay.txt",
            "ke-hoach-ngay-hoi.txt",
            "ke-hoach-nhan-dang.txt",
            "ke-hoach-nhieu-kieu.txt");

    private static final int DRAWN = 8;

    private final PlanReader reader = new PlanReader(AwardCatalogue.load());

    @Test
    void plansAreUnderstoodAsTheyWere() throws Exception {
        StringBuilder now = new StringBuilder();
        for (String plan : PLANS) {
            told(now, plan, lines(plan));
        }
        KeptText.check(KeptPlansTest.class, "plans-read.txt", now);
    }

    @Test
    void spoiltPlansAreUnderstoodAsTheyWere() throws Exception {
        StringBuilder now = new StringBuilder();
        for (String plan : PLANS) {
            List<String> whole = lines(plan);
            List<PlanField> read = reader.read(String.join("\n", whole)).fields();
            for (int seed = 1; seed <= DRAWN; seed++) {
                List<String> spoilt = spoilt(whole, new Random(seed));
                List<PlanField> fields = reader.read(String.join("\n", spoilt)).fields();
                now.append("== ").append(plan).append(' ').append(seed).append('\n');
                // Only what is read otherwise: the rest is kept above.
                fields.stream()
                        .filter(field ->
                                read.stream().noneMatch(other -> bare(other).equals(bare(field))))
                        .forEach(field -> now.append(line(field)).append('\n'));
                read.stream()
                        .filter(field ->
                                fields.stream().noneMatch(other -> bare(other).equals(bare(field))))
                        .forEach(field -> now.append("- ").append(bare(field)).append('\n'));
            }
        }
        KeptText.check(KeptPlansTest.class, "spoilt-plans-read.txt", now);
    }

    private void told(StringBuilder now, String plan, List<String> lines) {
        PlanReading reading = reader.read(String.join("\n", lines));
        now.append("== ")
                .append(plan)
                .append(reading.damaged() ? " (hỏng)" : "")
                .append('\n');
        reading.fields().forEach(field -> now.append(line(field)).append('\n'));
        assertThat(reading.fields()).isNotEmpty();
    }

    private static String bare(PlanField field) {
        return field.part() + " [" + field.group() + "] " + field.value() + " " + field.codes()
                + (field.certain() ? "" : " ?");
    }

    private static String line(PlanField field) {
        return bare(field) + " <" + field.firstLine() + "-" + field.lastLine() + ": " + field.passage() + ">";
    }

    /// Four faults of the ways a plan comes: lines torn or joined, marks lost, numbers of parts lost or gone on,
    /// capitals, dashes, blanks, a page number between.
    private static List<String> spoilt(List<String> whole, Random random) {
        List<String> lines = new ArrayList<>(whole);
        for (int i = 0; i < 4; i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(9)) {
                case 0 -> lines.set(at, line.toUpperCase(Locale.ROOT));
                case 1 -> lines.set(at, SpoiltLists.withoutMarks(line));
                case 2 ->
                    lines.set(at, line.replaceFirst("^\\s*([-–+*•]|[IVX]+\\.|\\d+(\\.\\d+)*[.)]?|[a-zđ]\\))\\s*", ""));
                case 3 -> {
                    int space = line.indexOf(' ', line.length() / 2);
                    if (space > 0) {
                        lines.set(at, line.substring(0, space));
                        lines.add(at + 1, line.substring(space + 1));
                    }
                }
                case 4 -> {
                    if (at + 1 < lines.size()) {
                        lines.set(at, (line + " " + lines.remove(at + 1)).strip());
                    }
                }
                case 5 -> lines.add(at, "");
                case 6 -> lines.add(at, "2");
                case 7 -> lines.remove(at);
                default -> lines.set(at, line.replace('-', '–').replaceAll("(\\d)/(\\d)", "$1-$2"));
            }
        }
        return lines;
    }

    private static List<String> lines(String plan) throws Exception {
        try (InputStream in = Objects.requireNonNull(KeptPlansTest.class.getResourceAsStream(plan), plan)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }
}
