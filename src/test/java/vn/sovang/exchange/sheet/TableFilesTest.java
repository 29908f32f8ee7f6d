package vn.sovang.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.exchange.TestWorkbook;
import vn.sovang.model.Refusal;

/// Files that are no healthy list are refused with a sentence that says how to mend it.
class TableFilesTest {
    private static final List<List<String>> SMALL = List.of(List.of("STT", "Họ và tên"), List.of("1", "Lê Văn Mẫu"));
    private static final String RELATIONS = "<Relationships><Relationship Id=\"rId1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
            + " Target=\"worksheets/sheet1.xml\"/></Relationships>";
    private static final String BOOK =
            "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"DS\" r:id=\"rId1\"/></sheets></workbook>";

    @TempDir
    private Path folder;

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertRefused(file(new byte[0]), "rỗng");
    }

    @Test
    void aMissingFileAndAFolderAreRefused() {
        assertRefused(folder.resolve("khong-co.xlsx"), "Không thấy tệp “khong-co.xlsx”");
        assertRefused(folder, "là một thư mục");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7\\n1 0 obj | là tệp PDF",
                "\u00FF\u00D8\u00FF\u00E0 JFIF | là ảnh",
                "\u0089PNG\\r\\n | là ảnh",
                "GIF89a | là ảnh",
                "Rar!\u001A | là tệp nén",
                "{\\rtf1\\ansi | kiểu RTF",
                "MIME-Version: 1.0 | .mht",
                "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'> | XML 2003"
            })
    void whatIsKnownToBeSomethingElseIsRefusedWithItsOwnWayOut(String begin, String sentence) throws Exception {
        byte[] content = begin.replace("\\n", "\n").replace("\\r", "\r").getBytes(StandardCharsets.ISO_8859_1);
        if (begin.startsWith("{")) {
            content = begin.getBytes(StandardCharsets.ISO_8859_1);
        }
        assertRefused(file(content), sentence);
    }

    @Test
    void packedFilesThatAreNoListAreRefused() throws Exception {
        assertRefused(file(Written.zip("danh-sach.csv", "a;b")), "là tệp nén", "Giải nén");
        assertRefused(file(Written.zip("mimetype", "x", "content.xml", "<x/>")), "LibreOffice");
        assertRefused(file(Written.zip("[Content_Types].xml", "<x/>", "xl/workbook.bin", "x")), ".xlsb");
        assertRefused(
                file(Written.zip("[Content_Types].xml", "<x/>", "ppt/presentation.xml", "<x/>")), "không phải tệp");
    }

    @Test
    void randomBytesAreRefused() throws Exception {
        byte[] content = new byte[5_000];
        new java.util.Random(7).nextBytes(content);

        assertRefused(file(content), "không phải tệp danh sách đọc được");
    }

    @Test
    void oldKindsOfOfficeAreRefusedWithTheWayToSaveThem() throws Exception {
        assertRefused(file(ole("WordDocument")), "Word kiểu cũ (.doc)", "kiểu .docx");
        assertRefused(file(ole("Book")), "Excel 95", "kiểu .xlsx");
        assertRefused(file(ole("PowerPoint Document")), "không phải tệp danh sách");
        assertRefused(file(new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0}), "Excel 95");
    }

    @Test
    void aWorkbookOrDocumentWithAPasswordIsRefused() throws Exception {
        assertRefused(file(withPassword(Written.xlsx(SMALL))), "có mật khẩu", "bỏ mật khẩu");
        assertRefused(file(withPassword(Written.docx(SMALL))), "có mật khẩu");
        Biff8EncryptionKey.setCurrentUserPassword("bí mật");
        byte[] old;
        try {
            old = Written.xls(SMALL);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused(file(old), "có mật khẩu");
    }

    @Test
    void aDamagedWorkbookIsRefused() throws Exception {
        byte[] content = Written.xlsx(SMALL);

        assertRefused(file(Arrays.copyOf(content, content.length / 2)), "bị hỏng");
        assertRefused(file(Written.zip("xl/workbook.xml", "<workbook>no end")), "bị hỏng");
        assertRefused(file(Arrays.copyOf(Written.xls(SMALL), 3_000)), "bị hỏng");
    }

    @Test
    void anyTruncationIsARefusalAndNeverACrash() throws Exception {
        byte[] content = Files.readAllBytes(new TestWorkbook()
                .sheet("DS")
                .row(TestWorkbook.HEADER)
                .row(1, "Lê Văn Mẫu")
                .save(folder));

        for (int length = 4; length < content.length; length += 97) {
            assertRefused(file(Arrays.copyOf(content, length)), "Tệp “");
        }
    }

    @Test
    void aZipBombIsRefused() throws Exception {
        assertRefused(file(bomb("xl/media/image.png", new byte[1 << 20])), "bung ra quá lớn");
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        assertRefused(file(bomb("xl/workbook.xml", blanks)), "bung ra quá lớn");
    }

    @Test
    void addressesAndNumbersBeyondExcelAreRefusedOrKeptAsText() throws Exception {
        assertRefused(sheet("<row r=\"1\"><c r=\"ABCDEF1\"><v>1</v></c></row>"), "bị hỏng");
        assertRefused(sheet("<row r=\"99999999\"><c><v>1</v></c></row>"), "bị hỏng");
        assertRefused(sheet("<row r=\"1\"><c r=\"ZZ1\"><v>1</v></c></row>"), "dài quá 256 cột");
        assertRefused(sheet("<row r=\"1\"><c t=\"s\"><v>7</v></c></row>"), "bị hỏng");
        ListFile opened = TableFiles.open(sheet("<row><c><v>1E999999999</v></c><c><v>-0.0</v></c></row>"));
        assertThat(Written.texts(opened.sheets().getFirst())).containsExactly(List.of("1E999999999", "0"));
    }

    @Test
    void tooManyRowsAreRefused() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 100_001; i++) {
            rows.append("x\r\n");
        }
        assertRefused(file(rows.toString().getBytes(StandardCharsets.UTF_8)), "hơn 100.000 dòng");
    }

    @Test
    void aDeclarationOfEntitiesIsRefusedAndNothingIsFetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
        String dtd = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";

        assertRefused(file(Written.zip("xl/workbook.xml", dtd + BOOK, "xl/_rels/workbook.xml.rels", RELATIONS)), "DTD");
        assertRefused(
                file(Written.zip("word/document.xml", dtd + "<w:p xmlns:w=\"w\"><w:r><w:t>&x;</w:t></w:r></w:p>")),
                "DTD");
    }

    @Test
    void aWordFileWithoutATableIsRefused() throws Exception {
        byte[] content = Written.zip("word/document.xml", "<w:document xmlns:w=\"w\"><w:body/></w:document>");

        assertRefused(file(content), "không có bảng nào");
    }

    @Test
    void textNumbersAndFormulasAreReadAsTheyStand() throws Exception {
        Path file = new TestWorkbook()
                .sheet("DS")
                .row(1, 1966.0, "  hai  ", null, new TestWorkbook.Formula("1+1"))
                .save(folder);

        ListFile opened = TableFiles.open(file);
        SheetRow row = opened.sheets().getFirst().rows().getFirst();

        assertThat(row.cell(0)).isEqualTo(SheetCell.number(java.math.BigDecimal.ONE));
        assertThat(row.cell(1).text()).isEqualTo("1966");
        assertThat(row.cell(2)).isEqualTo(SheetCell.text("  hai  "));
        assertThat(row.cell(3).isBlank()).isTrue();
        assertThat(row.cell(99).isBlank()).isTrue();
        assertThat(opened.sha256()).hasSize(64);
        assertThat(opened.notes()).isEmpty();
    }

    private Path sheet(String rows) throws IOException {
        return file(Written.zip(
                "xl/workbook.xml",
                BOOK,
                "xl/_rels/workbook.xml.rels",
                RELATIONS,
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private Path file(byte[] content) throws IOException {
        return Written.file(folder, content);
    }

    private static byte[] ole(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), entry);
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] withPassword(byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("bi mat");
            try (var stream = encryptor.getDataStream(file)) {
                stream.write(content);
            }
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] bomb(String entry, byte[] megabyte) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < 40; i++) {
                zip.write(megabyte);
            }
        }
        return out.toByteArray();
    }

    private static void assertRefused(Path file, String... words) {
        assertThatThrownBy(() -> TableFiles.open(file))
                .isInstanceOf(Refusal.class)
                .message()
                .contains(words)
                .doesNotContain("bí mật");
    }
}
