package vn.sovang.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.Refusal;
import vn.sovang.text.LegacyEncoding;
import vn.sovang.text.LegacyWriting;

/// The same list, in whatever file and code it comes, opens to the same texts. All people are made up.
class SameListTest {
    private static final List<List<String>> LIST = List.of(
            List.of("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"),
            List.of("STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị công tác", "Hình thức đề nghị"),
            List.of("1", "Nguyễn Thị Hường", "19/7/1980", "Hiệu trưởng", "Trường Tiểu học Sông Cầu", "Bằng khen"),
            List.of("2", "Lường Văn Bé", "1975", "Trạm trưởng", "Trạm Y tế, phường Xuất Hóa", "Chiến sĩ thi đua"),
            List.of("3", "Ma Thị Ánh", "2/9/1990", "Giáo viên", "Trường \"Chất lượng cao\"", "Lao động tiên tiến"),
            List.of("4", "Đàm Quốc Khánh", "12/1968", "Trưởng phòng;\nBí thư", "Phòng Văn hóa", "Giấy khen"));

    @TempDir
    private Path folder;

    @Test
    void workbooksNewAndOldHoldTheSame() throws Exception {
        assertThat(opened(Written.xlsx(LIST), FileKind.XLSX)).isEqualTo(LIST);
        assertThat(opened(Written.xls(LIST), FileKind.XLS)).isEqualTo(LIST);
    }

    @Test
    void aWordTableHoldsTheSame() throws Exception {
        assertThat(opened(Written.docx(LIST), FileKind.DOCX)).isEqualTo(LIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void separatedTextHoldsTheSameWhateverItsSeparatorAndCharset(String separator) throws Exception {
        String text = Written.csv(LIST, separator);
        assertThat(opened(text.getBytes(StandardCharsets.UTF_8), FileKind.CSV)).isEqualTo(LIST);
        assertThat(opened(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), FileKind.CSV))
                .isEqualTo(LIST);
        assertThat(opened(text.getBytes(StandardCharsets.UTF_16LE), FileKind.CSV))
                .isEqualTo(LIST);
        assertThat(opened(text.getBytes(StandardCharsets.UTF_16BE), FileKind.CSV))
                .isEqualTo(LIST);
        assertThat(opened(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), FileKind.CSV))
                .isEqualTo(LIST);
        assertThat(opened(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE), FileKind.CSV))
                .isEqualTo(LIST);
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void separatedTextInAnOlderCodeHoldsTheSame(LegacyEncoding encoding) throws Exception {
        byte[] bytes = LegacyWriting.bytes(encoding, Written.csv(LIST, ";"));

        assertThat(opened(bytes, FileKind.CSV)).isEqualTo(LIST);
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void aWorkbookInAnOlderCodeHoldsTheSame(LegacyEncoding encoding) throws Exception {
        List<List<String>> old = each(cell -> LegacyWriting.write(encoding, cell));

        assertThat(opened(Written.xlsx(old), FileKind.XLSX)).isEqualTo(LIST);
        assertThat(opened(Written.xls(old), FileKind.XLS)).isEqualTo(LIST);
        assertThat(opened(Written.docx(old), FileKind.DOCX)).isEqualTo(LIST);
    }

    @Test
    void onlySomeColumnsMayBeOfAnOlderCode() throws Exception {
        List<List<String>> mixed = LIST.stream()
                .map(row -> row.size() < 3
                        ? row
                        : List.of(
                                row.get(0),
                                LegacyWriting.write(LegacyEncoding.TCVN3, row.get(1)),
                                row.get(2),
                                row.get(3),
                                LegacyWriting.write(LegacyEncoding.VNI, row.get(4)),
                                row.get(5)))
                .toList();

        assertThat(opened(Written.xls(mixed), FileKind.XLS)).isEqualTo(LIST);
    }

    @Test
    void decomposedTextIsTheSameOnceComposed() throws Exception {
        String text = Normalizer.normalize(Written.csv(LIST, ","), Normalizer.Form.NFD);

        List<List<String>> read = opened(text.getBytes(StandardCharsets.UTF_8), FileKind.CSV).stream()
                .map(row -> row.stream().map(vn.sovang.text.Nfc::lines).toList())
                .toList();
        assertThat(read).isEqualTo(LIST);
    }

    @Test
    void theClipboardHoldsTheSame() throws Exception {
        ListFile pasted = TableFiles.ofClipboard(Written.csv(LIST, "\t"), null);

        assertThat(pasted.kind()).isEqualTo(FileKind.CLIPBOARD);
        assertThat(Written.texts(pasted.sheets().getFirst())).isEqualTo(LIST);
    }

    @Test
    void aWebPageHoldsTheSame() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("<html><head><meta charset=utf-8><title>DS</title></head><body><table border=1>"
                .getBytes(StandardCharsets.UTF_8));
        for (List<String> row : LIST) {
            out.writeBytes("<tr>".getBytes(StandardCharsets.UTF_8));
            for (String cell : row) {
                String escaped = cell.replace("\n", "<br>").replace("\"", "&quot;");
                out.writeBytes(("<td class=xl65>" + escaped).getBytes(StandardCharsets.UTF_8));
            }
        }
        out.writeBytes("</table></body></html>".getBytes(StandardCharsets.UTF_8));

        assertThat(opened(out.toByteArray(), FileKind.HTML)).isEqualTo(LIST);
    }

    private List<List<String>> opened(byte[] content, FileKind kind) throws Exception {
        ListFile opened = open(content);
        assertThat(opened.kind()).isEqualTo(kind);
        assertThat(opened.sheets()).hasSize(1);
        return Written.texts(opened.sheets().getFirst());
    }

    private ListFile open(byte[] content) throws Exception {
        try {
            return TableFiles.open(Written.file(folder, content));
        } catch (Refusal e) {
            throw new AssertionError(e.sentence(), e);
        }
    }

    private static List<List<String>> each(UnaryOperator<String> change) {
        return LIST.stream().map(row -> row.stream().map(change).toList()).toList();
    }
}
