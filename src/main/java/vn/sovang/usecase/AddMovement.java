package vn.sovang.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.plan.PlanField;
import vn.sovang.exchange.plan.PlanPart;
import vn.sovang.exchange.plan.PlanReading;
import vn.sovang.exchange.plan.PlannedItems;
import vn.sovang.model.DossierItem;
import vn.sovang.model.Movement;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.store.Database;
import vn.sovang.store.DossierItemStore;
import vn.sovang.store.MovementStore;
import vn.sovang.store.OfficeStore;

/// Nạp kế hoạch: a movement from what was read of its plan. Only what is certain is taken over.
public final class AddMovement {
    private final Database database;
    private final OfficeStore offices;
    private final MovementStore movements;
    private final DossierItemStore items;
    private final Journal journal;

    /// Works on one store.
    public AddMovement(
            Database database, OfficeStore offices, MovementStore movements, DossierItemStore items, Journal journal) {
        this.database = database;
        this.offices = offices;
        this.movements = movements;
        this.items = items;
        this.journal = journal;
    }

    /// Stores the movement with what its dossier holds.
    ///
    /// @param title its name, when the plan's could not be read or is to be another; else empty
    /// @throws Refusal when there is no name, no office yet, or the plan is there already
    public Movement add(PlanReading plan, String title) throws Refusal {
        Office office = offices.find()
                .orElseThrow(() -> new Refusal("Sổ chưa có cơ quan. Hãy ghi tên cơ quan ở màn hình Thiết lập trước."));
        String name = title.isBlank() ? plan.value(PlanPart.TITLE).orElse("") : title;
        if (name.isBlank()) {
            throw new Refusal(
                    "Không đọc chắc được tên phong trào trong kế hoạch. Hãy ghi tên (ở dòng lệnh: --title \"…\") rồi nạp lại.");
        }
        Movement read = movement(plan, name, office);
        if (!read.planNumber().isEmpty()
                && movements.all().stream()
                        .anyMatch(known -> known.planNumber().equals(read.planNumber())
                                && Objects.equals(known.planDate(), read.planDate()))) {
            throw new Refusal(
                    "Kế hoạch số %s đã có trong sổ. Xem bằng lệnh movement list.".formatted(read.planNumber()));
        }
        return database.transaction(() -> {
            Movement added = movements.add(read);
            items.save(added.id(), dossier(plan));
            journal.added(Journal.subject("movement", added.id()), "Nạp kế hoạch", added);
            return added;
        });
    }

    private static Movement movement(PlanReading plan, String title, Office office) {
        String number = number(plan);
        String issuer = plan.value(PlanPart.ISSUER).orElse(office.name());
        String source =
                plan.values(PlanPart.CRITERIA_SOURCE).stream().findFirst().orElse("");
        String own = number.isEmpty() ? "" : "Kế hoạch số " + number;
        return new Movement(
                0,
                title,
                title,
                plan.value(PlanPart.KIND).orElse("phong trào thi đua"),
                plan.value(PlanPart.SLOGAN).orElse(""),
                issuer,
                office.level(),
                number,
                day(plan, PlanPart.DATE),
                issuer,
                plan.value(PlanPart.SUBJECT).orElse(""),
                day(plan, PlanPart.START),
                day(plan, PlanPart.END),
                plan.value(PlanPart.END_CONDITION).orElse(""),
                plan.values(PlanPart.CONTENT),
                plan.values(PlanPart.CRITERION),
                awards(plan),
                source.isEmpty() ? own : plan.value(PlanPart.PARENT).orElse(own),
                own,
                null,
                null);
    }

    private static String number(PlanReading plan) {
        Optional<String> number = plan.value(PlanPart.NUMBER);
        String symbol = plan.value(PlanPart.SYMBOL).orElse("");
        return number.map(digits -> symbol.isEmpty() ? digits : digits + "/" + symbol)
                .orElse("");
    }

    private static @Nullable LocalDate day(PlanReading plan, PlanPart part) {
        return plan.value(part).map(LocalDate::parse).orElse(null);
    }

    /// Awards the catalogue knows for sure; what a plan leaves open, such as the class of an order, is not guessed.
    private static List<String> awards(PlanReading plan) {
        return plan.all(PlanPart.AWARD).stream()
                .filter(PlanField::certain)
                .filter(field -> field.codes().size() == 1)
                .map(field -> field.codes().getFirst())
                .distinct()
                .toList();
    }

    private static List<DossierItem> dossier(PlanReading plan) {
        return plan.values(PlanPart.DOSSIER_ITEM).stream()
                .flatMap(line -> PlannedItems.of(line).stream())
                .toList();
    }
}
