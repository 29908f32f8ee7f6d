package vn.sovang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.list.ListReader;
import vn.sovang.exchange.list.ListReading;
import vn.sovang.exchange.list.NominationEntry;
import vn.sovang.exchange.summary.SummaryAssembler;
import vn.sovang.exchange.summary.SummaryFile;
import vn.sovang.exchange.summary.SummaryFiles;
import vn.sovang.model.ListKind;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.seed.Generator;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

/// What is exported comes back the same: JSON as the whole summary, the workbook as the same list. Names are put
/// together at random from common parts.
class ExportImportPropertyTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);

    // "Ông" before a name is read as a form of address, so as a family name it cannot come back.
    private static final Generator<String> NAMES = random -> String.join(
            " ",
            Generator.of("Nguyễn", "Đặng", "Lường", "Ma", "Bế").next(random),
            Generator.of("Thị", "Văn", "Thị Ngọc", "Thùy").next(random),
            Generator.of("Ánh", "Thủy", "Được", "Ỷ", "Quỳnh").next(random));

    private static final Generator<String> AWARDS = Generator.of("BK_TINH", "GK_HUYEN");

    @TempDir
    private Path folder;

    @Seeded
    void jsonComesBackTheSame(long seed) {
        Seeds.hold(seed, 3, lists(), nominations -> {
            SummaryFile summary = SummaryAssembler.assemble(Summaries.source(nominations));
            Path file = folder.resolve("tong-hop.json");
            SummaryFiles.write(summary, file);

            assertThat(SummaryFiles.read(file)).isEqualTo(summary);
        });
    }

    @Seeded
    void theWorkbookComesBackAsTheSameList(long seed) {
        Seeds.hold(seed, 3, lists(), nominations -> {
            Path file = folder.resolve("tong-hop.xlsx");
            SummaryFiles.write(SummaryAssembler.assemble(Summaries.source(nominations)), file);
            ListReading reading = new ListReader(new CityAwards(), TODAY).read(file, ListKind.NOMINATIONS);

            assertThat(reading.rows())
                    .extracting(row -> row.nomination())
                    .extracting(Row::of)
                    .containsExactlyElementsOf(nominations.stream().map(Row::of).toList());
        });
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
        static Row of(NominationEntry values) {
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

    private static Generator<List<Nomination>> lists() {
        Generator<Nomination> people = random -> Summaries.nomination(
                1,
                SubjectKind.PERSON,
                NAMES.next(random),
                Generator.of(Sex.class).orNull(0.2).next(random),
                births().orNull(0.2).next(random),
                AWARDS.next(random));
        Generator<String> bodies =
                Generator.of("Trạm Y tế phường Mẫu", "Tổ 5, phường Mẫu", "Đội phản ứng nhanh", "Công ty Mẫu");
        Generator<Nomination> collectives = random ->
                Summaries.nomination(1, SubjectKind.COLLECTIVE, bodies.next(random), null, null, AWARDS.next(random));
        Generator<Nomination> households = NAMES.map(
                name -> Summaries.nomination(1, SubjectKind.HOUSEHOLD, "Hộ gia đình " + name, null, null, "GK_HUYEN"));
        return Generator.<Nomination>oneOf(people, collectives, households)
                .list(1, 12)
                .map(ExportImportPropertyTest::numbered);
    }

    private static Generator<String> births() {
        Generator<Integer> years = Generator.between(1901, 2015);
        Generator<String> days = Generator.between(400, 40_000)
                .map(day -> LocalDate.of(1899, 12, 30).plusDays(day).toString());
        Generator<String> months = random ->
                "%d-%02d".formatted(years.next(random), Generator.between(1, 12).next(random));
        // Day numbers 1900 to 2100 are years in lists (births in 1905 to be true, which no list holds).
        return Generator.oneOf(years.map(String::valueOf), months, days.filter(day -> day.compareTo("1906") > 0));
    }

    private static List<Nomination> numbered(List<Nomination> nominations) {
        List<Nomination> out = new java.util.ArrayList<>();
        nominations.forEach(nomination -> out.add(nomination.withId(out.size() + 1L)));
        return out;
    }
}
