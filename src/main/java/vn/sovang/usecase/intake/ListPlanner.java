package vn.sovang.usecase.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.GrantEntry;
import vn.sovang.exchange.list.InitiativeEntry;
import vn.sovang.exchange.list.ListReading;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.NominationEntry;
import vn.sovang.exchange.list.PersonEntry;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.list.UnitEntry;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.usecase.intake.ListMatcher.Matched;
import vn.sovang.usecase.intake.RowPlan.Action;
import vn.sovang.usecase.registry.FieldMerge;
import vn.sovang.usecase.registry.PersonMerge;
import vn.sovang.usecase.registry.UnitMerge;

/// Says of each row of a list what storing it would do to the registry, and what of that the clerk should look at.
final class ListPlanner {
    private final ListReading reading;
    private final ListMatcher matcher;
    private final KnownHistory history;
    private final KnownNominations nominated;
    private final boolean listWins;
    private final Map<Integer, RowPlan> plans = new LinkedHashMap<>();
    private final Map<Integer, List<ListFinding>> findings = new HashMap<>();
    private final UnitsOfList<Integer> listedUnits;
    private final UnitsOfList<Integer> before;
    private final Set<ListedPeople.Newcomer> newcomers = new HashSet<>();

    /// @param nominated what the round of nominations has already
    ListPlanner(ListPreview preview, ListMatcher matcher, KnownNominations nominated) {
        this.reading = preview.reading();
        this.matcher = matcher;
        this.history = preview.registry().history();
        this.nominated = nominated;
        this.listWins = preview.listWins();
        this.listedUnits = new UnitsOfList<>(matcher);
        this.before = new UnitsOfList<>(matcher);
        for (ListRow row : reading.ready()) {
            if (row.entry() instanceof UnitEntry unit && listedUnits.before(row, unit) == null) {
                listedUnits.add(row, unit, row.number());
            }
        }
    }

    /// Plans every row; call once.
    void plan() {
        for (ListRow row : reading.rows()) {
            if (row.state() == RowState.WRONG) {
                plans.put(row.number(), new RowPlan(Action.ASIDE, "", unitNamed(row), List.of(), List.of(), List.of()));
            } else {
                Matched matched = matcher.match(row);
                plans.put(row.number(), plan(row, matched));
                matched.findings().forEach(found -> note(row, found));
                noteNominated(row, matched);
            }
        }
    }

    Map<Integer, RowPlan> plans() {
        return plans;
    }

    Map<Integer, List<ListFinding>> findings() {
        return findings;
    }

    private @Nullable ListedUnit unitNamed(ListRow row) {
        String name = row.entry() instanceof NominationEntry entry
                ? entry.kind().isPerson() ? entry.unitName() : entry.name()
                : "";
        return name.isEmpty() ? null : matcher.unitNamed(name);
    }

    private RowPlan plan(ListRow row, Matched matched) {
        return switch (row.entry()) {
            case NominationEntry entry -> nomination(entry, matched);
            case UnitEntry entry -> unit(row, entry, matched);
            case PersonEntry entry -> person(entry, matched);
            case GrantEntry entry -> grant(entry, matched);
            case InitiativeEntry entry -> initiative(entry, matched);
        };
    }

    private RowPlan unit(ListRow row, UnitEntry entry, Matched matched) {
        ListedUnit parent = entry.parentName().isEmpty() ? null : matcher.unitNamed(entry.parentName());
        Unit above = parent == null ? null : parent.unit();
        int listed = parent == null ? 0 : listedUnits.named(entry.parentName()).size();
        boolean inList = listed == 1;
        if (listed > 1) {
            note(
                    row,
                    ListFinding.inRegistry(
                            ListField.PARENT,
                            "Danh sách có %d đơn vị tên “%s”; đơn vị này tạm để ở cấp đầu. Chọn đơn vị cấp trên trong sổ sau khi nạp."
                                    .formatted(listed, entry.parentName())));
        } else if (parent != null && above != null && !inList && !parent.sure()) {
            note(
                    row,
                    ListFinding.inRegistry(
                            ListField.PARENT,
                            "Đơn vị cấp trên “%s” đoán là “%s”; xem lại.".formatted(entry.parentName(), above.name())));
        } else if (parent != null && above == null && !inList) {
            note(
                    row,
                    ListFinding.inRegistry(
                            ListField.PARENT,
                            "Sổ chưa có đơn vị cấp trên “%s”; đơn vị này tạm để ở cấp đầu. Thêm đơn vị cấp trên vào danh sách hoặc vào sổ trước."
                                    .formatted(entry.parentName())));
        }
        Unit known = matched.known();
        if (known == null) {
            Integer first = before.before(row, entry);
            before.add(row, entry, first == null ? row.number() : first);
            return fresh(first != null, matched);
        }
        FieldMerge merge = new FieldMerge(listWins);
        UnitMerge.of(known, entry, above == null ? null : above.id(), null, merge);
        if (known.parentId() == null
                && (above != null || inList)
                && !entry.parentName().isEmpty()) {
            merge.fills().add("đơn vị cấp trên: " + entry.parentName());
        }
        if (known.details().clusterId() == null && !entry.clusterName().isEmpty()) {
            merge.fills().add("cụm, khối: " + entry.clusterName());
        }
        return learnt(known.name(), merge, matched);
    }

