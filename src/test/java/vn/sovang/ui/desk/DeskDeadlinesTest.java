package vn.sovang.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.sovang.model.due.DueDays;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.due.DueSource;
import vn.sovang.model.due.Validity;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.WorkingDays;
import vn.sovang.rule.due.DueDate;
import vn.sovang.rule.due.DueDates;
import vn.sovang.ui.Place;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.due.Deadline;
import vn.sovang.usecase.due.Deadlines;
import vn.sovang.usecase.due.Obligation;

class DeskDeadlinesTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 29);

    private static final DueDates DATES = new DueDates(WorkingDays.PLAIN);

    private final DeskLines lines = new DeskLines(AwardCatalogue.load(), DATES, TODAY.atStartOfDay());

    @Test
    void whatIsLateStandsRedAndOpensItsMovement() {
        List<NextStep> due = lines.deadlines(List.of(
                pressing(new DueSource.Term(1), 0, LocalDate.of(2021, 11, 5), 3),
                pressing(new DueSource.Term(1), 0, LocalDate.of(2021, 12, 5), 1),
                pressing(new DueSource.Task(1), 0, LocalDate.of(2021, 12, 1), 1)));

        assertThat(due)
                .extracting(NextStep::when)
                .containsExactly(
                        new Chip.Value("Trễ 16 ngày làm việc", Tone.BAD), new Chip.Value("01/12/2021", Tone.WARN));
        assertThat(due.getFirst().detail()).startsWith("Phong trào – 3 lần");
        assertThat(due.get(1).detail()).isEqualTo("Phong trào – Sở Nội vụ");
        assertThat(due).allMatch(line -> line.place().equals(new Place.Movements(7)));
        assertThat(DeskLines.urgent(due)).isEqualTo(2);
    }

    @Test
    void roundsAreLeftToTheirOwnLines() {
        assertThat(lines.deadlines(List.of(pressing(new DueSource.RoundEnd(3), 3, TODAY, 1))))
                .isEmpty();
    }

    @Test
    void aLongListEndsInTheCalendar() {
        List<NextStep> due = lines.deadlines(LongStream.rangeClosed(1, 10)
                .mapToObj(id -> pressing(new DueSource.Task(id), 0, TODAY.plusDays(id), 1))
                .toList());

        assertThat(due).hasSize(9);
        assertThat(due.getLast().title()).isEqualTo("Và 2 việc nữa sắp đến hạn");
        assertThat(due.getLast().place()).isEqualTo(new Place.Calendar());
    }

    private static Deadlines.Pressing pressing(DueSource source, long roundId, LocalDate day, int times) {
        DueDate due = DueDate.on(day);
        return new Deadlines.Pressing(
                new Deadline(
                        new Obligation(
                                source,
                                7,
                                roundId,
                                "Nhiệm vụ",
                                "Báo cáo",
                                "Phong trào",
                                "Sở Nội vụ",
                                DueRule.on(new DueDays.Once(day)),
                                Validity.OPEN,
                                null,
                                false),
                        due,
                        DATES.state(due, null, TODAY.atStartOfDay()),
                        null),
                times);
    }
}
