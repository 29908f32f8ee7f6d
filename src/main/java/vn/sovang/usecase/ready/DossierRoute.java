package vn.sovang.usecase.ready;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.GivenCause;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.ReturnCause;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.model.round.RouteEvent;
import vn.sovang.model.round.RouteEventKind;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.due.DueDate;
import vn.sovang.rule.due.DueDates;
import vn.sovang.store.Stores;
import vn.sovang.store.round.NominationStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.store.round.RouteStore;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.round.DossierState;
import vn.sovang.usecase.round.ReadRound;
import vn.sovang.usecase.round.WholeRound;
import vn.sovang.usecase.work.Journal;

/// Vòng xét, trả hồ sơ: where each dossier of a round stands and what befalls it, from the units to the level above.
/// Every event stays in the history; a step of it can be undone.
public final class DossierRoute {
    private final ReadRound facts;
    private final RouteStore events;
    private final RoundStore rounds;
    private final NominationStore nominations;
    private final Journal journal;

    /// Works on one store.
    public DossierRoute(ReadRound facts, Stores stores, Journal journal) {
        this.facts = facts;
        this.events = stores.routes();
        this.rounds = stores.rounds();
        this.nominations = stores.nominations();
        this.journal = journal;
    }

    /// Every dossier of a round: the bodies' from the last tier, then the units', also of those that have sent nothing.
    ///
    /// @throws Refusal when there is no such round
    public List<DossierProgress> progress(long roundId) throws Refusal {
        return progress(facts.load(roundId));
    }

    private List<DossierProgress> progress(WholeRound whole) {
        List<DossierProgress> all = new ArrayList<>();
        for (Tier tier : whole.round().tiers().reversed()) {
            Long bodyId = tier.bodyId();
            if (tier.kind() != TierKind.UNIT && bodyId != null) {
                all.add(progress(whole, tier, null, whole.body(bodyId).shortName()));
            } else if (tier.kind() == TierKind.UNIT) {
                List<Unit> units = new ArrayList<>(whole.proposers());
                whole.silent().stream().filter(unit -> !whole.collects(unit)).forEach(units::add);
                units.forEach(unit -> all.add(progress(whole, tier, unit.id(), unit.shortName())));
            }
        }
        return List.copyOf(all);
    }

    private DossierProgress progress(WholeRound whole, Tier tier, @Nullable Long unitId, String name) {
        List<RouteEvent> own = whole.route().events().stream()
                .filter(event -> event.tier() == tier.ordinal() && Objects.equals(event.unitId(), unitId))
                .toList();
        RouteEvent latest = latest(own).orElse(null);
        DossierState state = DossierState.after(latest == null ? null : latest.kind());
        LocalDate due = due(whole, unitId, state, latest);
        return new DossierProgress(
                tier.ordinal(),
                tier.name(),
                unitId,
                name,
                state,
                latest == null ? null : latest.day(),
                due,
                due != null && late(whole, due),
                own);
    }

    private boolean late(WholeRound whole, LocalDate due) {
        return new DueDates(whole.law().workingDays())
                .state(DueDate.on(due), null, LocalDateTime.now(journal.clock()))
                .late();
    }

    private static Optional<RouteEvent> latest(List<RouteEvent> own) {
        return own.stream().filter(event -> event.nominationId() == null).reduce((before, after) -> after);
    }

    private @Nullable LocalDate due(
            WholeRound whole, @Nullable Long unitId, DossierState state, @Nullable RouteEvent latest) {
        return switch (state) {
            case EXPECTED, COMPLETED -> whole.round().deadline();
            case RETURNED, SENT_BACK -> latest == null ? null : latest.due();
            case RECEIVED, CHECKING, ADDED -> unitId == null || latest == null ? null : returnedBy(whole, latest);
            case SENT -> null;
        };
    }

    /// The last day to send a dossier back, where the law of the office's level names one.
    private @Nullable LocalDate returnedBy(WholeRound whole, RouteEvent latest) {
        return whole.law()
                .find(ProvisionKey.RETURN_DAYS, whole.office().level().name(), whole.lawDay())
                .map(Provision::whole)
                .map(days -> whole.law().workingDays().after(latest.day(), days))
                .orElse(null);
    }

    /// Records what befell a dossier. Sending the last tier's dossier sends the round; sending it back reopens it.
    ///
    /// @throws Refusal when it cannot follow what befell the dossier before, a cause is missing, or its day cannot
    /// be
    public RouteEvent record(RouteEvent event) throws Refusal {
        WholeRound whole = facts.load(event.roundId());
        DossierProgress before = progress(whole).stream()
                .filter(one -> one.tier() == event.tier() && Objects.equals(one.unitId(), event.unitId()))
                .findFirst()
                .orElseThrow(() -> new Refusal("Đợt xét không có hồ sơ này. Hãy mở lại màn hình Sẵn sàng gửi."));
        check(event, before);
        return journal.step(event.kind().label(), before.name(), () -> {
            RouteEvent stored = events.add(event);
            if (event.tier() == whole.lastTier().ordinal()) {
                status(event.kind()).ifPresent(status -> rounds.setStatus(event.roundId(), status));
            }
            return stored;
        });
    }

