package vn.sovang.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Regimes;
import vn.sovang.rule.WorkingDays;
import vn.sovang.store.Stores;
import vn.sovang.store.core.Database;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.usecase.decision.GrantOrder;
import vn.sovang.usecase.decision.KeepFund;
import vn.sovang.usecase.decision.MoneyLine;
import vn.sovang.usecase.decision.ReadDecisions;
import vn.sovang.usecase.decision.ReckonMoney;
import vn.sovang.usecase.decision.RecordDecision;
import vn.sovang.usecase.decision.RecordedDecision;
import vn.sovang.usecase.decision.RevokeDecision;
import vn.sovang.usecase.round.ReadRound;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.UndoStep;

/// An office that reviews the titles of 2025, and of a further year when asked, with the jobs on decisions and money.
/// People and units are made up; nobody has voted, so all nominations pass.
public final class TitleYear implements AutoCloseable {
    public static final LocalDate DAY = LocalDate.of(2026, 1, 20);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-12-20T01:00:00Z"), ZoneOffset.UTC);

    public final Database database;
    public final AwardCatalogue catalogue;
    public final Journal journal;
    public final ReadRound facts;
    public final NominationStore nominations;
    public final GrantStore grants;
    final DecisionStore decisions;
    public final KeepFund fund;
    public final RecordDecision recording;
    public final RevokeDecision revoking;
    public final ReckonMoney reckoning;
    public final ReadDecisions reading;
    public final UndoStep undo;
    public final Round round;
    private final RoundStore rounds;
    private final Unit proposer;
    private final SmallRound room;
    private int position;

    public TitleYear(Path folder) throws Refusal {
        room = new SmallRound(folder);
        database = room.database;
        catalogue = room.catalogue;
        journal = new Journal(Stores.of(database), CLOCK, "can-bo");
        facts = new ReadRound(Stores.of(database), Regimes.load(), CLOCK);
        nominations = room.nominations;
        grants = new GrantStore(database);
        decisions = new DecisionStore(database);
        fund = new KeepFund(Stores.of(database), journal);
        recording = new RecordDecision(Stores.of(database), facts, catalogue, journal);
        revoking = new RevokeDecision(Stores.of(database), facts, catalogue, journal, () -> WorkingDays.PLAIN);
        reckoning = new ReckonMoney(Stores.of(database), facts, catalogue, journal);
        reading = new ReadDecisions(Stores.of(database), facts, catalogue, fund);
        undo = new UndoStep(Stores.of(database), journal);
        rounds = new RoundStore(database);
        proposer = room.proposers.getFirst();
        round = year(2025, 2);
    }

    /// A further round of the movement, one tier, for the titles of a year.
    public Round year(int year, int ordinal) {
        return rounds.add(new Round(
                0,
                room.round.movementId(),
                "Xét danh hiệu năm " + year,
                ordinal,
                year,
                LocalDate.of(year, 12, 10),
                year < 2026 ? "nd152-2025" : "luat-06-2026",
                RoundStatus.COLLECTING,
                null,
                RecognitionMode.MERIT,
                List.of(new Tier(0, 1, TierKind.UNIT, null, "Đơn vị xét", "", ""))));
    }

    public long person(String name) {
        return new PersonStore(database)
                .add(Person.listed(name, null, null, ""))
                .id();
    }

    public long unit(String name) {
        return new UnitStore(database)
                .add(Unit.named(name, UnitKind.ADMINISTRATION, null, false))
                .id();
    }

    public Nomination nominate(Round of, SubjectKind kind, long id, String name, String award) {
        boolean person = kind.isPerson();
        return nominations.add(new Nomination(
                0,
                of.id(),
                kind,
                proposer.id(),
                person ? id : null,
                person ? proposer.id() : id,
                name,
                null,
                null,
                "",
                person ? "Chuyên viên" : "",
                person ? proposer.shortName() : "",
                award,
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                ++position));
    }

    public Nomination title(long person, String award) {
        return nominate(round, SubjectKind.PERSON, person, "Người mẫu " + person, award);
    }

    public RecordedDecision record(String award, String number) throws Refusal {
        return record(round, award, number, DAY);
    }

    public RecordedDecision record(Round of, String award, String number, LocalDate day) throws Refusal {
        return recording.record(GrantOrder.all(of.id(), award, number + "/QĐ-MAU", day, null, null));
    }

    /// What is known to be paid for each nomination, by id; those without an amount are left out.
    public Map<Long, Long> shown(Round of, @Nullable LocalDate supposed) throws Refusal {
        Map<Long, Long> shown = new TreeMap<>();
        for (MoneyLine line : reckoning.sheet(of.id(), supposed).lines()) {
            if (line.amount() != null) {
                shown.put(line.nominationId(), line.amount());
            }
        }
        return shown;
    }

    /// What stands stored with the grant of a nomination.
    public long booked(Nomination one) {
        return Objects.requireNonNull(facts.decided(one.roundId())
                        .grant(one.id())
                        .orElseThrow()
                        .money())
                .amount();
    }

    @Override
    public void close() {
        room.close();
    }
}
