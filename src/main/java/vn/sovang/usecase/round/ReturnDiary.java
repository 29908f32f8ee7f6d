package vn.sovang.usecase.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.ReturnCause;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RouteEvent;
import vn.sovang.model.round.RouteEventKind;
import vn.sovang.store.Stores;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.store.round.BodyStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.store.round.RouteStore;

/// Sổ hồ sơ trả lại: every dossier and nomination that went back, by us to units and from above to us, with causes.
public final class ReturnDiary {
    private final RouteStore events;
    private final RoundStore rounds;
    private final UnitStore units;
    private final BodyStore bodies;
    private final NominationStore nominations;

    /// Reads from one store.
    public ReturnDiary(Stores stores) {
        events = stores.routes();
        rounds = stores.rounds();
        units = stores.units();
        bodies = stores.bodies();
        nominations = stores.nominations();
    }

    /// One return.
    ///
    /// @param dossier unit or body whose dossier went back
    /// @param subject the nomination that was refused; empty for a whole dossier
    /// @param answeredOn day the dossier was added to or completed again, null while it waits
    public record Entry(
            RouteEvent event,
            String round,
            String dossier,
            String subject,
            @Nullable LocalDate answeredOn) {}

    /// All returns of all rounds, the latest first.
    public List<Entry> entries() {
        Map<Long, Round> byRound = rounds.all().stream().collect(Collectors.toMap(Round::id, Function.identity()));
        Map<Long, String> unitNames = units.all().stream().collect(Collectors.toMap(Unit::id, Unit::shortName));
        Map<Long, String> bodyNames = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::shortName));
        List<RouteEvent> all = events.all();
        return all.stream()
                .filter(event -> event.kind().returns() || event.kind() == RouteEventKind.REFUSED)
                .map(event -> {
                    Round round = Objects.requireNonNull(byRound.get(event.roundId()));
                    Long unitId = event.unitId();
                    Long nominationId = event.nominationId();
                    return new Entry(
                            event,
                            round.name(),
                            unitId == null ? body(round, event.tier(), bodyNames) : unitNames.getOrDefault(unitId, ""),
                            nominationId == null
                                    ? ""
                                    : nominations
                                            .find(nominationId)
                                            .map(Nomination::subjectName)
                                            .orElse(""),
                            nominationId == null ? answered(event, all) : null);
                })
                .sorted(Comparator.comparing((Entry entry) -> entry.event().day())
                        .thenComparing(entry -> entry.event().id())
                        .reversed())
                .toList();
    }

    private static String body(Round round, int tier, Map<Long, String> names) {
        return round.tiers().stream()
                .filter(one -> one.ordinal() == tier)
                .findFirst()
                .map(one -> {
                    Long bodyId = one.bodyId();
                    return bodyId == null ? one.name() : names.getOrDefault(bodyId, one.name());
                })
                .orElse("");
    }

    private static @Nullable LocalDate answered(RouteEvent event, List<RouteEvent> all) {
        return all.stream()
                .filter(later -> later.id() > event.id()
                        && later.roundId() == event.roundId()
                        && later.tier() == event.tier()
                        && later.nominationId() == null
                        && Objects.equals(later.unitId(), event.unitId())
                        && (later.kind() == RouteEventKind.ADDED || later.kind() == RouteEventKind.COMPLETED))
                .findFirst()
                .map(RouteEvent::day)
                .orElse(null);
    }

    /// How many returns each cause had, the most frequent first.
    public static Map<ReturnCause, Integer> byCause(List<Entry> entries) {
        Map<ReturnCause, Integer> counts = new TreeMap<>();
        entries.forEach(entry -> entry.event().causes().stream()
                .map(given -> given.cause())
                .distinct()
                .forEach(cause -> counts.merge(cause, 1, Integer::sum)));
        return ordered(counts);
    }

    /// How many returns each unit or body had, the most frequent first.
    public static Map<String, Integer> byDossier(List<Entry> entries) {
        Map<String, Integer> counts = new TreeMap<>();
        entries.forEach(entry -> counts.merge(entry.dossier(), 1, Integer::sum));
        return ordered(counts);
    }

    private static <K> Map<K, Integer> ordered(Map<K, Integer> counts) {
        Map<K, Integer> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue().reversed())
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }
}
