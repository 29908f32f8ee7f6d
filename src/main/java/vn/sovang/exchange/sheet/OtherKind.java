package vn.sovang.exchange.sheet;

import java.util.Locale;
import vn.sovang.model.Refusal;

/// Files that are no list at all, told by how they begin, each with its own way out.
final class OtherKind {
    private OtherKind() {}

    /// Refuses what is known to be something else; text passes.
    static void refuse(FileContent content) throws Refusal {
        String name = content.name();
        if (content.beginning(1_024).contains("%PDF-")) {
            throw UnreadableFile.pdf(name);
        }
        if (content.startsWith(0xFF, 0xD8, 0xFF)
                || content.startsWith(0x89, 'P', 'N', 'G')
                || content.startsWith("GIF8")
                || content.startsWith("II*\0")
                || content.startsWith("MM\0*")
                || (content.startsWith("BM") && content.bytes().length > 10 && content.bytes()[6] == 0)) {
            throw UnreadableFile.picture(name);
        }
        if (content.startsWith("7z") && content.bytes().length > 2 && content.bytes()[2] == (byte) 0xBC
                || content.startsWith("Rar!")
                || content.startsWith(0x1F, 0x8B)) {
            throw UnreadableFile.archive(name);
        }
        if (content.startsWith("{\\rtf")) {
            throw UnreadableFile.richText(name);
        }
        // BIFF 2 to 4 without a container.
        if (content.startsWith(0x09, 0x00, 0x04, 0x00)
                || content.startsWith(0x09, 0x02, 0x06, 0x00)
                || content.startsWith(0x09, 0x04, 0x06, 0x00)) {
            throw UnreadableFile.veryOldExcel(name);
        }
        String head = content.beginning(2_048).toLowerCase(Locale.ROOT);
        if (head.contains("urn:schemas-microsoft-com:office:spreadsheet") && head.contains("<?xml")) {
            throw UnreadableFile.otherExcel(name, "Bảng tính XML 2003");
        }
        if (head.stripLeading().startsWith("mime-version:")) {
            throw UnreadableFile.otherExcel(name, "trang web một tệp (.mht)");
        }
    }

    /// What a packed file is that holds neither a workbook nor a Word document.
    static Refusal ofPacked(ZipParts zip, String name) {
        if (zip.has("xl/workbook.bin")) {
            return UnreadableFile.otherExcel(name, "nhị phân (.xlsb)");
        }
        if (zip.has("content.xml") && zip.has("mimetype")) {
            return UnreadableFile.openDocument(name);
        }
        return zip.has("[Content_Types].xml") ? UnreadableFile.unknown(name) : UnreadableFile.archive(name);
    }
}
