package vn.sovang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Absence;
import vn.sovang.model.AchievementReport;
import vn.sovang.model.Denominator;
import vn.sovang.model.Initiative;
import vn.sovang.model.Level;
import vn.sovang.model.Meeting;
import vn.sovang.model.Movement;
import vn.sovang.model.Nomination;
import vn.sovang.model.NominationStatus;
import vn.sovang.model.PartialDate;
import vn.sovang.model.PastAward;
import vn.sovang.model.Person;
import vn.sovang.model.Refusal;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.Unit;
import vn.sovang.model.VoteMethod;

/// What goes into the store comes out of it unchanged.
class RoundTripProperties {
    private static final int TRIES = 60;

    private @Nullable Path folder;
    private @Nullable OpenStore opened;

    @BeforeProperty
    void open() throws IOException, Refusal {
        folder = Files.createTempDirectory("round-trip");
        opened = OpenStore.in(folder);
    }

    @AfterProperty
    void close() throws IOException {
        store().close();
        try (var files = Files.walk(java.util.Objects.requireNonNull(folder))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = TRIES)
    void peopleComeBackAsTheyWere(
            @ForAll("words") String name,
            @ForAll("words") String other,
            @ForAll("sexes") @Nullable Sex sex,
            @ForAll("births") @Nullable PartialDate birth,
            @ForAll("days") @Nullable LocalDate day) {
        Person person = store().people
                .add(new Person(0, name, sex, birth, other, name, other, "0123", other + name, day, null));
        assertThat(store().people.find(person.id())).contains(person);
    }

    @Property(tries = TRIES)
    void movementsComeBackAsTheyWere(
            @ForAll("words") String text,
            @ForAll("days") @Nullable LocalDate day,
            @ForAll Level level,
            @ForAll("lists") List<String> contents,
            @ForAll("lists") List<String> criteria) {
        Movement movement = store().movements
                .add(new Movement(
                        0, text, text, text, text, text, level, text, day, text, text, day, day, text, contents,
                        criteria, contents, text, text, null, null));
        assertThat(store().movements.find(movement.id())).contains(movement);
        Movement swapped = new Movement(
                movement.id(),
                "",
                text,
                "",
                text,
                "",
                level,
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
        store().movements.update(swapped);
        assertThat(store().movements.find(movement.id())).contains(swapped);
    }

    @Property(tries = TRIES)
    void nominationsComeBackAsTheyWere(
            @ForAll("words") String text,
            @ForAll SubjectKind kind,
            @ForAll("sexes") @Nullable Sex sex,
            @ForAll("births") @Nullable PartialDate birth,
            @ForAll boolean posthumous,
            @ForAll NominationStatus status,
            @ForAll("lists") List<String> texts,
            @ForAll("days") @Nullable LocalDate day) {
        Unit unit = store().unit(text);
        Nomination nomination = store().nominations
                .add(new Nomination(
                        0,
                        store().round().id(),
                        kind,
                        unit.id(),
                        null,
                        unit.id(),
                        text,
                        sex,
                        birth,
                        text,
                        text,
                        text,
                        text,
                        text + "\n" + text,
                        posthumous,
                        status,
                        text,
                        texts.size()));
        assertThat(store().nominations.find(nomination.id())).contains(nomination);
        List<PastAward> awards = texts.stream()
                .map(word -> new PastAward(2000 + word.length(), word, text, day, word))
                .toList();
        AchievementReport report = new AchievementReport(
                nomination.id(), text, text, text, text, awards, text, text, List.of(new Initiative(2021, text, text)));
        store().nominations.saveReport(report);
        assertThat(store().nominations.report(nomination.id())).isEqualTo(report);
    }

    @Property(tries = TRIES)
    void meetingsComeBackAsTheyWere(
            @ForAll("words") String text,
            @ForAll("times") @Nullable LocalDateTime time,
            @ForAll @IntRange(max = 99) int members,
            @ForAll("lists") List<String> names,
            @ForAll VoteMethod method,
            @ForAll Denominator denominator,
            @ForAll("thresholds") @Nullable BigDecimal threshold) {
        List<Absence> absences = names.stream()
                .map(name -> new Absence(name, text, name.isEmpty()))
                .toList();
        Meeting meeting = store().meetings
                .save(new Meeting(
                        0,
                        store().round().id(),
                        1,
                        null,
                        null,
                        time,
                        time,
                        text,
                        text,
                        text,
                        text,
                        text,
                        members,
                        members,
                        absences,
                        method,
                        names,
                        denominator,
                        threshold,
                        text));
        assertThat(store().meetings.find(meeting.id())).contains(meeting);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("aăâđeêioôơuưyằặẫđỡữỵÀĐỮN \n'\";:%_?\\,.-0123456789")
                .withChars('\u1ea1', '\u1ef9')
                .ofMaxLength(30);
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return words().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Sex> sexes() {
        return Arbitraries.of(Sex.class).injectNull(0.3);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return wholeDays().injectNull(0.3);
    }

    @Provide
    Arbitrary<PartialDate> births() {
        Arbitrary<PartialDate> years =
                Arbitraries.integers().between(1800, 2200).map(PartialDate::ofYear);
        Arbitrary<PartialDate> months =
                Arbitraries.integers().between(1, 12).map(month -> new PartialDate(1979, month, 0));
        Arbitrary<PartialDate> days = wholeDays().map(PartialDate::of);
        return Arbitraries.oneOf(years, months, days).injectNull(0.3);
    }

    @Provide
    Arbitrary<LocalDateTime> times() {
        return Arbitraries.integers()
                .between(0, 40_000_000)
                .map(minutes -> Year.of(2000).atDay(1).atStartOfDay().plusSeconds(minutes * 7L))
                .injectNull(0.3);
    }

    @Provide
    Arbitrary<BigDecimal> thresholds() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(3)
                .injectNull(0.3);
    }

    private static Arbitrary<LocalDate> wholeDays() {
        return Arbitraries.longs().between(-25_000, 47_000).map(LocalDate::ofEpochDay);
    }

    private OpenStore store() {
        return java.util.Objects.requireNonNull(opened);
    }
}
