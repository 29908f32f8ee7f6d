package vn.sovang.ui.round.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.NominationEntry;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.text.Nfc;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.round.RoundText;
import vn.sovang.usecase.intake.ListPreview;
import vn.sovang.usecase.intake.ListedUnit;
import vn.sovang.usecase.intake.RowPlan;

/// A row of the preview: what stands in the file, what it was understood as, what was changed and what is wrong.
///
/// @param number row in the file, 1 and up
/// @param rows "20", or "1–6" for rows passed over together
/// @param listed the understood row, null for one that is passed over
/// @param twin row of the file that is possibly the same person, 0 when none is or it was answered
public record ImportRow(
        int number,
        String rows,
        String inFile,
        String understood,
        Chip.Value state,
        String remark,
        @Nullable ListRow listed,
        int twin) {

    static ImportRow of(ListRow row, ListPreview preview) {
        Optional<RowPair> same = preview.same().stream()
                .filter(pair -> pair.first() == row.number() || pair.second() == row.number())
                .findFirst();
        List<vn.sovang.exchange.table.Finding> open = row.findings().stream()
                .filter(finding -> finding.otherRow() == 0
                        || same.isEmpty()
                        || !same.get().equals(RowPair.of(row.number(), finding.otherRow())))
                .toList();
        RowState state = open.isEmpty() && row.state() == RowState.CHECK ? RowState.FIXED : row.state();
        int twin = open.stream()
                .mapToInt(vn.sovang.exchange.table.Finding::otherRow)
                .filter(other -> other > 0)
                .findFirst()
                .orElse(0);
        List<String> remarks = new ArrayList<>();
        same.ifPresent(pair -> remarks.add(RoundText.text("import.same", pair.first() + pair.second() - row.number())));
        open.forEach(finding -> remarks.add(finding.sentence().replaceFirst("[.]$", "")));
        remarks.addAll(row.changes());
        return new ImportRow(
                row.number(),
                Integer.toString(row.number()),
                Nfc.line(String.join(" · ", row.filledCells())),
                understood(row, preview),
                new Chip.Value(state.label(), tone(state)),
                String.join("; ", remarks),
                row,
                twin);
    }

    static ImportRow of(SkippedRows skipped) {
        String rows = skipped.first() == skipped.last()
                ? Integer.toString(skipped.first())
                : skipped.first() + "–" + skipped.last();
        return new ImportRow(
                skipped.first(),
                rows,
                skipped.text(),
                skipped.why(),
                new Chip.Value(RoundText.text("import.skipped"), Tone.PLAIN),
                "",
                null,
                0);
    }

    private static Tone tone(RowState state) {
        return switch (state) {
            case OK -> Tone.GOOD;
            case FIXED -> Tone.WARN;
            case CHECK, WRONG -> Tone.BAD;
        };
    }

    private static String understood(ListRow row, ListPreview preview) {
        RowPlan plan = preview.plan(row);
        NominationEntry values = row.nomination();
        Sex sex = values.sex();
        PartialDate birth = values.birth();
        String kind = values.kind().isPerson()
                ? ""
                : RoundText.text("kind." + values.kind().name());
        String post = Stream.of(values.post(), values.unitName())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        ListedUnit unit = plan.unit();
        String fresh = unit != null && unit.isNew() ? RoundText.text("import.new-unit") : "";
        return Stream.of(
                        values.name(),
                        kind,
                        sex == null ? "" : sex.label(),
                        birth == null ? "" : birth.display(),
                        post,
                        fresh,
                        values.awardName().isEmpty() ? values.awardText() : values.awardName(),
                        plan.subject().isEmpty() ? "" : RoundText.text("import.in-registry", plan.subject()),
                        plan.action() == RowPlan.Action.NOTHING ? RoundText.text("import.known") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// Whether the clerk is asked to look.
    boolean asks() {
        return state.tone() == Tone.BAD;
    }

    boolean is(RowState wanted) {
        return state.words().equals(wanted.label());
    }
}
