package vn.sovang.ui.movement.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.plan.GroupedLines;
import vn.sovang.exchange.plan.PlannedCondition;
import vn.sovang.exchange.plan.PlannedItems;
import vn.sovang.exchange.plan.PlannedQuota;
import vn.sovang.exchange.plan.PlannedScore;
import vn.sovang.exchange.plan.PlannedSignatories;
import vn.sovang.exchange.plan.PlannedStage;
import vn.sovang.model.Level;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.PlanLine;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.ui.movement.MovementText;
import vn.sovang.usecase.movement.PlannedMovement;

/// A movement's record and plan as they are typed. What cannot be read has its sentence beside it and leaves what is
/// stored as it is; the rest is stored all the same.
public final class PlanDraft {
    final ObjectProperty<@Nullable PartialDate> planDate = new SimpleObjectProperty<>();
    public final ObjectProperty<@Nullable PartialDate> start = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PartialDate> end = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Level> level = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Long> parentId = new SimpleObjectProperty<>();
    final ObjectProperty<List<String>> awards = new SimpleObjectProperty<>(List.of());

    private final Map<HeadText, StringProperty> head = texts(HeadText.class);
    private final Map<PlanSection, StringProperty> sections = texts(PlanSection.class);
    private final Map<PlanRows, StringProperty> rows = texts(PlanRows.class);
    private final Map<PlanRows, StringProperty> errors = texts(PlanRows.class);
    private final StringProperty titleError = new SimpleStringProperty("");
    private final StringProperty endError = new SimpleStringProperty("");

    /// @param onEdit told after every change, also while a record is loaded
    public PlanDraft(Runnable onEdit) {
        head.values().forEach(text -> text.subscribe((before, now) -> onEdit.run()));
        sections.values().forEach(text -> text.subscribe((before, now) -> onEdit.run()));
        rows.values().forEach(text -> text.subscribe((before, now) -> onEdit.run()));
        List.of(planDate, start, end, level, parentId, awards)
                .forEach(value -> value.subscribe((before, now) -> onEdit.run()));
    }

    StringProperty text(HeadText field) {
        return Objects.requireNonNull(head.get(field));
    }

    StringProperty text(PlanSection section) {
        return Objects.requireNonNull(sections.get(section));
    }

    StringProperty text(PlanRows table) {
        return Objects.requireNonNull(rows.get(table));
    }

    public StringProperty error(PlanRows table) {
        return Objects.requireNonNull(errors.get(table));
    }

    StringProperty titleErrorProperty() {
        return titleError;
    }

    StringProperty endErrorProperty() {
        return endError;
    }

    /// Shows a record.
    public void load(PlannedMovement planned) {
        Movement movement = planned.movement();
        MovementPlan plan = planned.plan();
        head.forEach((field, text) -> text.set(value(movement, field)));
        planDate.set(partial(movement.planDate()));
        start.set(partial(movement.start()));
        end.set(partial(movement.end()));
        level.set(movement.level());
        parentId.set(movement.parentId());
        awards.set(movement.awardCodes());
        sections.forEach((section, text) -> text.set(GroupedLines.text(linesOf(planned, section))));
        text(PlanRows.STAGES).set(PlannedStage.rows(plan.stages()));
        text(PlanRows.QUOTAS).set(PlannedQuota.rows(plan.quotas()));
        text(PlanRows.CONDITIONS).set(PlannedCondition.rows(plan.conditions()));
        text(PlanRows.SCORES).set(PlannedScore.rows(plan.scores()));
        text(PlanRows.SIGNATORIES).set(PlannedSignatories.rows(plan.signatories()));
        text(PlanRows.ITEMS).set(PlannedItems.rows(planned.items()));
        errors.values().forEach(error -> error.set(""));
    }

    /// What is typed, over what is stored; empty while it has no name or its days cross.
    public Optional<PlannedMovement> over(PlannedMovement stored) {
        MovementPlan before = stored.plan();
        LocalDate first = whole(start.get());
        LocalDate last = whole(end.get());
        titleError.set(text(HeadText.TITLE).get().isBlank() ? MovementText.text("head.titleMissing") : "");
        endError.set(
                first != null && last != null && last.isBefore(first) ? MovementText.text("head.endBeforeStart") : "");
        List<PlanLine> lines = new ArrayList<>();
        for (PlanSection section : PlanSection.values()) {
            GroupedLines.lines(section, text(section).get()).stream()
                    .filter(line -> !ofMovement(line))
                    .forEach(lines::add);
        }
        MovementPlan plan = new MovementPlan(
                lines,
                read(PlanRows.STAGES, PlannedStage::ofRows, before.stages()),
                read(PlanRows.QUOTAS, PlannedQuota::ofRows, before.quotas()),
                read(
                        PlanRows.CONDITIONS,
                        text -> PlannedCondition.ofRows(text, before.conditions()),
                        before.conditions()),
                read(PlanRows.SCORES, text -> PlannedScore.ofRows(text, before.scores()), before.scores()),
                read(
                        PlanRows.SIGNATORIES,
                        text -> PlannedSignatories.ofRows(text, before.signatories()),
                        before.signatories()));
        PlannedMovement typed = new PlannedMovement(
                movement(stored.movement()), plan, read(PlanRows.ITEMS, PlannedItems::ofRows, stored.items()));
        boolean stands = titleError.get().isEmpty() && endError.get().isEmpty();
        return stands ? Optional.of(typed) : Optional.empty();
    }

