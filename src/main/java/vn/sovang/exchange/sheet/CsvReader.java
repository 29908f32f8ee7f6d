package vn.sovang.exchange.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;

/// Reads text with a character between its columns: comma, semicolon, tab or bar, found by looking.
final class CsvReader {
    private static final char[] SEPARATORS = {'\t', ';', ',', '|'};
    private static final int LOOK_AT = 200;
    private static final int WIDEST = 300;

    /// Most characters of one line that may be separators.
    private static final int MOST_SIGNS = 200_000;

    /// Excel's own hint in the first line.
    private static final Pattern HINT = Pattern.compile("\\A\"?sep=([^\"\\r\\n])\"?\\r?\\n", Pattern.CASE_INSENSITIVE);

    private CsvReader() {}

    static SheetTable read(String text, String tableName, ReadLimits limits) throws IOException, Refusal {
        checkWidth(text, limits);
        Matcher hint = HINT.matcher(text);
        boolean hinted = hint.find();
        String body = hinted ? text.substring(hint.end()) : text;
        char separator = hinted ? hint.group(1).charAt(0) : separator(body);
        boolean quotes = closesItsQuotes(body, separator);
        return new SheetTable(tableName, rows(body, format(separator, quotes), hinted ? 1 : 0, limits), false, false);
    }

    /// A line of nothing but separators would become millions of cells before they could be counted.
    private static void checkWidth(String text, ReadLimits limits) throws Refusal {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                signs = 0;
            } else if (!Character.isLetterOrDigit(c) && ++signs > MOST_SIGNS) {
                limits.column(signs);
            }
        }
    }

    private static List<SheetRow> rows(String text, CSVFormat format, int rowsBefore, ReadLimits limits)
            throws IOException, Refusal {
        GridBuilder grid = new GridBuilder(limits);
        int row = rowsBefore;
        try (CSVParser lines = CSVParser.parse(text, format)) {
            for (CSVRecord line : lines) {
                for (int column = 0; column < line.size(); column++) {
                    String field = line.get(column);
                    if (!field.isBlank()) {
                        limits.characters(field.length());
                        grid.put(row, column, SheetCell.text(field));
                    }
                }
                row++;
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        return grid.rows();
    }

    /// A quote that is never closed would swallow the rest of the list; taken as a letter it harms nothing.
    private static boolean closesItsQuotes(String text, char separator) throws IOException {
        if (text.indexOf('"') < 0) {
            return true;
        }
        try (CSVParser lines = CSVParser.parse(text, format(separator, true))) {
            for (CSVRecord line : lines) {
                if (line.size() > WIDEST) {
                    break;
                }
            }
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static CSVFormat format(char separator, boolean quotes) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setQuote(quotes ? '"' : null)
                .setIgnoreEmptyLines(false)
                // `"Anh hùng" lao động`: what follows a closing quote is part of the cell.
                .setTrailingData(true)
                .get();
    }

    /// The separator that cuts most of the first lines into the same number of columns, two at least; the more columns
    /// the better. Commas inside of addresses cut every line differently.
    private static char separator(String text) throws IOException {
        char best = '\t';
        int bestScore = 0;
        for (char candidate : SEPARATORS) {
            Integer score = score(text, format(candidate, true));
            score = score == null ? score(text, format(candidate, false)) : score;
            if (score != null && score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /// Null when a quote is never closed.
    private static @Nullable Integer score(String text, CSVFormat format) throws IOException {
        Map<Integer, Integer> linesOfWidth = new HashMap<>();
        int best = 0;
        try (CSVParser lines = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> each = lines.iterator();
            for (int i = 0; i < LOOK_AT && each.hasNext(); i++) {
                int width = Math.min(each.next().size(), WIDEST - 1);
                if (width > 1) {
                    int count = linesOfWidth.merge(width, 1, Integer::sum);
                    best = Math.max(best, count * WIDEST + width);
                }
            }
        } catch (UncheckedIOException e) {
            return null;
        }
        return best;
    }
}
