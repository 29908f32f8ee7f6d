package vn.sovang.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;

class CsvReaderTest {
    @TempDir
    private Path folder;

    @Test
    void theHintOfExcelTellsTheSeparator() throws Exception {
        assertThat(read("sep=;\r\nSTT;Tên, chức vụ\r\n1;Lê, A\r\n"))
                .containsExactly(List.of("STT", "Tên, chức vụ"), List.of("1", "Lê, A"));
        assertThat(open("sep=|\nSTT|Tên\n").rows()).extracting(SheetRow::number).containsExactly(2);
    }

    @Test
    void commasInAddressesDoNotCutAListOfSemicolons() throws Exception {
        assertThat(read("STT;Nơi ở\n1;Tổ 5, phường A, tỉnh B\n2;Tổ 2, phường A, tỉnh B\n3;Tổ 1, xã C\n"))
                .contains(List.of("1", "Tổ 5, phường A, tỉnh B"));
    }

    @Test
    void aQuotedCellKeepsItsLinesAndQuotes() throws Exception {
        assertThat(read("a,\"một\nhai\",\"nói \"\"thế\"\"\"\n"))
                .containsExactly(List.of("a", "một\nhai", "nói \"thế\""));
        assertThat(read("a\t\"Anh hùng\" lao động\tc\n")).containsExactly(List.of("a", "Anh hùng lao động", "c"));
    }

    @Test
    void aQuoteThatIsNeverClosedSwallowsNothing() throws Exception {
        assertThat(read("1;\"Anh hùng;x\n2;b;y\n3;c;z\n"))
                .containsExactly(List.of("1", "\"Anh hùng", "x"), List.of("2", "b", "y"), List.of("3", "c", "z"));
    }

    @Test
    void aQuoteAtTheVeryBeginningThatIsNeverClosedSwallowsNothing() throws Exception {
        assertThat(read("\"Anh hùng;x\n2;b\n")).containsExactly(List.of("\"Anh hùng", "x"), List.of("2", "b"));
    }

    @Test
    void ofTwoSeparatorsTheOneThatCutsMoreColumnsIsIt() throws Exception {
        assertThat(read("a,b;c;d\ne,f;g;h\n")).contains(List.of("a,b", "c", "d"));
        assertThat(read("a;b,c,d\ne;f,g,h\n")).contains(List.of("a;b", "c", "d"));
    }

    @Test
    void emptyLinesCountAsRows() throws Exception {
        assertThat(open("a;b\n\n;\nc;d\n").rows()).extracting(SheetRow::number).containsExactly(1, 4);
    }

    @Test
    void aListOfOneColumnIsRead() throws Exception {
        assertThat(read("Họ và tên\nLê Văn Mẫu\n")).containsExactly(List.of("Họ và tên"), List.of("Lê Văn Mẫu"));
    }

    @Test
    void leadingZerosStayAndNothingBecomesANumber() throws Exception {
        SheetRow row = open("012345678901;1980\n").rows().getFirst();

        assertThat(row.cell(0)).isEqualTo(SheetCell.text("012345678901"));
        assertThat(row.cell(1).number()).isNull();
    }

    @Test
    void aFewBrokenBytesDoNotMakeUtf8Western() throws Exception {
        byte[] content =
                "STT;Họ và tên\n1;Nguyễn Thị Hường\n2;Lê Quốc Bình\n3;Đỗ Mỹ Lệ".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(content, content.length - 1);

        ListFile opened = TableFiles.open(Written.file(folder, cut));
        SheetRow last = opened.sheets().getFirst().rows().getLast();

        assertThat(last.cell(1).text()).isEqualTo("Đỗ Mỹ L\uFFFD");
        assertThat(last.cell(1).isDoubtful()).isTrue();
        assertThat(opened.notes()).containsExactly("Có 1 ô có thể sai chữ, đã đánh dấu; hãy so với tệp gốc.");
    }

    @Test
    void whatIsPastedMayBeHtmlOrNothing() throws Exception {
        String html = "<html><style>.xl65 {font-family:\".VnTime\", serif;}</style><!--StartFragment--><TABLE><tr>"
                + "<td colspan=2 class=xl65>H\u00E4 v\u00B5\n  t\u00AAn<td>Nam<br>N&#7919;</tr><tr style='display:none'>"
                + "<td rowspan=2>&Acirc;u &amp; \u00C1<td>b<td>c</tr><tr><td>d<td>e</table>";

        SheetTable table = TableFiles.ofClipboard("x", html).sheets().getFirst();

        assertThat(Written.texts(table))
                .containsExactly(
                        List.of("Họ và tên", "", "Nam\nNữ"), List.of("Âu & Á", "b", "c"), List.of("", "d", "e"));
        assertThat(table.rows().get(0).cell(1).shown().text()).isEqualTo("Họ và tên");
        assertThat(table.rows().get(2).cell(0).shown().text()).isEqualTo("Âu & Á");
        assertThat(table.rows()).extracting(SheetRow::hidden).containsExactly(false, true, false);
        assertThatThrownBy(() -> TableFiles.ofClipboard("  \n", "<p>x</p>"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Ctrl+C");
    }

    @Test
    void aWebPageWithoutATableIsRefused() {
        assertThatThrownBy(() -> open("<html><body><p>x</p></body></html>"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không có bảng nào");
    }

    @Test
    void lettersThatOnlyLookLatinAreReplacedAndTold() throws Exception {
        ListFile opened = TableFiles.open(Written.file(
                folder,
                "Họ tên;x\nNguyễn V\u0430n A;y\n\u041C\u043E\u0441\u043A\u0432\u0430;z\n"
                        .getBytes(StandardCharsets.UTF_8)));
        List<SheetRow> rows = opened.sheets().getFirst().rows();

        assertThat(rows.get(1).cell(0).text()).isEqualTo("Nguyễn Van A");
        assertThat(rows.get(1).cell(0).repair()).isEqualTo(new CellRepair("Nguyễn V\u0430n A", null, true, false));
        assertThat(rows.get(2).cell(0).isDoubtful()).isTrue();
        assertThat(rows.get(2).cell(0).text()).isEqualTo("\u041C\u043E\u0441\u043A\u0432\u0430");
    }

    private SheetTable open(String text) throws Exception {
        return TableFiles.open(Written.file(folder, text.getBytes(StandardCharsets.UTF_8)))
                .sheets()
                .getFirst();
    }

    private List<List<String>> read(String text) throws Exception {
        return Written.texts(open(text));
    }
}
