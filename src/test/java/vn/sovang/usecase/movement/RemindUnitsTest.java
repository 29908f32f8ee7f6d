package vn.sovang.usecase.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.rule.Holidays;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.usecase.PaperText;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.press.PaperFormat;

/// Reminder letters of a movement, all at once.
class RemindUnitsTest {
    private static final LocalDate ASKED = LocalDate.of(2021, 11, 16);

    @TempDir
    private Path folder;

    private SmallRound room;
    private EditFollowUp follow;
    private RemindUnits reminding;
    private MovementTerm reports;
    private List<Long> units;

    @BeforeEach
    void open() throws Refusal {
        room = new SmallRound(folder);
        follow = new EditFollowUp(Stores.of(room.database), room.journal);
        reminding = new RemindUnits(
                Stores.of(room.database),
                Holidays.load()::workingDays,
                new PaperFonts(folder.resolve("khong-co"), List.of()),
                room.journal);
        reports = new MovementTermStore(room.database)
                .add(new MovementTerm(
                        0,
                        room.round.movementId(),
                        TermKind.QUICK_REPORT,
                        "Báo cáo nhanh",
                        DueRule.stored("monthly 5,15 in 11"),
                        "Phòng Nội vụ thành phố",
                        ""));
        units = follow.candidates(ASKED).stream().map(Unit::id).limit(3).toList();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private RemindUnits.Order order(List<Long> chosen, PaperFormat... formats) {
        return new RemindUnits.Order(
                room.round.movementId(), ASKED, LocalDate.of(2021, 11, 20), chosen, List.of(formats));
    }

    @Test
    void everySilentUnitGetsALetterThatNamesWhatItOwes() throws Exception {
        follow.assign(room.round.movementId(), units, LocalDate.of(2021, 10, 1));
        follow.receive(reports, LocalDate.of(2021, 11, 5), units.subList(0, 1), ASKED, "", false);
        follow.receive(reports, LocalDate.of(2021, 11, 15), units.subList(0, 1), ASKED, "", false);
        Path out = folder.resolve("don-doc");
        RemindUnits.Result result = reminding.write(order(List.of(), PaperFormat.PDF, PaperFormat.DOCX), out);
        assertThat(result.units()).hasSize(2);
        assertThat(result.files()).hasSize(4).allSatisfy(file -> assertThat(out.resolve(file))
                .isNotEmptyFile());
        String letter = PaperText.of(
                        Files.readAllBytes(out.resolve(result.files().getFirst())))
                .lines()
                .stream()
                .map(PaperText.Line::text)
                .collect(Collectors.joining(" "));
        assertThat(letter)
                .contains(result.units().getFirst(), "Báo cáo nhanh (hạn ngày 05/11/2021, 15/11/2021)")
                .contains("ngày 20 tháng 11 năm 2021");
    }

    @Test
    void onlyTheChosenAreReminded() throws Exception {
        follow.assign(room.round.movementId(), units, LocalDate.of(2021, 10, 1));
        assertThat(reminding
                        .write(order(units.subList(1, 2), PaperFormat.DOCX), folder.resolve("mot"))
                        .units())
                .hasSize(1);
    }

    @Test
    void nothingIsWrittenWhenNobodyOwes() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reminding.write(order(List.of(), PaperFormat.PDF), folder.resolve("khong")))
                .satisfies(refusal -> assertThat(refusal.sentence()).contains("chưa giao"));
        assertThat(folder.resolve("khong")).doesNotExist();
    }
}
