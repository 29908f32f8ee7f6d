package vn.sovang.exchange.file;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.sovang.text.Nfc;

/// Tệp lịch (.ics): deadlines for the calendar of a phone or of a mail program, as RFC 5545 has it. The same deadlines
/// at the same moment give the same bytes.
public final class CalendarFile {
    private static final String ZONE = "Asia/Ho_Chi_Minh";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    /// One day before the moment it is due.
    private static final String DAY_BEFORE = "-P1D";
    /// Of a whole day, 9:00 on the day before: a day earlier would be midnight, when nobody looks.
    private static final String MORNING_BEFORE = "-PT15H";

    /// UTC+7 without summer time since 13/6/1975.
    private static final List<String> ZONE_LINES = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:" + ZONE,
            "BEGIN:STANDARD",
            "DTSTART:19750613T000000",
            "TZOFFSETFROM:+0800",
            "TZOFFSETTO:+0700",
            "TZNAME:+07",
            "END:STANDARD",
            "END:VTIMEZONE");

    private CalendarFile() {}

    /// The whole file in UTF-8.
    ///
    /// @param name of the calendar, such as "Hạn của Sở Y tế"
    /// @param written when; programs take the later of two files
    public static byte[] write(String name, List<CalendarEntry> entries, Instant written) {
        Lines lines = new Lines();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//So Vang//So Vang//VI");
        lines.add("CALSCALE:GREGORIAN");
        lines.add("METHOD:PUBLISH");
        lines.add("X-WR-CALNAME:" + escaped(name));
        if (entries.stream().anyMatch(entry -> entry.time() != null)) {
            ZONE_LINES.forEach(lines::add);
        }
        String stamp = MOMENT.format(written.atOffset(ZoneOffset.UTC)) + "Z";
        entries.forEach(entry -> event(entry, stamp, lines));
        lines.add("END:VCALENDAR");
        return lines.bytes();
    }

    private static void event(CalendarEntry entry, String stamp, Lines lines) {
        String title = escaped(entry.title());
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + escaped(entry.uid()));
        lines.add("DTSTAMP:" + stamp);
        lines.add("LAST-MODIFIED:" + stamp);
        if (entry.time() == null) {
            lines.add("DTSTART;VALUE=DATE:" + DAY.format(entry.day()));
        } else {
            lines.add("DTSTART;TZID=" + ZONE + ":" + MOMENT.format(entry.day().atTime(entry.time())));
        }
        lines.add("SUMMARY:" + title);
        if (!entry.details().isEmpty()) {
            lines.add("DESCRIPTION:" + escaped(entry.details()));
        }
        // A deadline takes no time of the day away.
        lines.add("TRANSP:TRANSPARENT");
        if (!entry.done()) {
            lines.add("BEGIN:VALARM");
            lines.add("ACTION:DISPLAY");
            lines.add("DESCRIPTION:" + title);
            lines.add("TRIGGER:" + (entry.time() == null ? MORNING_BEFORE : DAY_BEFORE));
            lines.add("END:VALARM");
        }
        lines.add("END:VEVENT");
    }

    /// A value of type TEXT (RFC 5545, 3.3.11); other control characters have no place in it.
    private static String escaped(String text) {
        return Nfc.lines(text)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /// Lines of at most 75 bytes, longer ones folded between letters (RFC 5545, 3.1).
    private static final class Lines {
        private static final int MOST_BYTES = 75;
        private static final String BREAK = "\r\n";

        private final StringBuilder text = new StringBuilder();

        void add(String line) {
            int used = 0;
            for (int i = 0; i < line.length(); ) {
                String letter = Character.toString(line.codePointAt(i));
                int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
                if (used + bytes > MOST_BYTES) {
                    text.append(BREAK).append(' ');
                    used = 1;
                }
                text.append(letter);
                used += bytes;
                i += letter.length();
            }
            text.append(BREAK);
        }

        byte[] bytes() {
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