    private static Optional<RoundStatus> status(RouteEventKind kind) {
        return switch (kind) {
            case SENT -> Optional.of(RoundStatus.SENT);
            case SENT_BACK -> Optional.of(RoundStatus.REVIEWING);
            case RECEIVED, CHECKING, RETURNED, ADDED, COMPLETED, REFUSED -> Optional.empty();
        };
    }

    /// Refuses one nomination with its causes: it stays in the round with its status, out of all counts.
    ///
    /// @param status [NominationStatus#REJECTED], or [NominationStatus#RETURNED] when the unit may mend and resend
    /// it
    /// @throws Refusal without a cause, when its day cannot be, or it was refused before
    public void refuse(long nominationId, NominationStatus status, LocalDate day, List<GivenCause> causes)
            throws Refusal {
        Nomination nomination = nominations.find(nominationId).orElseThrow();
        if (!nomination.status().counts()) {
            throw new Refusal("Đề nghị của %s đang ở tình trạng “%s”. Hãy đưa lại vào danh sách trước."
                    .formatted(nomination.subjectName(), nomination.status().label()));
        }
        WholeRound whole = facts.load(nomination.roundId());
        RouteEvent event = RouteEvent.of(
                        nomination.roundId(),
                        whole.round().tiers().getFirst().ordinal(),
                        nomination.proposerUnitId(),
                        RouteEventKind.REFUSED,
                        day)
                .about(nominationId)
                .because(causes, null, "");
        refuseBareCauses(causes);
        refuseFuture(day);
        journal.step(RouteEventKind.REFUSED.label(), nomination.subjectName(), () -> {
            events.add(event);
            nominations.update(nomination.withStatus(status));
            return event;
        });
    }

    private void check(RouteEvent event, DossierProgress before) throws Refusal {
        if (event.kind() == RouteEventKind.REFUSED) {
            throw new IllegalArgumentException("a nomination is refused by refuse()");
        }
        if (!before.state().allows(event.kind(), event.unitId() != null)) {
            throw new Refusal(notNow(event, before));
        }
        if (event.kind().returns()) {
            refuseBareCauses(event.causes());
        }
        LocalDate since = before.since();
        if (since != null && event.day().isBefore(since)) {
            throw new Refusal("Ngày %s ở trước việc gần nhất của hồ sơ (%s). Hãy sửa lại ngày."
                    .formatted(OfficialDate.brief(event.day()), OfficialDate.brief(since)));
        }
        LocalDate due = event.due();
        if (due != null && due.isBefore(event.day())) {
            throw new Refusal("Hạn bổ sung ở trước ngày trả. Hãy sửa lại hạn.");
        }
        refuseFuture(event.day());
    }

    private static String notNow(RouteEvent event, DossierProgress before) {
        String name = before.name();
        LocalDate since = before.since();
        if (event.kind() == RouteEventKind.RETURNED && before.state() == DossierState.RETURNED && since != null) {
            return ("Hồ sơ của %s đã trả ngày %s và đang chờ bổ sung: mọi thiếu sót được nêu một lần. Hãy nhận bổ sung"
                            + " trước khi trả lần nữa.")
                    .formatted(name, OfficialDate.brief(since));
        }
        return "Hồ sơ của %s đang ở tình trạng “%s” nên chưa thể ghi “%s”."
                .formatted(name, before.stateText(), event.kind().label());
    }

    private static void refuseBareCauses(List<GivenCause> causes) throws Refusal {
        if (causes.isEmpty()) {
            throw new Refusal("Chưa chọn nguyên nhân. Hãy chọn ít nhất một nguyên nhân để đơn vị biết phải sửa gì.");
        }
        if (causes.stream()
                .anyMatch(one -> one.cause() == ReturnCause.OTHER && one.text().isEmpty())) {
            throw new Refusal("“Nguyên nhân khác” phải được ghi bằng lời. Hãy ghi nguyên nhân.");
        }
    }

    private void refuseFuture(LocalDate day) throws Refusal {
        if (day.isAfter(LocalDate.now(journal.clock()))) {
            throw new Refusal("Ngày %s ở sau hôm nay. Hãy sửa lại ngày.".formatted(OfficialDate.brief(day)));
        }
    }

    /// The dossiers that wait for somebody: sent back and not yet mended, the longest first.
    static List<DossierProgress> waiting(List<DossierProgress> all) {
        return all.stream()
                .filter(one -> one.state() == DossierState.RETURNED || one.state() == DossierState.SENT_BACK)
                .sorted(Comparator.comparing(DossierProgress::since, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
