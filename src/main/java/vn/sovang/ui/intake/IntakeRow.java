package vn.sovang.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.GrantEntry;
import vn.sovang.exchange.list.InitiativeEntry;
import vn.sovang.exchange.list.ListEntry;
import vn.sovang.exchange.list.ListReading;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.NominationEntry;
import vn.sovang.exchange.list.PersonEntry;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.list.UnitEntry;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.ReadSheet;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.text.Nfc;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.intake.ListPreview;
import vn.sovang.usecase.intake.ListedUnit;
import vn.sovang.usecase.intake.RowPlan;

/// A row of the preview, its words prepared: where it stands, what stands there, what it was understood as, what it
/// would do to the registry, what was changed and what is wrong.
///
/// @param number names the row in its reading
/// @param place row on its sheet: "20", or "1–6" for rows passed over together
/// @param listed the understood row, null for one that is passed over
/// @param plan null for a row that is passed over
record IntakeRow(
        int number,
        String place,
        String group,
        String inFile,
        String understood,
        String action,
        Chip.Value state,
        String remark,
        @Nullable ListRow listed,
        @Nullable RowPlan plan) {

    static List<IntakeRow> all(ListPreview preview) {
        List<IntakeRow> rows = new ArrayList<>();
        preview.reading().rows().forEach(row -> rows.add(of(row, preview)));
        preview.reading().skipped().forEach(skipped -> rows.add(of(skipped, preview.reading())));
        return rows;
    }

    private static IntakeRow of(ListRow row, ListPreview preview) {
        RowPlan plan = preview.plan(row);
        ReadSheet sheet = sheet(row.number(), preview.reading());
        List<String> remarks = new ArrayList<>();
        preview.sameAs(row)
                .ifPresent(other ->
                        remarks.add(IntakeText.text("same", preview.reading().place(other))));
        preview.open(row).stream()
                .map(ListFinding::sentence)
                .map(IntakeRow::phrase)
                .forEach(remarks::add);
        remarks.addAll(plan.conflicts());
        remarks.addAll(row.changes());
        RowState state = preview.state(row);
        return new IntakeRow(
                row.number(),
                Integer.toString(row.number() - sheet.offset()),
                group(row.group(), sheet, preview.reading()),
                Nfc.line(String.join(" · ", row.filledCells())),
                understood(row.entry(), plan),
                plan.action().label(),
                new Chip.Value(state.label(), tone(state)),
                remark(remarks),
                row,
                plan);
    }

    private static IntakeRow of(SkippedRows skipped, ListReading reading) {
        ReadSheet sheet = sheet(skipped.first(), reading);
        int first = skipped.first() - sheet.offset();
        int last = skipped.last() - sheet.offset();
        return new IntakeRow(
                skipped.first(),
                first == last ? Integer.toString(first) : first + "–" + last,
                IntakeText.text("group.skipped"),
                skipped.text(),
                skipped.why(),
                "",
                new Chip.Value(IntakeText.text("skipped"), Tone.PLAIN),
                "",
                null,
                null);
    }

    private static ReadSheet sheet(int number, ListReading reading) {
        ReadSheet found = reading.sheets().getFirst();
        for (ReadSheet sheet : reading.sheets()) {
            found = number > sheet.offset() ? sheet : found;
        }
        return found;
    }

    private static String group(String group, ReadSheet sheet, ListReading reading) {
        if (reading.sheets().size() < 2) {
            return group;
        }
        String name = IntakeText.text("group.sheet", sheet.name());
        return group.isEmpty() ? name : name + " · " + group;
    }

    /// The first thing; all of them stand beside the chosen row.
    private static String remark(List<String> remarks) {
        return switch (remarks.size()) {
            case 0 -> "";
            case 1 -> remarks.getFirst();
            default -> IntakeText.text("remark.more", remarks.getFirst(), remarks.size() - 1);
        };
    }

    private static String phrase(String sentence) {
        return sentence.replaceFirst("[.]$", "");
    }

    private static Tone tone(RowState state) {
        return switch (state) {
            case OK -> Tone.GOOD;
            case FIXED -> Tone.WARN;
            case CHECK, WRONG -> Tone.BAD;
        };
    }

    private static String understood(ListEntry entry, RowPlan plan) {
        ListedUnit unit = plan.unit();
        return joined(understood(entry), unit != null && unit.isNew() ? IntakeText.text("new-unit") : "");
    }

    private static String understood(ListEntry entry) {
        return switch (entry) {
            case UnitEntry unit -> joined(unit.name(), unit.unitKind().label(), unit.parentName(), unit.clusterName());
            case PersonEntry person ->
                joined(
                        person.name(),
                        sex(person.sex()),
                        birth(person.birth()),
                        work(person.post(), person.workplace()));
            case NominationEntry nomination ->
                joined(
                        nomination.name(),
                        nomination.kind().isPerson() ? "" : nomination.kind().label(),
                        sex(nomination.sex()),
                        birth(nomination.birth()),
                        work(nomination.post(), nomination.unitName()),
                        nomination.awardName().isEmpty() ? nomination.awardText() : nomination.awardName());
            case GrantEntry grant ->
                joined(
                        grant.name(),
                        grant.awards().stream().map(GrantEntry.GivenAward::name).collect(Collectors.joining(", ")),
                        year(grant.year()),
                        grant.decisionNumber(),
                        work(grant.post(), grant.unitName()));
            case InitiativeEntry initiative ->
                joined(
                        initiative.name(),
                        initiative.initiative(),
                        year(initiative.year()),
                        work(initiative.post(), initiative.unitName()));
        };
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String work(String post, String unit) {
        return Stream.of(post, unit).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String sex(@Nullable Sex sex) {
        return sex == null ? "" : sex.label();
    }

    private static String birth(@Nullable PartialDate birth) {
        return birth == null ? "" : birth.display();
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }

    /// Whether the clerk is asked to look.
    boolean asks() {
        return state.tone() == Tone.BAD;
    }

    /// The understood row of one that is not passed over.
    ListRow row() {
        return Objects.requireNonNull(listed, "a row that is passed over says nothing");
    }
}
