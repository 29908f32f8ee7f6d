package vn.sovang.usecase.movement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.due.Validity;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.MovementUnit;
import vn.sovang.model.movement.Receipt;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Round;
import vn.sovang.rule.due.DueDate;
import vn.sovang.rule.due.DueDates;
import vn.sovang.usecase.round.OwedItem;

/// What the units of a movement owed up to a day by its calendar, and what came of it. Rounds, meetings and other work
/// are the office's own.
final class OwedByUnits {
    private static final Set<TermKind> OWED = EnumSet.of(
            TermKind.QUICK_REPORT,
            TermKind.MIDTERM_REPORT,
            TermKind.FINAL_REPORT,
            TermKind.REGISTRATION,
            TermKind.DOSSIER);

    private final DueDates dates;
    private final LocalDateTime now;
    private final List<Receipt> receipts;
    private final Map<Long, Cluster> clusters;
    private final Map<Long, Unit> registry;
    private final List<Nominated> rounds;
    private final Map<MovementTerm, List<DueDate>> dues = new LinkedHashMap<>();
    private final List<MovementTerm> unreadable = new ArrayList<>();

    /// A round of the movement with its list.
    record Nominated(Round round, List<Nomination> nominations) {
        /// The day by which it is put to a due day of dossiers.
        @Nullable
        LocalDate day() {
            return round.deadline() == null ? round.receivedOn() : round.deadline();
        }
    }

    OwedByUnits(
            Movement movement,
            List<MovementTerm> calendar,
            DueDates dates,
            LocalDate asOf,
            List<Receipt> receipts,
            Map<Long, Cluster> clusters,
            Map<Long, Unit> registry,
            List<Nominated> rounds) {
        this.dates = dates;
        this.now = asOf.atTime(LocalTime.MIN);
        this.receipts = receipts;
        this.clusters = clusters;
        this.registry = registry;
        this.rounds = rounds;
        LocalDate from = first(movement, asOf);
        Validity time = new Validity(movement.start(), movement.lastDay());
        for (MovementTerm term : calendar) {
            if (!OWED.contains(term.kind())) {
                continue;
            }
            if (term.rule().namesDays()) {
                dues.put(term, dates.of(term.rule(), time, from, asOf));
            } else {
                unreadable.add(term);
            }
        }
    }

    List<MovementTerm> unreadable() {
        return unreadable;
    }

    /// What a unit owed, by due day.
    List<OwedItem> of(MovementUnit member, @Nullable Cluster cluster) {
        List<OwedItem> all = new ArrayList<>();
        dues.forEach((term, days) -> days.forEach(due -> all.add(sending(member, cluster, term, due))));
        all.sort(Comparator.comparing(OwedItem::due));
        return all;
    }

    private OwedItem sending(MovementUnit member, @Nullable Cluster cluster, MovementTerm term, DueDate due) {
        if (term.kind() == TermKind.REGISTRATION) {
            LocalDate on = member.registeredOn();
            return sending(term, due, on == null ? OwedItem.How.MISSING : OwedItem.How.OWN, on, member.registration());
        }
        Optional<Receipt> own = receipts.stream()
                .filter(receipt -> receipt.unitId() == member.unitId() && receipt.answers(term.id(), due.named()))
                .findFirst();
        if (own.isPresent()) {
            return sending(
                    term,
                    due,
                    OwedItem.How.OWN,
                    own.get().receivedOn(),
                    own.get().document());
        }
        Optional<Receipt> leaders = cluster == null ? Optional.empty() : ofLeader(cluster, term, due);
        if (leaders.isPresent()) {
            return sending(term, due, OwedItem.How.CLUSTER, leaders.get().receivedOn(), byLeader(leaders.get()));
        }
        Optional<Round> round = term.kind() == TermKind.DOSSIER ? nominated(member, term, due) : Optional.empty();
        return round.isPresent()
                ? sending(
                        term,
                        due,
                        OwedItem.How.NOMINATED,
                        null,
                        "danh sách đề nghị đợt " + round.get().ordinal())
                : sending(term, due, OwedItem.How.MISSING, null, "");
    }

    private OwedItem sending(
            MovementTerm term, DueDate due, OwedItem.How how, @Nullable LocalDate on, String document) {
        // What came on a day nobody noted is not called late.
        LocalDate done = how != OwedItem.How.MISSING && on == null ? due.day() : on;
        return new OwedItem(term, due, how, on, document, dates.state(due, done, now));
    }

    /// A paper of the cluster's leader that was said to count for all of it.
    private Optional<Receipt> ofLeader(Cluster cluster, MovementTerm term, DueDate due) {
        Cluster known = Objects.requireNonNull(clusters.get(cluster.id()));
        return receipts.stream()
                .filter(receipt -> receipt.forCluster()
                        && Long.valueOf(receipt.unitId()).equals(known.leaderUnitId())
                        && receipt.answers(term.id(), due.named()))
                .findFirst();
    }

    private String byLeader(Receipt receipt) {
        Unit leader = registry.get(receipt.unitId());
        String name = leader == null ? "" : leader.shortName();
        return receipt.document().isEmpty() ? name : receipt.document() + ", " + name;
    }

    /// The round in which the unit nominates somebody for that due day: each round goes to the first due day not before
    /// its own, and to the only one there is.
    private Optional<Round> nominated(MovementUnit member, MovementTerm term, DueDate due) {
        List<DueDate> days = dues.getOrDefault(term, List.of());
        return rounds.stream()
                .filter(round -> round.nominations().stream()
                                .anyMatch(nomination -> nomination.proposerUnitId() == member.unitId())
                        && due.equals(dueOf(round, days)))
                .map(Nominated::round)
                .findFirst();
    }

    private static @Nullable DueDate dueOf(Nominated round, List<DueDate> days) {
        LocalDate day = round.day();
        if (days.size() == 1) {
            return days.getFirst();
        }
        return day == null
                ? null
                : days.stream()
                        .filter(due -> !due.day().isBefore(day))
                        .findFirst()
                        .orElse(null);
    }

    /// From when on anything can have been due.
    private static LocalDate first(Movement movement, LocalDate asOf) {
        return Stream.of(movement.planDate(), movement.start())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(asOf.minusYears(1));
    }
}
