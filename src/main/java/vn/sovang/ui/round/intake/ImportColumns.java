package vn.sovang.ui.round.intake;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.sovang.exchange.list.FileColumn;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.model.ListKind;
import vn.sovang.ui.control.table.ColumnChoice;
import vn.sovang.ui.round.RoundText;
import vn.sovang.usecase.intake.ListPreview;

/// The columns of a nomination list, for the clerk to say what they hold.
record ImportColumns(ListPreview preview) {
    ColumnChoice<ListColumn> node(Consumer<ColumnChoice.Chosen<ListColumn>> onApply, Runnable onBack) {
        ColumnChoice<ListColumn> choice = new ColumnChoice<>(
                ListColumn.of(ListKind.NOMINATIONS), column -> column.label(ListKind.NOMINATIONS), onApply, onBack);
        String sender = preview.reading().sender();
        choice.show(
                tables(),
                sender.isEmpty()
                        ? RoundText.text("import.columns-for-all")
                        : RoundText.text("import.columns-for-sender", sender));
        return choice;
    }

    /// One table for each form of header.
    private List<ColumnChoice.Table<ListColumn>> tables() {
        TreeMap<String, ListLayout> forms = new TreeMap<>();
        preview.reading().layouts().forEach(layout -> forms.putIfAbsent(layout.key(), layout));
        return forms.values().stream().map(this::table).toList();
    }

    private ColumnChoice.Table<ListColumn> table(ListLayout layout) {
        return new ColumnChoice.Table<>(
                layout.key(),
                RoundText.text("import.columns-table", layout.sheet(), layout.headerRow()),
                FileColumn.of(preview.file(), layout).stream()
                        .map(column -> new ColumnChoice.Column<>(
                                column.index(), column.letter(), column.title(), column.samples(), column.holds()))
                        .toList());
    }
}
