package vn.sovang.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.sovang.paper.Block;
import vn.sovang.paper.Chart;
import vn.sovang.paper.Columns;
import vn.sovang.paper.Document;
import vn.sovang.paper.KeepTogether;
import vn.sovang.paper.PageBreak;
import vn.sovang.paper.Paragraph;
import vn.sovang.paper.Row;
import vn.sovang.paper.Rule;
import vn.sovang.paper.Space;
import vn.sovang.paper.Table;
import vn.sovang.paper.docx.WordFile;

/// Checks a form's Word file against its blocks.
final class FormInWord {
    private FormInWord() {}

    /// The same words in the same order.
    static void assertSameText(Document document) throws IOException {
        List<String> texts = new ArrayList<>();
        document.sections().forEach(section -> addTexts(section.blocks(), texts));

        assertThat(WordFile.of(document).paragraphs().stream().map(text -> text.replace('\u2011', '-')))
                .containsExactlyElementsOf(texts);
    }

    /// As many tables with as many rows, their headers repeated.
    static void assertSameTables(Document document) throws IOException {
        List<Table> tables = new ArrayList<>();
        document.sections().forEach(section -> addTables(section.blocks(), tables));
        List<XWPFTable> written = WordFile.of(document).dataTables();

        assertThat(written).hasSameSizeAs(tables);
        for (int i = 0; i < tables.size(); i++) {
            List<Boolean> headers = new ArrayList<>();
            tables.get(i).header().forEach(row -> headers.add(true));
            tables.get(i).rows().forEach(row -> headers.add(false));
            assertThat(written.get(i).getRows().stream().map(XWPFTableRow::isRepeatHeader))
                    .containsExactlyElementsOf(headers);
        }
    }

    private static void addTables(List<? extends Block> blocks, List<Table> tables) {
        for (Block block : blocks) {
            switch (block) {
                case Table table -> tables.add(table);
                case KeepTogether together -> addTables(together.blocks(), tables);
                case Paragraph _, Chart _, Columns _, Rule _, Space _, PageBreak _ -> {}
            }
        }
    }

    private static void addTexts(List<? extends Block> blocks, List<String> texts) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> {
                    String text =
                            paragraph.text().replaceAll("[\\s\u00A0]+", " ").strip();
                    if (!text.isEmpty()) {
                        texts.add(text);
                    }
                }
                case Table table -> {
                    addCells(table.header(), texts);
                    addCells(table.rows(), texts);
                }
                case Chart chart -> addTexts(chart.head(), texts);
                case Columns columns -> columns.columns().forEach(column -> addTexts(column.blocks(), texts));
                case KeepTogether together -> addTexts(together.blocks(), texts);
                case Rule _, Space _, PageBreak _ -> {}
            }
        }
    }

    private static void addCells(List<Row> rows, List<String> texts) {
        rows.forEach(row -> row.cells().forEach(cell -> addTexts(cell.blocks(), texts)));
    }
}
