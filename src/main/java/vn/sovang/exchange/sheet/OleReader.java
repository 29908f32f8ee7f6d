package vn.sovang.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.sovang.model.Refusal;

/// Opens the container that Office wrote before 2007, and still writes around a document with a password.
final class OleReader {
    private OleReader() {}

    /// What was read of a workbook.
    ///
    /// @param macros whether it holds macros; they are never run
    record Workbook(List<SheetTable> tables, boolean macros) {}

    static Workbook read(FileContent content, ReadLimits limits) throws IOException, Refusal {
        String name = content.name();
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content.bytes()))) {
            Set<String> entries = file.getRoot().getEntryNames().stream()
                    .map(entry -> entry.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            if (entries.contains("encryptedpackage")) {
                throw UnreadableFile.password(name);
            }
            if (entries.contains("workbook")) {
                return new Workbook(XlsReader.read(file, limits), entries.contains("_vba_project_cur"));
            }
            if (entries.contains("worddocument")) {
                throw UnreadableFile.oldWord(name);
            }
            throw entries.contains("book") ? UnreadableFile.veryOldExcel(name) : UnreadableFile.unknown(name);
        } catch (EncryptedDocumentException e) {
            throw UnreadableFile.password(name);
        } catch (OldExcelFormatException e) {
            throw UnreadableFile.veryOldExcel(name);
        }
    }
}
