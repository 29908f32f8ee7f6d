package vn.sovang.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import vn.sovang.model.Refusal;

/// Opens a written document as lines: `.docx` a paragraph a line, with the numbers Word draws before it, or plain text
/// in any usual code.
public final class TextFiles {
    private TextFiles() {}

    /// The lines of a document, whatever its name ends with; legacy codes are brought to Unicode.
    ///
    /// @throws Refusal with a sentence that says what to do when it cannot be read
    public static List<String> open(Path file) throws Refusal {
        FileContent content = FileContent.of(file);
        try {
            return content.startsWith("PK\3\4") ? word(content) : text(content);
        } catch (Xml.DtdException e) {
            throw Refusals.foreignEntities(content.name());
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            throw Refusals.damaged(content.name(), e);
        } catch (OutOfMemoryError e) {
            throw Refusals.outOfMemory(content.name(), e);
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
                    row.filled()
                            .forEach(cell -> lines.addAll(cell.text().lines().toList()));
                }
            }
            return lines;
        }
    }

    private static List<String> text(FileContent content) throws IOException, Refusal {
        if (content.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            throw Refusals.oldWord(content.name());
        }
        OtherKind.refuse(content);
        String text = CharsetGuess.decode(content.bytes());
        if (text == null || text.toLowerCase(Locale.ROOT).stripLeading().startsWith("<html")) {
            throw Refusals.unreadableText(content.name());
        }
        List<SheetRow> rows = new ArrayList<>();
        text.lines().forEach(line -> rows.add(new SheetRow(rows.size() + 1, List.of(SheetCell.text(line)), false)));
        return TableRepair.repair(List.of(new SheetTable("", rows, false, false))).tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(SheetCell::text).collect(Collectors.joining()))
                .toList();
    }
}
