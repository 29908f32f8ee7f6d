package vn.sovang.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.sovang.model.Refusal;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Round;
import vn.sovang.rule.Law;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.rule.Regimes;
import vn.sovang.store.Stores;
import vn.sovang.store.round.RoundStore;
import vn.sovang.usecase.ready.DossierRoute;
import vn.sovang.usecase.round.HoldMeeting;
import vn.sovang.usecase.round.SuggestedTerms;
import vn.sovang.usecase.work.CurrentLaw;

/// Brings a small round to where its dossier can go up.
public final class RouteRoom {
    private RouteRoom() {}

    /// The way of the round's dossiers.
    public static DossierRoute route(SmallRound room) {
        return new DossierRoute(room.facts, Stores.of(room.database), room.journal);
    }

    /// Every meeting is held and agrees to all.
    public static void vote(SmallRound room) throws Refusal {
        HoldMeeting holding = holding(room);
        for (Unit unit : room.proposers) {
            hold(holding, holding.open(room.round.id(), 1, unit.id(), null), LocalDate.of(2021, 12, 1));
        }
        hold(
                holding,
                holding.open(
                        room.round.id(), 2, null, room.round.tiers().getLast().bodyId()),
                LocalDate.of(2021, 12, 8));
    }

    public static HoldMeeting holding(SmallRound room) {
        return new HoldMeeting(
                Stores.of(room.database),
                new SuggestedTerms(
                        Stores.of(room.database),
                        Regimes.load(),
                        new CurrentLaw(Stores.of(room.database), Law::load, ProvinceLaws.load())),
                room.journal);
    }

    private static void hold(HoldMeeting holding, Meeting meeting, LocalDate day) throws Refusal {
        Meeting held = holding.save(onDay(meeting, day));
        holding.record(
                held,
                holding.before(held).stream()
                        .map(one -> new Ballot(held.id(), one.id(), 5, 5, 5, 5, 0, 0, 0, ""))
                        .toList());
    }

    private static Meeting onDay(Meeting meeting, LocalDate day) {
        return new Meeting(
                meeting.id(),
                meeting.roundId(),
                meeting.tier(),
                meeting.unitId(),
                meeting.bodyId(),
                day.atTime(8, 0),
                day.atTime(9, 0),
                "phòng họp",
                "Lò Thị Mẩy",
                "Chủ trì",
                "Vàng A Tủa",
                "Thư ký",
                5,
                5,
                List.of(),
                meeting.method(),
                meeting.tellers(),
                meeting.denominator(),
                meeting.threshold(),
                "");
    }

    /// A unit meets; no vote is recorded yet.
    public static void meetUnit(SmallRound room, Unit unit) throws Refusal {
        HoldMeeting holding = holding(room);
        holding.save(onDay(holding.open(room.round.id(), 1, unit.id(), null), LocalDate.of(2021, 12, 1)));
    }

    /// The body meets on that day.
    public static void meetBody(SmallRound room, LocalDate day) {
        Long bodyId = Objects.requireNonNull(room.round.tiers().getLast().bodyId());
        HoldMeeting holding = holding(room);
        Meeting meeting = holding.open(room.round.id(), 2, null, bodyId);
        try {
            hold(holding, meeting, day);
        } catch (Refusal e) {
            throw new AssertionError(e);
        }
    }

    /// The round's dossier is received on that day, under its regime.
    public static void receivedOn(SmallRound room, LocalDate day) {
        RoundStore rounds = new RoundStore(room.database);
        Round round = rounds.find(room.round.id()).orElseThrow();
        rounds.update(new Round(
                round.id(),
                round.movementId(),
                round.name(),
                round.ordinal(),
                day.getYear(),
                day,
                Regimes.load().onReceived(day).orElseThrow().code(),
                round.status(),
                day,
                round.mode(),
                round.tiers()));
    }
}
