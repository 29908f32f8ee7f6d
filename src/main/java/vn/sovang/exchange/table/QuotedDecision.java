package vn.sovang.exchange.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.model.PartialDate;
import vn.sovang.text.Nfc;

/// A decision quoted in one text, taken apart: “QĐ số 112/QĐ-UBND ngày 5/8/2019 của Chủ tịch UBND huyện X”.
///
/// @param number such as "112/QĐ-UBND"; empty when the text has none
/// @param date null when the text has none
/// @param authority organ after "của"; empty when the text has none
/// @param rest what stands before the decision, such as "Giấy khen"; may be empty
public record QuotedDecision(String number, @Nullable PartialDate date, String authority, String rest) {
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(\\d{1,6}[a-zA-Z]?)\\s*/\\s*((?:\\d{4}\\s*/\\s*)?\\p{Lu}[\\p{Lu}\\p{Ll}\\d&]*(?:\\s*[-–]\\s*[\\p{Lu}\\d&][\\p{Lu}\\p{Ll}\\d&]*)*)");
    private static final Pattern BARE_NUMBER = Pattern.compile("(?iu)(?:quyết định|qđ)\\s*(?:số|:)*\\s*(\\d{1,6})\\b");
    private static final Pattern DATE = Pattern.compile(
            "(?iu)(?:ngày\\s*)?(\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})");
    private static final Pattern OF = Pattern.compile(
            "(?iu)\\bcủa\\s+(.+?)(?=\\s*(?:[);]|\\.\\s*$|\\s+v/v\\b|\\s+về\\b|,?\\s+(?:ngày|số)\\s+\\d|$))");
    private static final Pattern BEGINNING = Pattern.compile(
            "(?iu)[\\s,;(–-]*(?:\\(?kèm theo|ban hành kèm theo|theo)?\\s*(?:các\\s+)?(?:quyết định|qđ)\\s*(?:số)?\\s*[:.]?\\s*$");

    /// The decision of a text; a text that quotes none gives an empty one.
    public static QuotedDecision of(String text) {
        String line = Nfc.line(text);
        Matcher number = NUMBER.matcher(line);
        Matcher bare = BARE_NUMBER.matcher(line);
        boolean found = number.find();
        boolean foundBare = !found && bare.find();
        String written = found
                ? (number.group(1) + "/" + number.group(2))
                        .replaceAll("\\s*([/\\-–])\\s*", "$1")
                        .replace('–', '-')
                : foundBare ? bare.group(1) : "";
        int start = found ? number.start() : foundBare ? bare.start() : line.length();
        Matcher date = DATE.matcher(found ? line.substring(number.end()) : line);
        PartialDate day = date.find() ? date(date.group(1)) : null;
        Matcher authority = OF.matcher(start < line.length() ? line.substring(start) : line);
        boolean quoted = found || foundBare;
        String organ = quoted && authority.find() ? authority.group(1).strip() : "";
        String rest = quoted
                ? BEGINNING.matcher(line.substring(0, start)).replaceFirst("").strip()
                : "";
        return new QuotedDecision(written, day, organ, rest);
    }

    /// Whether nothing of a decision was found.
    public boolean isEmpty() {
        return number.isEmpty() && date == null;
    }

    private static @Nullable PartialDate date(String text) {
        return DateReading.of(SheetCell.text(text.replaceAll("\\s*([/.-])\\s*", "$1")), false, "ngày quyết định")
                .date();
    }
}
