package vn.sovang.launch.command;

import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.exchange.list.ListReadingJson;
import vn.sovang.exchange.list.ListedRow;
import vn.sovang.exchange.list.ListedValues;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.table.Finding;
import vn.sovang.usecase.intake.Preview;
import vn.sovang.usecase.intake.RowPlan;

/// Prints what a list was understood as.
final class PreviewPrint {
    private final Console console;
    private final boolean json;

    PreviewPrint(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    /// @param runId the run that stored it, 0 when nothing was stored
    void print(Preview preview, long runId) {
        if (json) {
            console.out().println(ListReadingJson.write(preview.reading(), runId));
            return;
        }
        console.out()
                .printf(
                        "%s: %d dòng đúng, %d dòng đã sửa giúp, %d dòng cần xem, %d dòng sai%n",
                        preview.reading().fileName(),
                        preview.count(RowState.OK),
                        preview.count(RowState.FIXED),
                        preview.count(RowState.CHECK),
                        preview.count(RowState.WRONG));
        console.out()
                .printf(
                        "Trong đợt: thêm %d đề nghị, đã có %d%n",
                        preview.count(RowPlan.Action.ADD), preview.count(RowPlan.Action.NOTHING));
        preview.rows().forEach(row -> print(row, preview));
        preview.reading().findings().forEach(found -> console.out().println("! " + found.sentence()));
        SkippedPrint.lines(preview.skipped()).forEach(console.out()::println);
    }

    private void print(ListedRow row, Preview preview) {
        ListedValues values = row.values();
        String facts = List.of(
                        values.kind().label(),
                        values.name(),
                        values.sex() == null ? "" : values.sex().label(),
                        values.birth() == null ? "" : values.birth().display(),
                        values.post(),
                        values.unitName(),
                        values.awardName())
                .stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        console.out().printf("dòng %d: [%s] %s%n", row.number(), row.state().label(), facts);
        String known = preview.plan(row).subject();
        if (!known.isEmpty()) {
            console.out().println("    trong sổ: " + known);
        }
        row.changes().forEach(change -> console.out().println("    đã sửa: " + change));
        row.findings().stream().map(Finding::sentence).forEach(sentence -> console.out()
                .println("    cần xem: " + sentence));
    }
}