    private RowPlan person(PersonEntry entry, Matched matched) {
        Person known = known(matched);
        ListedPeople.Found found = matched.person();
        ListedPeople.Newcomer newcomer = found == null ? null : found.newcomer();
        if (known == null) {
            return fresh(newcomer != null && !newcomers.add(newcomer), matched);
        }
        FieldMerge merge = new FieldMerge(listWins);
        PersonMerge.of(known, entry, merge);
        if (NewPost.of(entry, matched, matcher.people().postsOf(known)).isPresent()) {
            merge.fills().add("chức vụ: " + NewPost.words(entry.post(), matched.unitName()));
        }
        return learnt(matcher.people().words(known), merge, matched);
    }

    /// @param again whether an earlier row brings it already
    private static RowPlan fresh(boolean again, Matched matched) {
        return new RowPlan(
                again ? Action.NOTHING : Action.ADD, "", matched.unit(), List.of(), List.of(), matched.choices());
    }

    private RowPlan learnt(String subject, FieldMerge merge, Matched matched) {
        boolean changes =
                !merge.fills().isEmpty() || (listWins && !merge.conflicts().isEmpty());
        return new RowPlan(
                changes ? Action.CHANGE : Action.NOTHING,
                subject,
                matched.unit(),
                merge.fills(),
                merge.conflicts(),
                matched.choices());
    }

    private RowPlan nomination(NominationEntry entry, Matched matched) {
        Person person = known(matched);
        String subject = person == null ? "" : matcher.people().words(person);
        Action action = nominated.find(entry, matched).isEmpty() ? Action.ADD : Action.NOTHING;
        return new RowPlan(action, subject, matched.unit(), List.of(), List.of(), matched.choices());
    }

    private RowPlan grant(GrantEntry entry, Matched matched) {
        List<String> given = entry.awards().stream()
                .filter(award -> !history.hasGrant(known(matched), matched.known(), entry, award))
                .map(GrantEntry.GivenAward::name)
                .toList();
        return added(given, matched);
    }

    private RowPlan initiative(InitiativeEntry entry, Matched matched) {
        boolean has = history.hasInitiative(known(matched), matched.known(), entry);
        return added(has ? List.of() : List.of(entry.initiative()), matched);
    }

    private RowPlan added(List<String> what, Matched matched) {
        Person known = known(matched);
        Unit unit = matched.known();
        String subject = known != null
                ? matcher.people().words(known)
                : matched.person() == null && unit != null ? unit.name() : "";
        return new RowPlan(
                what.isEmpty() ? Action.NOTHING : Action.ADD,
                subject,
                matched.unit(),
                new ArrayList<>(what),
                List.of(),
                matched.choices());
    }

    private static @Nullable Person known(Matched matched) {
        ListedPeople.Found found = matched.person();
        return found == null ? null : found.person();
    }

    private void noteNominated(ListRow row, Matched matched) {
        if (row.entry() instanceof NominationEntry entry) {
            nominated
                    .find(entry, matched)
                    .ifPresent(before -> note(
                            row,
                            ListFinding.inRegistry(
                                    ListField.ROW,
                                    "Đợt này đã có đề nghị ấy (số %d): cùng đối tượng, cùng hình thức. Dòng này không thêm đề nghị nữa."
                                            .formatted(before.position()))));
        }
    }

    private void note(ListRow row, ListFinding finding) {
        findings.computeIfAbsent(row.number(), number -> new ArrayList<>()).add(finding);
    }
}
