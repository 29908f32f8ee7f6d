package vn.sovang.launch.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.exchange.list.ListReadingJson;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.NominationEntry;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.launch.command.Console;
import vn.sovang.model.ListKind;
import vn.sovang.usecase.intake.ListPreview;
import vn.sovang.usecase.intake.RowPlan;

/// Prints what a list was understood as, and what storing it would do.
final class PreviewPrint {
    private final Console console;
    private final boolean json;

    PreviewPrint(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    /// @param runId the run that stored it, 0 when nothing was stored
    void print(ListPreview preview, long runId) {
        boolean nominations = preview.reading().kind() == ListKind.NOMINATIONS;
        if (json) {
            console.out()
                    .println(ListReadingJson.write(
                            preview.reading(), nominations ? Map.of() : preview.planned(), runId));
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
        console.out().println(nominations ? inRound(preview) : inRegistry(preview));
        preview.rows().forEach(row -> print(row, preview));
        preview.reading().findings().forEach(found -> console.out().println("! " + found.sentence()));
        SkippedPrint.lines(preview.skipped()).forEach(console.out()::println);
    }

    private static String inRound(ListPreview preview) {
        return "Trong đợt: thêm %d đề nghị, đã có %d"
                .formatted(preview.count(RowPlan.Action.ADD), preview.count(RowPlan.Action.NOTHING));
    }

    private static String inRegistry(ListPreview preview) {
        return "Trong sổ: thêm mới %d, bổ sung %d, đã có đủ %d"
                .formatted(
                        preview.count(RowPlan.Action.ADD),
                        preview.count(RowPlan.Action.CHANGE),
                        preview.count(RowPlan.Action.NOTHING));
    }

    private void print(ListRow row, ListPreview preview) {
        RowPlan plan = preview.plan(row);
        boolean nomination = row.entry() instanceof NominationEntry;
        console.out()
                .printf(
                        "%s: [%s] %s%n",
                        preview.reading().place(row.number()),
                        row.state().label(),
                        row.entry() instanceof NominationEntry entry
                                ? facts(entry)
                                : row.entry().name() + ": " + plan.action().label()
                                        + (plan.subject().isEmpty() ? "" : ", " + plan.subject()));
        lines("trong sổ", nomination && !plan.subject().isEmpty() ? List.of(plan.subject()) : List.of());
        lines("ghi thêm", plan.fills());
        lines("khác sổ", plan.conflicts());
        lines("đã sửa", row.changes());
        lines("cần xem", row.findings().stream().map(ListFinding::sentence).toList());
    }

    private static String facts(NominationEntry entry) {
        return Stream.of(
                        entry.kind().label(),
                        entry.name(),
                        entry.sex() == null ? "" : entry.sex().label(),
                        entry.birth() == null ? "" : entry.birth().display(),
                        entry.post(),
                        entry.unitName(),
                        entry.awardName())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void lines(String label, List<String> phrases) {
        phrases.forEach(phrase -> console.out().println("    " + label + ": " + phrase));
    }
}
