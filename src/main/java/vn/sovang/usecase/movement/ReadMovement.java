package vn.sovang.usecase.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.plan.PlanField;
import vn.sovang.exchange.plan.PlanPart;
import vn.sovang.exchange.plan.PlanReading;
import vn.sovang.exchange.plan.PlannedItems;
import vn.sovang.exchange.plan.PlannedLines;
import vn.sovang.exchange.plan.PlannedTerm;
import vn.sovang.model.Office;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.text.UnitName;

/// The records of a plan that was read. Only what is certain is taken over; what the catalogue or the registry cannot
/// tell stays in the plan's words.
final class ReadMovement {
    private static final Pattern PARENT = Pattern.compile("số (\\S+)(?: ngày (\\d{1,2})/(\\d{1,2})/(\\d{4}))?");
    private static final Map<PlanPart, TermKind> TERMS = new EnumMap<>(Map.of(
            PlanPart.REPORT_DAY, TermKind.QUICK_REPORT,
            PlanPart.AWARD_ROUND, TermKind.AWARD_ROUND,
            PlanPart.DOSSIER_DUE, TermKind.DOSSIER,
            PlanPart.REGISTRATION_DUE, TermKind.REGISTRATION,
            PlanPart.MIDTERM_DUE, TermKind.MIDTERM_REPORT,
            PlanPart.FINAL_DUE, TermKind.FINAL_REPORT));

    private final PlanReading plan;

    ReadMovement(PlanReading plan) {
        this.plan = plan;
    }

    /// The movement with its plan and its dossier.
    ///
    /// @param known movements of the store, among them perhaps the one above
    PlannedMovement planned(String title, Office office, List<Movement> known) {
        return new PlannedMovement(
                movement(title, office, known),
                PlannedLines.of(plan),
                plan.values(PlanPart.DOSSIER_ITEM).stream()
                        .flatMap(line -> PlannedItems.of(line).stream())
                        .toList());
    }

    private Movement movement(String title, Office office, List<Movement> known) {
        String number = number();
        String issuer = plan.value(PlanPart.ISSUER).orElse(office.name());
        String source =
                plan.values(PlanPart.CRITERIA_SOURCE).stream().findFirst().orElse("");
        String own = number.isEmpty() ? "" : "Kế hoạch số " + number;
        return new Movement(
                0,
                title,
                title,
                plan.value(PlanPart.KIND).orElse("phong trào thi đua"),
                String.join("; ", plan.values(PlanPart.SLOGAN)),
                issuer,
                office.level(),
                number,
                day(PlanPart.DATE),
                issuer,
                plan.value(PlanPart.SUBJECT).orElse(""),
                day(PlanPart.START),
                day(PlanPart.END),
                plan.value(PlanPart.END_CONDITION).orElse(""),
                PlannedLines.ofAll(plan, PlanPart.CONTENT),
                PlannedLines.ofAll(plan, PlanPart.CRITERION),
                awards(),
                source.isEmpty() ? own : plan.value(PlanPart.PARENT).orElse(own),
                own,
                parent(known),
                null);
    }

    /// Number and symbol; empty where the plan has no number.
    private String number() {
        Optional<String> number = plan.value(PlanPart.NUMBER);
        String symbol = plan.value(PlanPart.SYMBOL).orElse("");
        return number.map(digits -> symbol.isEmpty() ? digits : digits + "/" + symbol)
                .orElse("");
    }

    private @Nullable LocalDate day(PlanPart part) {
        return plan.value(part).map(LocalDate::parse).orElse(null);
    }

    /// Awards the catalogue knows for sure; what a plan leaves open, such as the class of an order, is not guessed.
    private List<String> awards() {
        return plan.all(PlanPart.AWARD).stream()
                .filter(PlanField::certain)
                .filter(field -> field.codes().size() == 1)
                .map(field -> field.codes().getFirst())
                .distinct()
                .toList();
    }

    /// The movement whose plan this one carries out, when number and day both are its.
    private @Nullable Long parent(List<Movement> known) {
        Matcher cited = PARENT.matcher(plan.value(PlanPart.PARENT).orElse(""));
        if (!cited.find() || cited.group(2) == null) {
            return null;
        }
        LocalDate day = LocalDate.of(
                Integer.parseInt(cited.group(4)), Integer.parseInt(cited.group(3)), Integer.parseInt(cited.group(2)));
        List<Movement> found = known.stream()
                .filter(movement ->
                        movement.planNumber().equals(cited.group(1)) && Objects.equals(movement.planDate(), day))
                .toList();
        return found.size() == 1 ? found.getFirst().id() : null;
    }

    /// What the plan gives organs to do.
    ///
    /// @param units the units of the registry that are open
    List<MovementTask> tasks(long movementId, List<Unit> units) {
        return plan.all(PlanPart.TASK).stream()
                .filter(PlanField::certain)
                .map(field -> new MovementTask(
                        0,
                        movementId,
                        field.group(),
                        unit(field.group(), units),
                        field.value().replace('\n', ' '),
                        DueRule.OPEN))
                .toList();
    }

    /// The one unit of that name; a list of organs is none.
    private static @Nullable Long unit(String organ, List<Unit> units) {
        String name = UnitName.spelling(organ.replaceAll("\\s*\\([^)]*\\)", ""));
        if (name.isEmpty()) {
            return null;
        }
        List<Unit> found = units.stream()
                .filter(unit -> UnitName.spelling(unit.name()).equals(name)
                        || UnitName.spelling(unit.shortName()).equals(name))
                .toList();
        return found.size() == 1 ? found.getFirst().id() : null;
    }

    /// The calendar. What is due on no day the plan names has an open rule and its words as note.
    List<MovementTerm> terms(long movementId) {
        List<MovementTerm> terms = new ArrayList<>();
        for (PlanField field : plan.fields()) {
            TermKind kind = TERMS.get(field.part());
            if (kind != null && field.certain()) {
                DueRule rule = PlannedTerm.of(field);
                terms.add(new MovementTerm(
                        0, movementId, kind, kind.label(), rule, "", rule.isOpen() ? field.value() : ""));
            }
        }
        return terms.stream().distinct().toList();
    }
}
