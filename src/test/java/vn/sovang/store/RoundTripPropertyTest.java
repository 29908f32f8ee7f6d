package vn.sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Level;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.meeting.Absence;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Initiative;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.PastAward;
import vn.sovang.seed.Generator;
import vn.sovang.seed.RandomText;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

/// What goes into the store comes out of it unchanged.
class RoundTripPropertyTest {
    private static final int SAMPLES = 20;

    private static final Generator<String> WORDS = Generator.oneOf(
            RandomText.of("aăâđeêioôơuưyằặẫđỡữỵÀĐỮN \n'\";:%_?\\,.-0123456789", 30),
            RandomText.of(RandomText.range(0x1EA1, 0x1EF9)));

    private static final Generator<List<String>> LISTS = WORDS.list(0, 4);
    private static final Generator<@Nullable Sex> SEXES =
            Generator.of(Sex.class).orNull(0.3);
    private static final Generator<LocalDate> DAYS =
            Generator.between(-25_000L, 47_000L).map(LocalDate::ofEpochDay);
    private static final Generator<@Nullable LocalDate> SOME_DAYS = DAYS.orNull(0.3);
    private static final Generator<@Nullable LocalDateTime> TIMES = Generator.between(0, 40_000_000)
            .map(minutes -> Year.of(2000).atDay(1).atStartOfDay().plusSeconds(minutes * 7L))
            .orNull(0.3);
    private static final Generator<@Nullable PartialDate> BIRTHS = Generator.<PartialDate>oneOf(
                    Generator.between(1800, 2200).map(PartialDate::ofYear),
                    Generator.between(1, 12).map(month -> new PartialDate(1979, month, 0)),
                    DAYS.map(PartialDate::of))
            .orNull(0.3);
    private static final Generator<@Nullable BigDecimal> THRESHOLDS = Generator.between(0L, 100_000L)
            .map(thousandths -> BigDecimal.valueOf(thousandths, 3))
            .orNull(0.3);

    @TempDir
    private Path folder;

    private OpenStore store;

    @BeforeEach
    void open() throws Refusal {
        store = OpenStore.in(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Seeded(3)
    void peopleComeBackAsTheyWere(long seed) {
        Seeds.hold(seed, SAMPLES, RoundTripPropertyTest::person, given -> {
            Person person = store.people.add(given);
            assertThat(person).isEqualTo(given.withId(person.id()));
            assertThat(store.people.find(person.id())).contains(person);
        });
    }

    private static Person person(Random random) {
        String name = WORDS.next(random);
        String other = WORDS.next(random);
        return new Person(
                0,
                name,
                SEXES.next(random),
                BIRTHS.next(random),
                other,
                name,
                other,
                "0123",
                other + name,
                SOME_DAYS.next(random),
                null);
    }

    private record Contents(
            String text, @Nullable LocalDate day, Level level, List<String> contents, List<String> criteria) {
        static Contents any(Random random) {
            return new Contents(
                    WORDS.next(random),
                    SOME_DAYS.next(random),
                    Generator.of(Level.class).next(random),
                    LISTS.next(random),
                    LISTS.next(random));
        }
    }

    @Seeded(3)
    void movementsComeBackAsTheyWere(long seed) {
        Seeds.hold(seed, SAMPLES, Contents::any, this::movementComesBack);
    }

    private void movementComesBack(Contents any) {
        String text = any.text();
        LocalDate day = any.day();
        List<String> contents = any.contents();
        List<String> criteria = any.criteria();
        Movement movement = store.movements.add(new Movement(
                0,
                text,
                text,
                text,
                text,
                text,
                any.level(),
                text,
                day,
                text,
                text,
                day,
                day,
                text,
                contents,
                criteria,
                contents,
                text,
                text,
                null,
                null));
        assertThat(store.movements.find(movement.id())).contains(movement);
        Movement swapped = new Movement(
                movement.id(),
                "",
                text,
                "",
                text,
                "",
                any.level(),
                "",
                null,
                "",
                text,
                null,
                day,
                "",
                criteria,
                List.of(),
                criteria,
                "",
                "",
                null,
                null);
        store.movements.update(swapped);
        assertThat(store.movements.find(movement.id())).contains(swapped);
    }

    private record Asked(
            String text,
            SubjectKind kind,
            @Nullable Sex sex,
            @Nullable PartialDate birth,
            boolean posthumous,
            NominationStatus status,
            List<String> texts,
            @Nullable LocalDate day) {
        static Asked any(Random random) {
            return new Asked(
                    WORDS.next(random),
                    Generator.of(SubjectKind.class).next(random),
                    SEXES.next(random),
                    BIRTHS.next(random),
                    random.nextBoolean(),
                    Generator.of(NominationStatus.class).next(random),
                    LISTS.next(random),
                    SOME_DAYS.next(random));
        }
    }

    @Seeded(3)
    void nominationsComeBackAsTheyWere(long seed) {
        Seeds.hold(seed, SAMPLES, Asked::any, this::nominationComesBack);
    }

    private void nominationComesBack(Asked any) throws Refusal {
        String text = any.text();
        Unit unit = store.unit(text);
        Nomination nomination = store.nominations.add(new Nomination(
                0,
                store.round().id(),
                any.kind(),
                unit.id(),
                null,
                unit.id(),
                text,
                any.sex(),
                any.birth(),
                text,
                text,
                text,
                text,
                text + "\n" + text,
                any.posthumous(),
                any.status(),
                text,
                any.texts().size()));
        assertThat(store.nominations.find(nomination.id())).contains(nomination);
        List<PastAward> awards = any.texts().stream()
                .map(word -> new PastAward(2000 + word.length(), word, text, any.day(), word))
                .toList();
        AchievementReport report = new AchievementReport(
                nomination.id(), text, text, text, text, awards, text, text, List.of(new Initiative(2021, text, text)));
        store.nominations.saveReport(report);
        assertThat(store.nominations.report(nomination.id())).isEqualTo(report);
    }

    private record Held(
            String text,
            @Nullable LocalDateTime time,
            int members,
            List<String> names,
            VoteMethod method,
            Denominator denominator,
            @Nullable BigDecimal threshold) {
        static Held any(Random random) {
            return new Held(
                    WORDS.next(random),
                    TIMES.next(random),
                    Generator.between(0, 99).next(random),
                    LISTS.next(random),
                    Generator.of(VoteMethod.class).next(random),
                    Generator.of(Denominator.class).next(random),
                    THRESHOLDS.next(random));
        }
    }

    @Seeded(3)
    void meetingsComeBackAsTheyWere(long seed) {
        Seeds.hold(seed, SAMPLES, Held::any, this::meetingComesBack);
    }

    private void meetingComesBack(Held any) throws Refusal {
        String text = any.text();
        List<Absence> absences = any.names().stream()
                .map(name -> new Absence(name, text, name.isEmpty()))
                .toList();
        Meeting meeting = store.meetings.save(new Meeting(
                0,
                store.round().id(),
                1,
                null,
                null,
                any.time(),
                any.time(),
                text,
                text,
                text,
                text,
                text,
                any.members(),
                any.members(),
                absences,
                any.method(),
                any.names(),
                any.denominator(),
                any.threshold(),
                text));
        assertThat(store.meetings.find(meeting.id())).contains(meeting);
    }
}
