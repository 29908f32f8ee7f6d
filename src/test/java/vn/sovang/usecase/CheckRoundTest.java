package vn.sovang.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.AchievementReport;
import vn.sovang.model.Hold;
import vn.sovang.model.HoldKind;
import vn.sovang.model.HoldOutcome;
import vn.sovang.model.Nomination;
import vn.sovang.model.PaperKind;
import vn.sovang.model.Person;
import vn.sovang.model.Refusal;
import vn.sovang.store.ImportRunStore;
import vn.sovang.store.PersonStore;
import vn.sovang.store.StepStore;

class CheckRoundTest {
    private static final String LONG = "Đã trực tiếp tham gia trực chốt kiểm soát dịch tại cửa ngõ phía nam thành phố "
            + "trong suốt ba tháng, vận động bà con thực hiện khai báo y tế, phát hiện và báo kịp thời mười hai trường "
            + "hợp về từ vùng dịch, giúp tổ dân phố không để lây lan ra cộng đồng.";

    @TempDir
    Path folder;

    private SmallRound small;
    private CheckRound check;
    private EditConduct editing;

    @BeforeEach
    void open() throws Refusal {
        small = new SmallRound(folder);
        check = new CheckRound(small.facts, small.catalogue);
        editing = new EditConduct(small.database, small.journal);
    }

    @AfterEach
    void close() {
        small.close();
    }

    private Nomination tied(Nomination nomination) {
        long person = new PersonStore(small.database)
                .add(Person.listed(nomination.subjectName(), null, null, ""))
                .id();
        Nomination tied = new Nomination(
                nomination.id(),
                nomination.roundId(),
                nomination.kind(),
                nomination.proposerUnitId(),
                person,
                nomination.unitId(),
                nomination.subjectName(),
                nomination.sex(),
                nomination.birth(),
                nomination.ethnicity(),
                nomination.post(),
                nomination.unitName(),
                nomination.awardCode(),
                nomination.achievement(),
                nomination.posthumous(),
                nomination.status(),
                nomination.note(),
                nomination.position());
        small.nominations.update(tied);
        return tied;
    }

    private Hold inspection(long personId) {
        return new Hold(
                0,
                personId,
                null,
                HoldKind.INSPECTION,
                LocalDate.of(2021, 11, 1),
                null,
                null,
                HoldOutcome.OPEN,
                "Quyết định số 7/QĐ-TTr");
    }

    private List<RoundFinding> of(String rule) throws Refusal {
        return check.check(small.round.id()).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    @Test
    void aHoldIsFoundTheReasonIsKeptAndPrintsOnTheCheckSheet() throws Exception {
        Nomination nomination = tied(small.nominations.ofRound(small.round.id()).getFirst());
        assertThat(of("R04")).isEmpty();

        editing.add(inspection(Objects.requireNonNull(nomination.personId())));

        RoundFinding found = of("R04").getFirst();
        assertThat(found.subject()).isEqualTo("Lê Thị Mẫu");
        assertThat(found.evidence()).isEqualTo("Đang thanh tra, kiểm tra từ 01/11/2021 (Quyết định số 7/QĐ-TTr)");
        assertThat(found.verified()).isFalse();
        assertThat(found.settled()).isFalse();

        editing.reason(small.round.id(), found, "Thanh tra theo kế hoạch, không có dấu hiệu vi phạm");

        assertThat(of("R04").getFirst().reason()).isEqualTo("Thanh tra theo kế hoạch, không có dấu hiệu vi phạm");
        PlannedPaper sheet = small.ofUnit(PaperKind.CHECK_SHEET, small.proposers.getFirst());
        String printed = PaperText.of(
                        small.printing.preview(small.round.id(), sheet).pdf())
                .lines()
                .stream()
                .map(PaperText.Line::text)
                .collect(Collectors.joining(" "));
        assertThat(printed)
                .contains("thanh tra, kiểm tra: tạm")
                .contains("chưa đối chiếu")
                .contains("không có dấu hiệu");
    }

    @Test
    void aReasonIsTakenBackByUndoAndByAnEmptyOne() throws Exception {
        Nomination nomination = tied(small.nominations.ofRound(small.round.id()).getFirst());
        editing.add(inspection(Objects.requireNonNull(nomination.personId())));
        editing.reason(small.round.id(), of("R04").getFirst(), "Có văn bản cho phép");
        editing.reason(small.round.id(), of("R04").getFirst(), "Có văn bản số 12 cho phép");
        assertThat(of("R04").getFirst().reason()).isEqualTo("Có văn bản số 12 cho phép");

        new UndoStep(small.database, new StepStore(small.database), new ImportRunStore(small.database), small.journal)
                .undoLatest();
        assertThat(of("R04").getFirst().reason()).isEqualTo("Có văn bản cho phép");

        editing.reason(small.round.id(), of("R04").getFirst(), "");
        assertThat(of("R04").getFirst().settled()).isFalse();
    }

    @Test
    void reportsThatCopyEachOtherAreShownSideBySide() throws Exception {
        for (Nomination nomination : small.nominations.ofRound(small.round.id())) {
            String own = "Phần riêng của " + nomination.subjectName() + ". ";
            small.nominations.saveReport(new AchievementReport(nomination.id(), "", own + LONG, "", "", List.of()));
        }

        assertThat(of("R26")).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.evidence()).contains("Lê Thị Mẫu: “").contains("Hoàng Văn Thử: “");
            assertThat(finding.evidence()).contains("trực chốt kiểm soát dịch");
        });
    }

    @Test
    void aReportWithoutResultsIsRuleTwo() throws Exception {
        assertThat(of("R02"))
                .extracting(RoundFinding::kind)
                .containsOnly(RoundFinding.Kind.REPORT_MISSING)
                .hasSize(2);
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        Hold backwards = new Hold(
                0,
                1L,
                null,
                HoldKind.COMPLAINT,
                LocalDate.of(2021, 5, 1),
                LocalDate.of(2021, 4, 1),
                null,
                HoldOutcome.OPEN,
                "");

        assertThatThrownBy(() -> editing.add(backwards))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("01/4/2021 ở trước ngày bắt đầu 01/5/2021");
    }
}
