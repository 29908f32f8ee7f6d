package vn.sovang.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import vn.sovang.model.Refusal;
import vn.sovang.text.Nfc;

/// Opens a written document as lines: `.docx` a paragraph a line, with the numbers Word draws before it, a row of a
/// table of figures as cells between tabs; or plain text of any usual code page.
public final class TextFiles {
    private static final Pattern FIGURE = Pattern.compile("\\s*\\d{1,3}([.,]\\d{1,2})?\\s*(?:điểm|%)?\\s*");

    private TextFiles() {}

    /// The lines of a document, whatever its name ends with. Older codes of Vietnamese are brought to Unicode where
    /// fonts tell them, as in Word; a plain text is left as it was written.
    ///
    /// @throws Refusal with a sentence that says what to do when it cannot be read
    public static List<String> open(Path file) throws Refusal {
        FileContent content = FileContent.of(file);
        try {
            return content.startsWith("PK\3\4") ? word(content) : text(content);
        } catch (Xml.DtdException e) {
            throw UnreadableFile.foreignEntities(content.name());
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            throw UnreadableFile.damaged(content.name(), e);
        } catch (OutOfMemoryError e) {
            throw UnreadableFile.outOfMemory(content.name(), e);
        }
    }

    private static List<String> word(FileContent content) throws IOException, XMLStreamException, Refusal {
        try (ZipParts zip = ZipParts.open(content.file(), content.bytes().length, content.name())) {
            if (!zip.has(DocxReader.DOCUMENT)) {
                throw OtherKind.ofPacked(zip, content.name());
            }
            List<SheetTable> all = DocxReader.readAll(zip, new ReadLimits(content.name()));
            List<String> lines = new ArrayList<>();
            for (SheetTable table : TableRepair.repair(all).tables()) {
                for (SheetRow row : table.rows()) {
                    lines.addAll(lines(row));
                }
            }
            return lines;
        }
    }

    /// A row of figures is one line. Other rows only put texts side by side, as letterheads and signatures do.
    private static List<String> lines(SheetRow row) {
        List<String> cells = row.filled().stream().map(SheetCell::text).toList();
        boolean figures = cells.stream().anyMatch(cell -> FIGURE.matcher(cell).matches());
        boolean single = cells.stream().noneMatch(cell -> cell.indexOf('\n') >= 0);
        boolean table = cells.size() > 2 && (figures || single) || cells.size() == 2 && figures;
        return table
                ? List.of(
                        row.cells().stream().map(SheetCell::text).map(Nfc::line).collect(Collectors.joining("\t")))
                : cells.stream().flatMap(String::lines).toList();
    }

    private static List<String> text(FileContent content) throws IOException, Refusal {
        if (content.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            throw UnreadableFile.oldWord(content.name());
        }
        OtherKind.refuse(content);
        String text = CharsetGuess.decode(content.bytes());
        if (text == null || text.toLowerCase(Locale.ROOT).stripLeading().startsWith("<html")) {
            throw UnreadableFile.unreadableText(content.name());
        }
        return text.lines().toList();
    }
}
