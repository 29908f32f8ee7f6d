package vn.sovang.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.model.decision.GrantMoney;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperStyle;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.due.DueDays;
import vn.sovang.model.due.DueEvent;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Quorum;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.model.movement.QuotaLimit;
import vn.sovang.model.round.TierKind;

/// Each limit of a value: the last that is taken and the first that is not.
class ModelLimitsTest {
    static Stream<Arguments> taken() {
        return Stream.of(
                value("one copy", () -> new DossierItem(TierKind.values()[0], PaperKind.values()[0], true, 1)),
                value("no money", () -> new GrantMoney(0, "", "", true)),
                value("13 pt, single", () -> new PaperStyle(13, 1, false)),
                value("14 pt, 1.5 lines", () -> new PaperStyle(14, 1.5, true)),
                value("the year 1800", () -> new PartialDate(1800, 0, 0)),
                value("the year 2200", () -> new PartialDate(2200, 0, 0)),
                value("a month without day", () -> new PartialDate(2000, 2, 0)),
                value("29/02/2000", () -> new PartialDate(2000, 2, 29)),
                value("one of one", () -> new Quorum(1, 1, "")),
                value("none to none", () -> new QuotaLimit(null, 0, 0, false)),
                value("two to two", () -> new QuotaLimit(null, 2, 2, false)),
                value("the first and the last day", () -> new DueDays.OfMonth(days(1, 31), Set.of(Month.MAY))),
                value("one day after", () -> new DueDays.Counted(1, true, true, new DueEvent.Start())),
                value("999 days after", () -> new DueDays.Counted(999, true, true, new DueEvent.Start())));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                value("no copy", () -> new DossierItem(TierKind.values()[0], PaperKind.values()[0], true, 0)),
                value("a debt", () -> new GrantMoney(-1, "", "", true)),
                value("12.9 pt", () -> new PaperStyle(12.9, 1, false)),
                value("14.1 pt", () -> new PaperStyle(14.1, 1, false)),
                value("0.9 lines", () -> new PaperStyle(14, 0.9, false)),
                value("1.6 lines", () -> new PaperStyle(14, 1.6, false)),
                value("the year 1799", () -> new PartialDate(1799, 0, 0)),
                value("the year 2201", () -> new PartialDate(2201, 0, 0)),
                value("a day without month", () -> new PartialDate(2000, 0, 1)),
                value("30/02/2000", () -> new PartialDate(2000, 2, 30)),
                value("29/02/2001", () -> new PartialDate(2001, 2, 29)),
                value("a day before the first", () -> new PartialDate(2001, 2, -1)),
                value("none of one", () -> new Quorum(0, 1, "")),
                value("two of one", () -> new Quorum(2, 1, "")),
                value("fewer than none", () -> new QuotaLimit(null, -1, 2, false)),
                value("two to one", () -> new QuotaLimit(null, 2, 1, false)),
                value("day 0", () -> new DueDays.OfMonth(days(0, 31), Set.of(Month.MAY))),
                value("day 32", () -> new DueDays.OfMonth(days(1, 32), Set.of(Month.MAY))),
                value("no day", () -> new DueDays.OfMonth(days(), Set.of(Month.MAY))),
                value("no month", () -> new DueDays.OfMonth(days(1), Set.of())),
                value("no days after", () -> new DueDays.Counted(0, true, true, new DueEvent.Start())),
                value("1000 days after", () -> new DueDays.Counted(1000, true, true, new DueEvent.Start())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void taken(String value, ThrowingCallable made) {
        assertThatCode(made).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String value, ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
    }

    @Test
    void halfTheVotesAreNotMoreThanHalf() {
        VoteTerms half = new VoteTerms(VoteMethod.values()[0], Denominator.values()[0], null, "");
        assertThat(half.reached(5, 10)).isFalse();
        assertThat(half.reached(6, 10)).isTrue();
    }

    @Test
    void exactlyTheThresholdIsEnough() {
        VoteTerms nine = new VoteTerms(VoteMethod.values()[0], Denominator.values()[0], new BigDecimal("90"), "");
        assertThat(nine.reached(9, 10)).isTrue();
        assertThat(nine.reached(899, 1000)).isFalse();
        assertThat(nine.reached(900, 1000)).isTrue();
    }

    @Test
    void aShareIsReadAsWrittenDownToItsLimits() {
        assertThat(Quorum.read("0%", "")).isEmpty();
        assertThat(Quorum.read("1%", "")).contains(new Quorum(1, 100, ""));
        assertThat(Quorum.read("100%", "")).contains(new Quorum(100, 100, ""));
        assertThat(Quorum.read("101%", "")).isEmpty();
        assertThat(Quorum.read("66,67", "")).contains(new Quorum(6667, 10_000, ""));
        assertThat(Quorum.read("3/2", "")).isEmpty();
    }

    @Test
    void whatAStepTookAwayOrBroughtHasOneSide() {
        Step step = new Step(1, Instant.EPOCH, "", "", "", null);
        assertThat(new RowChange(step, "person", 1, null, Map.of("a", "1")).before())
                .isNull();
        assertThat(new RowChange(step, "person", 1, null, Map.of("a", "1")).after())
                .containsEntry("a", "1");
        assertThat(new RowChange(step, "person", 1, Map.of("a", "1"), null).before())
                .containsEntry("a", "1");
        assertThat(new RowChange(step, "person", 1, Map.of("a", "1"), null).after())
                .isNull();
    }

    @Test
    void otherWordsStayWhenOneIsChanged() {
        WordingPart[] parts = WordingPart.values();
        PaperWording words = new PaperWording(Map.of(parts[0], "một", parts[1], "hai")).with(parts[1], "ba");
        assertThat(words.text(parts[0])).isEqualTo("một");
        assertThat(words.text(parts[1])).isEqualTo("ba");
    }

    private static Arguments value(String name, ThrowingCallable made) {
        return arguments(name, made);
    }

    private static TreeSet<Integer> days(Integer... days) {
        return new TreeSet<>(Set.of(days));
    }
}