    private interface Reader<T> {
        List<T> read(String text) throws Refusal;
    }

    private <T> List<T> read(PlanRows table, Reader<T> reader, List<T> before) {
        try {
            List<T> typed = reader.read(text(table).get());
            error(table).set("");
            return typed;
        } catch (Refusal refusal) {
            error(table).set(refusal.sentence());
            return before;
        }
    }

    private Movement movement(Movement stored) {
        Level chosen = level.get();
        return new Movement(
                stored.id(),
                text(HeadText.TITLE).get(),
                text(HeadText.BRIEF_TITLE).get(),
                text(HeadText.KIND).get(),
                text(HeadText.SLOGAN).get(),
                text(HeadText.LAUNCHER).get(),
                chosen == null ? stored.level() : chosen,
                text(HeadText.PLAN_NUMBER).get(),
                whole(planDate.get()),
                text(HeadText.PLAN_ISSUER).get(),
                text(HeadText.PLAN_SUBJECT).get(),
                whole(start.get()),
                whole(end.get()),
                text(HeadText.END_CONDITION).get(),
                ofMovement(PlanSection.CONTENT),
                ofMovement(PlanSection.CRITERION),
                awards.get(),
                text(HeadText.CRITERIA_SOURCE).get(),
                text(HeadText.DOSSIER_SOURCE).get(),
                parentId.get(),
                stored.closing());
    }

    private List<String> ofMovement(PlanSection section) {
        return GroupedLines.lines(section, text(section).get()).stream()
                .filter(PlanDraft::ofMovement)
                .map(PlanLine::text)
                .toList();
    }

    /// Contents and criteria said of all stand in the movement itself.
    private static boolean ofMovement(PlanLine line) {
        return line.group().isEmpty()
                && (line.section() == PlanSection.CONTENT || line.section() == PlanSection.CRITERION);
    }

    private static List<PlanLine> linesOf(PlannedMovement planned, PlanSection section) {
        List<String> own =
                switch (section) {
                    case CONTENT -> planned.movement().contents();
                    case CRITERION -> planned.movement().criteria();
                    default -> List.of();
                };
        List<PlanLine> lines = new ArrayList<>(
                own.stream().map(text -> PlanLine.of(section, text)).toList());
        planned.plan().lines().stream()
                .filter(line -> line.section() == section)
                .forEach(lines::add);
        return lines;
    }

    private static String value(Movement movement, HeadText field) {
        Function<Movement, String> getter =
                switch (field) {
                    case TITLE -> Movement::title;
                    case BRIEF_TITLE -> Movement::briefTitle;
                    case KIND -> Movement::kind;
                    case SLOGAN -> Movement::slogan;
                    case LAUNCHER -> Movement::launcher;
                    case PLAN_NUMBER -> Movement::planNumber;
                    case PLAN_ISSUER -> Movement::planIssuer;
                    case PLAN_SUBJECT -> Movement::planSubject;
                    case END_CONDITION -> Movement::endCondition;
                    case CRITERIA_SOURCE -> Movement::criteriaSource;
                    case DOSSIER_SOURCE -> Movement::dossierSource;
                };
        return getter.apply(movement);
    }

    static @Nullable LocalDate whole(@Nullable PartialDate date) {
        return date == null || date.day() == 0 ? null : LocalDate.of(date.year(), date.month(), date.day());
    }

    static @Nullable PartialDate partial(@Nullable LocalDate day) {
        return day == null ? null : PartialDate.of(day);
    }

    private static <K extends Enum<K>> Map<K, StringProperty> texts(Class<K> kind) {
        Map<K, StringProperty> texts = new EnumMap<>(kind);
        for (K key : kind.getEnumConstants()) {
            texts.put(key, new SimpleStringProperty(""));
        }
        return texts;
    }
}
