package vn.sovang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Nomination;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;

/// What is exported comes back the same: JSON as the whole summary, the workbook as the same list. Names are put
/// together
/// at random from common parts.
class ExportImportProperties {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);

    @Property(tries = 30)
    void jsonComesBackTheSame(@ForAll("lists") List<Nomination> nominations) throws Exception {
        SummaryFile summary = SummaryAssembler.assemble(Summaries.source(nominations));
        Path file = Files.createTempFile("tong-hop-", ".json");
        try {
            SummaryFiles.write(summary, file);

            assertThat(SummaryFiles.read(file)).isEqualTo(summary);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 30)
    void theWorkbookComesBackAsTheSameList(@ForAll("lists") List<Nomination> nominations) throws Exception {
        SummaryFile summary = SummaryAssembler.assemble(Summaries.source(nominations));
        Path file = Files.createTempFile("tong-hop-", ".xlsx");
        try {
            SummaryFiles.write(summary, file);
            ListReading reading = new ListReader(new CityAwards(), TODAY).read(file);

            assertThat(reading.rows())
                    .extracting(row -> row.values())
                    .extracting(Row::of)
                    .containsExactlyElementsOf(nominations.stream().map(Row::of).toList());
        } finally {
            Files.delete(file);
        }
    }

    /// What a list and a nomination have in common.
    private record Row(
            SubjectKind kind,
            String name,
            @Nullable Sex sex,
            String birth,
            String ethnicity,
            String post,
            String unit,
            @Nullable String award,
            String achievement,
            boolean posthumous) {
        static Row of(ListedValues values) {
            return new Row(
                    values.kind(),
                    values.name(),
                    values.sex(),
                    String.valueOf(values.birth()),
                    values.ethnicity(),
                    values.post(),
                    values.unitName(),
                    values.awardCode(),
                    values.achievement(),
                    values.posthumous());
        }

        static Row of(Nomination nomination) {
            return new Row(
                    nomination.kind(),
                    nomination.subjectName(),
                    nomination.sex(),
                    String.valueOf(nomination.birth()),
                    nomination.ethnicity(),
                    nomination.post(),
                    nomination.unitName(),
                    nomination.awardCode(),
                    nomination.achievement(),
                    nomination.posthumous());
        }
    }

    @Provide
    Arbitrary<List<Nomination>> lists() {
        return subjects().list().ofMinSize(1).ofMaxSize(12).map(ExportImportProperties::numbered);
    }

    private static Arbitrary<Nomination> subjects() {
        Arbitrary<Nomination> people = Combinators.combine(
                        names(),
                        Arbitraries.of(Sex.class).injectNull(0.2),
                        births().injectNull(0.2),
                        Arbitraries.of("BK_TINH", "GK_HUYEN"))
                .as((name, sex, birth, award) -> Summaries.nomination(1, SubjectKind.PERSON, name, sex, birth, award));
        Arbitrary<Nomination> collectives = Combinators.combine(
                        Arbitraries.of("Trạm Y tế phường Mẫu", "Tổ 5, phường Mẫu", "Đội phản ứng nhanh", "Công ty Mẫu"),
                        Arbitraries.of("BK_TINH", "GK_HUYEN"))
                .as((name, award) -> Summaries.nomination(1, SubjectKind.COLLECTIVE, name, null, null, award));
        Arbitrary<Nomination> households = names().map(name ->
                Summaries.nomination(1, SubjectKind.HOUSEHOLD, "Hộ gia đình " + name, null, null, "GK_HUYEN"));
        return Arbitraries.oneOf(people, collectives, households);
    }

    private static Arbitrary<String> names() {
        return Combinators.combine(
                        Arbitraries.of("Nguyễn", "Đặng", "Lường", "Ma", "Ông", "Bế"),
                        Arbitraries.of("Thị", "Văn", "Thị Ngọc", "Thùy"),
                        Arbitraries.of("Ánh", "Thủy", "Được", "Ỷ", "Quỳnh"))
                .as((family, middle, given) -> family + " " + middle + " " + given)
                // "Ông" before a name is read as a form of address, so as a family name it cannot come back.
                .filter(name -> !name.startsWith("Ông"));
    }

    private static Arbitrary<String> births() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1901, 2015);
        Arbitrary<String> days = Arbitraries.integers()
                .between(400, 40_000)
                .map(day -> LocalDate.of(1899, 12, 30).plusDays(day).toString());
        Arbitrary<String> months = Combinators.combine(
                        years, Arbitraries.integers().between(1, 12))
                .as("%d-%02d"::formatted);
        // Day numbers 1900 to 2100 are years in lists (births in 1905 to be true, which no list holds).
        return Arbitraries.oneOf(years.map(String::valueOf), months, days.filter(day -> day.compareTo("1906") > 0));
    }

    private static List<Nomination> numbered(List<Nomination> nominations) {
        List<Nomination> out = new java.util.ArrayList<>();
        nominations.forEach(nomination -> out.add(nomination.withId(out.size() + 1L)));
        return out;
    }
}
