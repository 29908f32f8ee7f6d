package vn.sovang.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.Sex;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.BodyRole;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.model.registry.InitiativeScope;
import vn.sovang.model.registry.MemberResults;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.Tier;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Regimes;
import vn.sovang.store.Stores;
import vn.sovang.store.core.Database;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.ConductStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.RecognisedInitiativeStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.store.round.MeetingStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.usecase.office.NameAwards;
import vn.sovang.usecase.office.OpenSampleOffice;
import vn.sovang.usecase.round.NewRound;
import vn.sovang.usecase.round.StartRound;
import vn.sovang.usecase.work.Journal;

/// A large round with made-up subjects: what each held before, a written report, all votes; the same for the same seed.
/// A round of the year before, as large, gives the reports to compare with.
///
/// @param nominations how many, 100 and up; nine of ten are people
public record MadeUpRound(int nominations) {
    /// The size the budget is set for.
    static final MadeUpRound LARGE = new MadeUpRound(2_000);

    /// The year of the round.
    static final int YEAR = 2025;

    private static final int PROPOSERS = 40;
    private static final int GRANTS = 5;
    private static final int VOTERS = 11;
    /// What the registry says they held.
    private static final List<String> HELD_BY_UNITS = List.of("TTLDTT", "TTLDXS", "BK_TINH");
    private static final List<String> HELD = List.of("LDTT", "LDTT", "CSTDCS", "CSTDCS", "GK_XA", "BK_TINH");

    /// Fills an empty store.
    ///
    /// @return the round
    long fill(Database database) throws Refusal {
        UnitStore units = new UnitStore(database);
        Regimes regimes = Regimes.load();
        return database.transaction(() -> {
            Random random = new Random(20252);
            Journal journal = new Journal(Stores.of(database), Clock.systemUTC(), "do-toc-do");
            new OpenSampleOffice(
                            Stores.of(database),
                            regimes,
                            new NameAwards(Stores.of(database), AwardCatalogue.load(), journal),
                            journal)
                    .open(OfficeFile.shipped("bac-kan"));
            StartRound start = new StartRound(Stores.of(database), regimes, journal);
            Round before = start.start(asked(YEAR - 1));
            Round round = start.start(asked(YEAR));
            List<Long> proposers = addProposers(units);
            List<Unit> collectives = addCollectives(units, proposers);
            List<Person> people = addPeople(new PersonStore(database), proposers, random);
            List<Decision> decisions = addDecisions(new DecisionStore(database));
            addGrants(new GrantStore(database), people, collectives, decisions, random);
            addConduct(database, people, collectives, random);
            NominationStore store = new NominationStore(database);
            MadeUpNominations nominating = new MadeUpNominations(store, random);
            nominating.put(before.id(), people, collectives, proposers);
            List<Nomination> put = nominating.put(round.id(), people, collectives, proposers);
            hold(new MeetingStore(database), round, proposers, put);
            return round.id();
        });
    }

    private static NewRound asked(int year) {
        return new NewRound(
                "Thi đua thường xuyên năm " + year,
                "",
                "phong trào thi đua",
                "01/KH-UBND",
                LocalDate.of(year, 1, 15),
                "",
                "",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                List.of("LDTT", "CSTDCS", "GK_XA", "BK_TINH", "TTLDTT", "TTLDXS"),
                "",
                1,
                year,
                LocalDate.of(year, 12, 10),
                LocalDate.of(year, 12, 20),
                RecognitionMode.MERIT,
                null,
                null);
    }

    private int collectives() {
        return nominations / 10;
    }

