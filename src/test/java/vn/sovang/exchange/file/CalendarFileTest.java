package vn.sovang.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sovang.seed.Generator;
import vn.sovang.seed.RandomText;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;
import vn.sovang.text.Nfc;

class CalendarFileTest {
    private static final Instant WRITTEN = Instant.parse("2021-09-10T03:04:05.678Z");
    private static final LocalDate DAY = LocalDate.of(2021, 9, 15);

    @Test
    void aDayIsAnEventOfTheWholeDayWithAReminder() {
        assertThat(text(new CalendarEntry("han-1-20210915", "Báo cáo nhanh", "", DAY, null, false)))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//So Vang//So Vang//VI",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:Hạn của Sở Mẫu",
                        "BEGIN:VEVENT",
                        "UID:han-1-20210915",
                        "DTSTAMP:20210910T030405Z",
                        "LAST-MODIFIED:20210910T030405Z",
                        "DTSTART;VALUE=DATE:20210915",
                        "SUMMARY:Báo cáo nhanh",
                        "TRANSP:TRANSPARENT",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "DESCRIPTION:Báo cáo nhanh",
                        "TRIGGER:-PT15H",
                        "END:VALARM",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    void aTimeIsThatOfVietNam() {
        String text = text(new CalendarEntry("han-2", "Giao ban", "", DAY, LocalTime.of(9, 0), false));
        assertThat(text)
                .contains("\r\nBEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\n", "\r\nTZOFFSETTO:+0700\r\n")
                .contains("\r\nDTSTART;TZID=Asia/Ho_Chi_Minh:20210915T090000\r\n", "\r\nTRIGGER:-P1D\r\n");
    }

    @Test
    void nobodyIsRemindedOfWhatIsDone() {
        assertThat(text(new CalendarEntry("han-3", "Giao ban", "", DAY, null, true)))
                .doesNotContain("VALARM");
    }

    @Test
    void marksWithAMeaningAreEscaped() {
        assertThat(text(new CalendarEntry("han-4", "Sở A; B, C \\ D", "Dòng 1\r\nDòng 2\u0007", DAY, null, true)))
                .contains("\r\nSUMMARY:Sở A\\; B\\, C \\\\ D\r\n", "\r\nDESCRIPTION:Dòng 1\\nDòng 2\r\n");
    }

    private static final Generator<String> WORDS = RandomText.of(
                    "ăâđêôơưạảấầẩẫậếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳýỵỷỹ aBc;,:\\\"n'0𝄞", 200)
            .map(Nfc::line);

    @Seeded
    void whatIsWrittenReadsBack(long seed) {
        Seeds.hold(seed, 40, ((Generator<CalendarEntry>) CalendarFileTest::entry).list(0, 4), entries -> {
            String text = new String(CalendarFile.write("Hạn", entries, WRITTEN), StandardCharsets.UTF_8);
            assertThat(Stream.of(text.split("\r\n", -1)))
                    .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                    .noneMatch(line -> line.contains("\r") || line.contains("\n") || line.contains("\uFFFD"));
            assertThat(read(text)).isEqualTo(entries);
        });
    }

    private static CalendarEntry entry(Random random) {
        return new CalendarEntry(
                "han-" + Generator.between(1, 99).next(random),
                WORDS.next(random),
                WORDS.list(0, 3)
                        .map(lines -> Nfc.lines(String.join("\n", lines)))
                        .next(random),
                LocalDate.EPOCH.plusDays(Generator.between(0, 20_000).next(random)),
                Generator.between(0, 24 * 60 - 1)
                        .map(minute -> LocalTime.of(minute / 60, minute % 60))
                        .orNull(0.5)
                        .next(random),
                random.nextBoolean());
    }

    /// Reads as RFC 5545 says: unfold, then take the properties of each event.
    private static List<CalendarEntry> read(String text) {
        List<CalendarEntry> found = new ArrayList<>();
        Matcher event = Pattern.compile("BEGIN:VEVENT\r\n(.*?)END:VEVENT\r\n", Pattern.DOTALL)
                .matcher(text.replace("\r\n ", ""));
        while (event.find()) {
            String own = event.group(1).replaceAll("(?s)BEGIN:VALARM.*", "");
            String start = property(own, "DTSTART");
            LocalDate day = LocalDate.parse(start.replaceAll("T.*", ""), DateTimeFormatter.BASIC_ISO_DATE);
            LocalTime time = start.contains("T")
                    ? LocalTime.of(Integer.parseInt(start.substring(9, 11)), Integer.parseInt(start.substring(11, 13)))
                    : null;
            found.add(new CalendarEntry(
                    property(own, "UID"),
                    plain(property(own, "SUMMARY")),
                    plain(property(own, "DESCRIPTION")),
                    day,
                    time,
                    !event.group(1).contains("BEGIN:VALARM")));
        }
        return found;
    }

    private static String property(String event, String name) {
        Matcher found = Pattern.compile("(?md)^" + name + "(?:;[A-Z]+=[A-Za-z/_]+)?:(.*)\r$")
                .matcher(event);
        return found.find() ? found.group(1) : "";
    }

    private static String plain(String value) {
        return Pattern.compile("\\\\(.)")
                .matcher(value)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1).equals("n") ? "\n" : match.group(1)));
    }

    private static String text(CalendarEntry entry) {
        return new String(CalendarFile.write("Hạn của Sở Mẫu", List.of(entry), WRITTEN), StandardCharsets.UTF_8);
    }
}
