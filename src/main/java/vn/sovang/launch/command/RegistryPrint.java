package vn.sovang.launch.command;

import java.util.List;
import vn.sovang.exchange.list.ListReadingJson;
import vn.sovang.exchange.list.RegistryRow;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.table.Finding;
import vn.sovang.usecase.intake.RegistryPreview;
import vn.sovang.usecase.intake.RowPlan;

/// Prints what a list for the registry was understood as, and what storing it would do.
final class RegistryPrint {
    private final Console console;
    private final boolean json;

    RegistryPrint(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    /// @param runId the run that stored it, 0 when nothing was stored
    void print(RegistryPreview preview, long runId) {
        if (json) {
            console.out().println(ListReadingJson.write(preview.reading(), preview.planned(), runId));
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
                        "Trong sổ: thêm mới %d, bổ sung %d, đã có đủ %d%n",
                        preview.count(RowPlan.Action.ADD),
                        preview.count(RowPlan.Action.CHANGE),
                        preview.count(RowPlan.Action.NOTHING));
        preview.file().notes().forEach(note -> console.out().println("! " + note));
        preview.reading().findings().forEach(found -> console.out().println("! " + found.sentence()));
        preview.reading().rows().forEach(row -> print(row, preview));
        SkippedPrint.lines(preview.reading().skipped()).forEach(console.out()::println);
    }

    private void print(RegistryRow row, RegistryPreview preview) {
        RowPlan plan = preview.plan(row);
        console.out()
                .printf(
                        "%s: [%s] %s: %s%n",
                        preview.reading().place(row.number()),
                        row.state().label(),
                        row.entry().name(),
                        plan.subject().isEmpty()
                                ? plan.action().label()
                                : plan.action().label() + ", " + plan.subject());
        lines("ghi thêm", plan.fills());
        lines("khác sổ", plan.conflicts());
        lines("đã sửa", row.changes());
        lines("cần xem", row.findings().stream().map(Finding::sentence).toList());
    }

    private void lines(String label, List<String> phrases) {
        phrases.forEach(phrase -> console.out().println("    " + label + ": " + phrase));
    }
}