    private List<Long> addProposers(UnitStore units) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < PROPOSERS; i++) {
            ids.add(units.add(Unit.named("Phường Mẫu số " + (i + 1), UnitKind.PUBLIC_SERVICE, null, true))
                    .id());
        }
        return ids;
    }

    private List<Unit> addCollectives(UnitStore units, List<Long> proposers) {
        List<Unit> added = new ArrayList<>();
        for (int i = 0; i < collectives(); i++) {
            added.add(units.add(Unit.named(
                    "Trường Tiểu học Mẫu số " + (i + 1),
                    UnitKind.PUBLIC_SERVICE,
                    proposers.get(i % PROPOSERS),
                    false)));
        }
        return added;
    }

    private List<Person> addPeople(PersonStore store, List<Long> proposers, Random random) {
        List<Person> rows = new ArrayList<>();
        for (int i = 0; i < nominations - collectives(); i++) {
            PartialDate birth =
                    new PartialDate(1965 + random.nextInt(35), 1 + random.nextInt(12), 1 + random.nextInt(28));
            rows.add(Person.listed(MadeUpRegistry.name(random), i % 2 == 0 ? Sex.FEMALE : Sex.MALE, birth, "Kinh"));
        }
        List<Person> added = store.addAll(rows);
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            posts.add(new Post(
                    0, added.get(i).id(), proposers.get(i % PROPOSERS), "Giáo viên", LocalDate.of(2015, 9, 1), null));
        }
        store.addPosts(posts);
        return added;
    }

    private static List<Decision> addDecisions(DecisionStore store) {
        List<Decision> added = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int year = 2015 + i % 10;
            added.add(store.add(new Decision(
                    0,
                    (100 + i) + "/QĐ-UBND",
                    LocalDate.of(year, 12, 1 + i % 28),
                    "Chủ tịch Ủy ban nhân dân phường Mẫu",
                    "Về việc tặng danh hiệu năm " + year)));
        }
        return added;
    }

    private static void addGrants(
            GrantStore store, List<Person> people, List<Unit> collectives, List<Decision> decisions, Random random) {
        AwardCatalogue catalogue = AwardCatalogue.load();
        List<Grant> rows = new ArrayList<>();
        for (Person person : people) {
            for (int i = 0; i < GRANTS; i++) {
                rows.add(grant(
                        person.id(), null, person.fullName(), any(HELD, random), any(decisions, random), catalogue));
            }
        }
        for (Unit unit : collectives) {
            for (int i = 0; i < GRANTS; i++) {
                rows.add(grant(
                        null, unit.id(), unit.name(), any(HELD_BY_UNITS, random), any(decisions, random), catalogue));
            }
        }
        store.addAll(rows);
    }

    private static Grant grant(
            @Nullable Long personId,
            @Nullable Long unitId,
            String name,
            String code,
            Decision decision,
            AwardCatalogue catalogue) {
        LocalDate day = decision.date();
        return new Grant(
                0,
                personId,
                unitId,
                name,
                "",
                code,
                catalogue.nameOf(code),
                null,
                day == null ? null : day.getYear(),
                decision.id(),
                "",
                "");
    }

    private static void addConduct(Database database, List<Person> people, List<Unit> collectives, Random random) {
        ConductStore conduct = new ConductStore(database);
        RecognisedInitiativeStore initiatives = new RecognisedInitiativeStore(database);
        for (Person person : people) {
            for (int year = YEAR - 2; year <= YEAR; year++) {
                AssessmentGrade grade = random.nextInt(3) == 0 ? AssessmentGrade.EXCELLENT : AssessmentGrade.GOOD;
                conduct.add(new Assessment(0, person.id(), null, year, grade, "", MemberResults.UNKNOWN));
            }
            if (random.nextBoolean()) {
                initiatives.add(new RecognisedInitiative(
                        0,
                        person.id(),
                        null,
                        YEAR - random.nextInt(3),
                        "Sáng kiến mẫu",
                        "",
                        "15/QĐ-UBND",
                        null,
                        "Hội đồng sáng kiến",
                        InitiativeScope.GRASSROOTS));
            }
        }
        for (Unit unit : collectives) {
            conduct.add(new Assessment(
                    0, null, unit.id(), YEAR, AssessmentGrade.GOOD, "", new MemberResults(30, 30, 25, 4, 0)));
        }
    }

    private static void hold(MeetingStore meetings, Round round, List<Long> proposers, List<Nomination> put) {
        for (Tier tier : round.tiers()) {
            Long bodyId = tier.bodyId();
            if (bodyId != null) {
                vote(meetings, round, tier, null, bodyId, put);
                continue;
            }
            for (long unitId : proposers) {
                List<Nomination> own = put.stream()
                        .filter(nomination -> nomination.proposerUnitId() == unitId)
                        .toList();
                vote(meetings, round, tier, unitId, null, own);
            }
        }
    }

    private static void vote(
            MeetingStore meetings,
            Round round,
            Tier tier,
            @Nullable Long unitId,
            @Nullable Long bodyId,
            List<Nomination> asked) {
        Meeting planned = Meeting.planned(
                round.id(),
                tier.ordinal(),
                unitId,
                bodyId,
                new BodyMember("Nguyễn Văn Mẫu", "Chủ tịch", BodyRole.CHAIR, true),
                new BodyMember("Trần Thị Mẫu", "Thư ký", BodyRole.SECRETARY, true),
                VOTERS);
        Meeting held = meetings.save(planned);
        meetings.saveBallots(asked.stream()
                .map(nomination -> Ballot.unanimous(held.id(), nomination.id(), VOTERS))
                .toList());
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
