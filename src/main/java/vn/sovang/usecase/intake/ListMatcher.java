package vn.sovang.usecase.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.GrantEntry;
import vn.sovang.exchange.list.InitiativeEntry;
import vn.sovang.exchange.list.ListEntry;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.NominationEntry;
import vn.sovang.exchange.list.PersonEntry;
import vn.sovang.exchange.list.UnitEntry;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.RowPair;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.rule.person.ListedIdentity;
import vn.sovang.text.UnitName;
import vn.sovang.usecase.registry.SubjectChoice;

/// Finds for each row of one list whom and which unit of the registry it speaks of. Rows are asked in their order, once
/// each: a newcomer of one row is known to the next.
final class ListMatcher {
    private final ListedUnits units;
    private final ListedPeople people;
    private final Map<Long, Unit> unitsById;
    private final RowAnswers answers;

    ListMatcher(KnownRegistry registry, Map<String, Long> unitAnswers, RowAnswers answers) {
        this.units = new ListedUnits(registry.units(), unitAnswers);
        this.unitsById = registry.units().byId();
        this.people = new ListedPeople(registry.people(), unitsById);
        this.answers = answers;
    }

    /// What a row speaks of.
    ///
    /// @param unit the collective itself, or the person's workplace; null when the row names none
    /// @param unitName as the list names it
    /// @param person null for a collective
    /// @param findings what the clerk should look at
    /// @param choices who it may be about
    record Matched(
            @Nullable ListedUnit unit,
            String unitName,
            ListedPeople.@Nullable Found person,
            List<ListFinding> findings,
            List<SubjectChoice> choices) {
        /// The registry's unit, null when it has none of that name.
        @Nullable
        Unit known() {
            return unit == null ? null : unit.unit();
        }
    }

    /// A person of a list, whatever else the list says.
    record Somebody(
            String name,
            String idNumber,
            @Nullable Sex sex,
            @Nullable PartialDate birth,
            String post,
            String unitName) {
        /// @throws IllegalArgumentException for a list of units
        static Somebody of(ListEntry entry) {
            return switch (entry) {
                case PersonEntry person ->
                    new Somebody(
                            person.name(),
                            person.idNumber(),
                            person.sex(),
                            person.birth(),
                            person.post(),
                            person.workplace());
                case NominationEntry nomination ->
                    new Somebody(
                            nomination.name(),
                            "",
                            nomination.sex(),
                            nomination.birth(),
                            nomination.post(),
                            nomination.unitName());
                case GrantEntry grant ->
                    new Somebody(grant.name(), "", grant.sex(), grant.birth(), grant.post(), grant.unitName());
                case InitiativeEntry initiative ->
                    new Somebody(
                            initiative.name(),
                            "",
                            initiative.sex(),
                            initiative.birth(),
                            initiative.post(),
                            initiative.unitName());
                case UnitEntry unit -> throw new IllegalArgumentException("no person: " + unit.name());
            };
        }
    }

    Matched match(ListRow row) {
        return row.entry().kind().isPerson() ? person(row) : unit(row);
    }

    /// Whether the clerk said that two rows are two.
    boolean areTwo(int one, int other) {
        return answers.apart().contains(RowPair.of(one, other));
    }

    /// A unit by its name, such as the one above another.
    ListedUnit unitNamed(String name) {
        return units.of(name);
    }

    ListedPeople people() {
        return people;
    }

    private Matched unit(ListRow row) {
        String name = row.entry().name();
        Long answer = answers.subject(row.number());
        if (answer != null) {
            return new Matched(ListedUnit.sure(unitsById.get(answer)), name, null, List.of(), List.of());
        }
        ListedUnit found =
                row.entry() instanceof UnitEntry entry ? new UnitByPlace(units, unitsById).of(entry) : units.of(name);
        return new Matched(found, name, null, UnitQuestion.ofSubject(found), UnitQuestion.choices(name, found));
    }

    private Matched person(ListRow row) {
        Somebody somebody = Somebody.of(row.entry());
        String workplace = somebody.unitName();
        ListedUnit unit = workplace.isEmpty() ? null : workplace(row.entry(), workplace);
        boolean onePost = row.entry() instanceof PersonEntry || row.entry() instanceof NominationEntry;
        String post = onePost ? somebody.post() : "";
        return person(row.number(), somebody, unit, post);
    }

    /// @param post empty where one person may have several
    private Matched person(int row, Somebody somebody, @Nullable ListedUnit unit, String post) {
        String workplace = somebody.unitName();
        Unit known = unit == null ? null : unit.unit();
        List<ListFinding> findings =
                new ArrayList<>(unit == null ? List.of() : UnitQuestion.ofWorkplace(workplace, unit));
        String place = known == null ? UnitName.spelling(workplace) : "unit " + known.id();
        ListedIdentity who =
                new ListedIdentity(somebody.name(), somebody.sex(), somebody.birth(), somebody.idNumber(), place, post);
        ListedPeople.Found found =
                people.find(new ListedPeople.Listed(row, who, known == null ? null : known.id()), answers);
        if (!found.choices().isEmpty()) {
            SubjectChoice first = found.choices().getFirst();
            findings.add(ListFinding.inRegistry(
                    ListField.NAME,
                    "Có thể là người đã có trong sổ: %s (%s). Chọn người ấy hoặc “Người mới”."
                            .formatted(first.words(), first.reason())));
        }
        return new Matched(unit, workplace, found, findings, found.choices());
    }

    /// The department within the unit where the registry has it, else the unit.
    private ListedUnit workplace(ListEntry entry, String workplace) {
        ListedUnit whole = units.of(workplace);
        if (whole.unit() == null
                && entry instanceof PersonEntry person
                && !person.department().isEmpty()
                && !person.unitName().isEmpty()) {
            return units.of(person.unitName());
        }
        return whole;
    }

    /// A unit the registry lacks, as a workplace of which only the name is known.
    static Unit workplaceNamed(String name, ListedUnit listed) {
        Unit container = listed.container();
        return Unit.named(name, UnitKind.OTHER, container == null ? null : container.id(), container == null);
    }
}
