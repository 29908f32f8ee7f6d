package vn.sovang.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.TestWorkbook;
import vn.sovang.model.Refusal;

/// Files that are no healthy list are refused with a sentence that says how to mend it.
class SpreadsheetReaderTest {
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, 0};

    @TempDir
    private Path folder;

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertRefused(file(new byte[0]), "rỗng");
    }

    @Test
    void anOldWorkbookIsRefusedWithTheWayToSaveIt() throws Exception {
        assertRefused(file(OLE), "kiểu cũ (.xls)", "chọn Lưu thành (Save As), kiểu .xlsx");
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws Exception {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] content = Arrays.copyOf(OLE, OLE.length + 100 + name.length);
        System.arraycopy(name, 0, content, OLE.length + 100, name.length);

        assertRefused(file(content), "có mật khẩu", "bỏ mật khẩu");
    }

    @Test
    void anotherKindOfFileIsRefused() throws Exception {
        assertRefused(file("STT;Họ và tên".getBytes(StandardCharsets.UTF_8)), "không phải tệp Excel .xlsx");
        assertRefused(file(zip("word/document.xml", "<w/>")), "có thể là tệp Word", "chép bảng sang Excel");
    }

    @Test
    void aMissingFileAndAFolderAreRefused() {
        assertRefused(folder.resolve("khong-co.xlsx"), "Không thấy tệp “khong-co.xlsx”");
        assertRefused(folder, "là một thư mục");
    }

    @Test
    void aDamagedWorkbookIsRefused() throws Exception {
        Path whole = new TestWorkbook()
                .sheet("DS")
                .row(TestWorkbook.HEADER)
                .row(1, "Lê Văn Mẫu")
                .save(folder);
        byte[] content = Files.readAllBytes(whole);

        assertRefused(file(Arrays.copyOf(content, content.length / 2)), "bị hỏng");
        assertRefused(file(zip("xl/workbook.xml", "<workbook>no end")), "bị hỏng");
    }

    @Test
    void anyTruncationIsARefusalAndNeverACrash() throws Exception {
        Path whole = new TestWorkbook()
                .sheet("DS")
                .row(TestWorkbook.HEADER)
                .row(1, "Lê Văn Mẫu")
                .save(folder);
        byte[] content = Files.readAllBytes(whole);

        for (int length = 1; length < content.length; length += 97) {
            assertRefused(file(Arrays.copyOf(content, length)), "Tệp “");
        }
    }

    @Test
    void aZipBombIsRefused() throws Exception {
        assertRefused(file(bomb()), "bung ra quá lớn");
    }

    @Test
    void anAddressFarBeyondExcelIsRefusedBeforeItIsParsed() throws Exception {
        String sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"ABCDEF1\"><v>1</v></c></row></sheetData></worksheet>";

        assertRefused(
                file(zip("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", sheet)), "bung ra quá lớn");
    }

    @Test
    void externalEntitiesAreNotRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
        String book = "<?xml version=\"1.0\"?><!DOCTYPE workbook [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><workbook><sheets><sheet name=\"&x;\" sheetId=\"1\" r:id=\"rId1\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></sheets></workbook>";

        assertThatThrownBy(() -> SpreadsheetReader.open(file(zip("xl/workbook.xml", book))))
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining("bí mật");
    }

    @Test
    void textNumbersAndFormulasAreReadAsTheyStand() throws Exception {
        Path file = new TestWorkbook()
                .sheet("DS")
                .row(1, 1966.0, "  hai  ", null, new TestWorkbook.Formula("1+1"))
                .save(folder);

        ListFile opened = SpreadsheetReader.open(file);
        SheetRow row = opened.sheets().getFirst().rows().getFirst();

        assertThat(row.cell(0)).isEqualTo(SheetCell.number(java.math.BigDecimal.ONE));
        assertThat(row.cell(1).text()).isEqualTo("1966");
        assertThat(row.cell(2)).isEqualTo(SheetCell.text("  hai  "));
        assertThat(row.cell(3).isBlank()).isTrue();
        assertThat(row.cell(99).isBlank()).isTrue();
        assertThat(opened.sha256()).hasSize(64);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "thu-", ".xlsx"), content);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                zip.write(nothing);
            }
        }
        return out.toByteArray();
    }

    private static void assertRefused(Path file, String... words) {
        assertThatThrownBy(() -> SpreadsheetReader.open(file))
                .isInstanceOf(Refusal.class)
                .message()
                .contains(words);
    }
}
