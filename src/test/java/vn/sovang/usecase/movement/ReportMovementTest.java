package vn.sovang.usecase.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.MovementReport;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Holidays;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.due.Deadlines;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.press.PaperFormat;
import vn.sovang.usecase.work.OfficeCalendar;

/// Reports of a movement: which is next, what it remembers, and that it prints.
class ReportMovementTest {
    @TempDir
    private Path folder;

    private SmallRound room;
    private ReportMovement reporting;
    private long movement;

    @BeforeEach
    void open() throws Refusal {
        room = new SmallRound(folder);
        movement = room.round.movementId();
        new MovementTermStore(room.database)
                .add(new MovementTerm(
                        0,
                        movement,
                        TermKind.QUICK_REPORT,
                        "Báo cáo nhanh",
                        DueRule.stored("monthly 5,15 in 11"),
                        "Phòng Nội vụ thành phố",
                        ""));
        reporting = new ReportMovement(
                Stores.of(room.database),
                new CountMovement(Stores.of(room.database), Holidays.load()::workingDays),
                new Deadlines(
                        Stores.of(room.database),
                        new OfficeCalendar(Stores.of(room.database), Holidays.load(), room.journal),
                        room.journal),
                AwardCatalogue.load(),
                new PaperFonts(folder.resolve("khong-co"), List.of()),
                room.journal);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void nextReportFollowsTheOneMade() throws Refusal {
        MovementReport first = reporting.next(movement);
        assertThat(first.kind()).isEqualTo(PaperKind.QUICK_REPORT);
        assertThat(first.to().getDayOfMonth()).isEqualTo(5);
        assertThat(first.addressee()).isEqualTo("Phòng Nội vụ thành phố");

        ReportMovement.Made written =
                reporting.print(first, folder.resolve("bao-cao"), List.of(PaperFormat.PDF, PaperFormat.DOCX));
        assertThat(written.files()).hasSize(2).allMatch(Files::isRegularFile);
        MovementReport second = reporting.next(movement);
        assertThat(second.from()).isEqualTo(first.to().plusDays(1));
        assertThat(second.to().getDayOfMonth()).isEqualTo(15);
        assertThat(reporting.of(movement)).singleElement().satisfies(made -> assertThat(made.madeOn())
                .isNotNull());
    }

    @Test
    void secondPrintHasWhatTheClerkWrote() throws Refusal {
        MovementReport.Texts texts =
                new MovementReport.Texts("", "", "", "Một số đơn vị gửi chậm", "", "Mở đợt hai", "");
        reporting.save(reporting.next(movement).with(texts));
        MovementReport again = reporting.next(movement);

        assertThat(again.texts()).isEqualTo(texts);
        assertThat(again.id()).isPositive();
        reporting.print(again, folder.resolve("bao-cao"), List.of(PaperFormat.PDF));
        assertThat(reporting.of(movement)).hasSize(1);
    }

    @Test
    void theEarliestOpenDayOfAllTermsComesNext() throws Refusal {
        LocalDate first = reporting.next(movement).to();
        new MovementTermStore(room.database)
                .add(new MovementTerm(
                        0,
                        movement,
                        TermKind.MIDTERM_REPORT,
                        "Sơ kết",
                        DueRule.stored("once " + first.minusDays(1)),
                        "Phòng Nội vụ thành phố",
                        ""));

        assertThat(reporting.next(movement).kind()).isEqualTo(PaperKind.MIDTERM_REPORT);
        assertThat(reporting.next(movement).to()).isEqualTo(first.minusDays(1));
    }

    @Test
    void finalReportTellsOfTheWholeMovementAndAnswersNoDay() throws Refusal {
        MovementReport last = reporting.free(movement, PaperKind.FINAL_REPORT, null, LocalDate.of(2021, 12, 31));

        assertThat(last.termId()).isNull();
        reporting.print(last, folder.resolve("bao-cao"), List.of(PaperFormat.PDF));
        assertThat(reporting.next(movement).to().getDayOfMonth()).isEqualTo(5);
    }

    @Test
    void wrongPeriodAndUnknownMovementAreRefusedInWords() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reporting.preview(reporting.free(
                        movement, PaperKind.QUICK_REPORT, LocalDate.of(2021, 12, 1), LocalDate.of(2021, 11, 1))))
                .withMessageContaining("kết thúc trước khi bắt đầu");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reporting.next(9999))
                .withMessageContaining("9999");
    }
}
