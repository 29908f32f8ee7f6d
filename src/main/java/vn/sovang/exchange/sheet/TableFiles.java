package vn.sovang.exchange.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;

/// Opens a list, whatever it came in: `.xlsx`, `.xls`, `.docx`, text with separators, a web page under the name of a
/// workbook, or the clipboard. Nothing but a [ListFile] or a [Refusal] comes out, however the file was damaged.
public final class TableFiles {
    /// The name of a list that was pasted.
    public static final String PASTED = "Dữ liệu dán";

    private static final String MACROS = "Tệp có macro; phần mềm chỉ đọc giá trị, không chạy macro.";

    private TableFiles() {}

    /// What was read before anything was repaired.
    private record Raw(FileKind kind, List<SheetTable> tables, List<String> notes) {}

    /// Opens a file; its kind is recognised by its content, its texts are brought to Unicode.
    ///
    /// @throws Refusal with a sentence that says what to do when it cannot be read
    public static ListFile open(Path file) throws Refusal {
        FileContent content = FileContent.of(file);
        return file(content.name(), content.sha256(), read(content), true);
    }

    /// Opens a file and leaves every text as it stands there: for comparing what was written.
    ///
    /// @throws Refusal as [#open(Path)]
    public static ListFile openAsWritten(Path file) throws Refusal {
        FileContent content = FileContent.of(file);
        return file(content.name(), content.sha256(), read(content), false);
    }

    /// Opens what was copied in Excel, Word or a web page.
    ///
    /// @param text the plain text of the clipboard
    /// @param html its HTML, null when there is none; its tables tell more (merged cells, lines in a cell)
    /// @throws Refusal when there is nothing, or more than a list holds
    public static ListFile ofClipboard(String text, @Nullable String html) throws Refusal {
        ReadLimits limits = new ReadLimits(PASTED);
        long size = text.length() + (html == null ? 0L : html.length());
        if (size > ReadLimits.MOST_TEXT_BYTES) {
            throw UnreadableFile.tooLargeText(PASTED);
        }
        String sha256 = FileContent.sha256(text.getBytes(StandardCharsets.UTF_8));
        try {
            List<SheetTable> tables = html == null ? List.of() : HtmlReader.read(html, limits);
            if (tables.isEmpty()) {
                tables = List.of(CsvReader.read(text, PASTED, new ReadLimits(PASTED)));
            }
            if (tables.stream().allMatch(table -> table.rows().isEmpty())) {
                throw UnreadableFile.nothingPasted();
            }
            return file(PASTED, sha256, new Raw(FileKind.CLIPBOARD, tables, List.of()), true);
        } catch (IOException | RuntimeException e) {
            throw UnreadableFile.damaged(PASTED, e);
        }
    }

    private static ListFile file(String name, String sha256, Raw raw, boolean repair) {
        if (!repair) {
            return new ListFile(name, sha256, raw.kind(), raw.tables(), raw.notes());
        }
        TableRepair.Repaired repaired = TableRepair.repair(raw.tables());
        List<String> notes = new ArrayList<>(raw.notes());
        notes.addAll(repaired.notes());
        return new ListFile(name, sha256, raw.kind(), repaired.tables(), notes);
    }

    /// Libraries and the runtime answer damaged content with unchecked exceptions and errors of many kinds; whatever it
    /// is, the clerk gets a sentence and the program goes on.
    private static Raw read(FileContent content) throws Refusal {
        try {
            return readKind(content);
        } catch (Xml.DtdException e) {
            throw UnreadableFile.foreignEntities(content.name());
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            throw UnreadableFile.damaged(content.name(), e);
        } catch (OutOfMemoryError e) {
            throw UnreadableFile.outOfMemory(content.name(), e);
        }
    }

    private static Raw readKind(FileContent content) throws IOException, XMLStreamException, Refusal {
        ReadLimits limits = new ReadLimits(content.name());
        if (content.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            OleReader.Workbook workbook = OleReader.read(content, limits);
            return new Raw(FileKind.XLS, workbook.tables(), workbook.macros() ? List.of(MACROS) : List.of());
        }
        if (content.startsWith("PK\3\4") || content.startsWith("PK\5\6")) {
            return readPacked(content, limits);
        }
        OtherKind.refuse(content);
        return readText(content, limits);
    }

    private static Raw readPacked(FileContent content, ReadLimits limits)
            throws IOException, XMLStreamException, Refusal {
        try (ZipParts zip = ZipParts.open(content.file(), content.bytes().length, content.name())) {
            boolean macros = zip.has("xl/vbaProject.bin") || zip.has("word/vbaProject.bin");
            List<String> notes = macros ? List.of(MACROS) : List.of();
            if (zip.has(XlsxReader.WORKBOOK)) {
                return new Raw(FileKind.XLSX, XlsxReader.read(zip, limits), notes);
            }
            if (zip.has(DocxReader.DOCUMENT)) {
                List<SheetTable> tables = DocxReader.read(zip, limits);
                if (tables.isEmpty()) {
                    throw UnreadableFile.noTable(content.name());
                }
                return new Raw(FileKind.DOCX, tables, notes);
            }
            throw OtherKind.ofPacked(zip, content.name());
        }
    }

    private static Raw readText(FileContent content, ReadLimits limits) throws IOException, Refusal {
        if (content.bytes().length > ReadLimits.MOST_TEXT_BYTES) {
            throw UnreadableFile.tooLargeText(content.name());
        }
        String text = CharsetGuess.decode(content.bytes());
        if (text == null) {
            throw UnreadableFile.unknown(content.name());
        }
        String head =
                text.substring(0, Math.min(text.length(), 2_000)).stripLeading().toLowerCase(Locale.ROOT);
        boolean page =
                head.startsWith("<") && (head.contains("<html") || head.contains("<table") || head.contains("<head"));
        if (page) {
            List<SheetTable> tables = HtmlReader.read(text, limits);
            if (tables.isEmpty()) {
                throw UnreadableFile.noTable(content.name());
            }
            return new Raw(FileKind.HTML, tables, List.of());
        }
        SheetTable table = CsvReader.read(text, "Danh sách", limits);
        return new Raw(FileKind.CSV, List.of(table), List.of());
    }
}
