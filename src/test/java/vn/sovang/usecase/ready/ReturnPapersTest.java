package vn.sovang.usecase.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.GivenCause;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.ReturnCause;
import vn.sovang.model.round.RouteEvent;
import vn.sovang.model.round.RouteEventKind;
import vn.sovang.paper.PlainText;
import vn.sovang.store.Stores;
import vn.sovang.usecase.RouteRoom;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.dossier.PlannedPaper;

/// The papers about a unit's dossier say what the route knows: everything missing at once, causes, and reasons.
class ReturnPapersTest {
    @TempDir
    private Path folder;

    private SmallRound room;
    private DossierRoute route;
    private Unit unit;

    @BeforeEach
    void open() throws Refusal {
        room = new SmallRound(folder);
        route = RouteRoom.route(room);
        unit = room.proposers.getFirst();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private String text(PaperKind kind) throws Refusal {
        PlannedPaper paper = PlannedPaper.of(PaperPlace.ofUnit(1, kind, unit.id()), kind.label(), "01", "", List.of());
        return String.join(
                "\n",
                PlainText.lines(CheckPapers.papers(room.facts.load(room.round.id()), room.catalogue)
                        .document(paper)));
    }

    private RouteEvent event(RouteEventKind kind, int day) {
        return RouteEvent.of(room.round.id(), 1, unit.id(), kind, LocalDate.of(2021, 12, day));
    }

    @Test
    void theReturnNoticeGivesCausesAndEverythingThatIsMissing() throws Refusal {
        assertThat(text(PaperKind.RETURN_NOTICE)).doesNotContain("Chưa có: Lê Thị Mẫu");
        route.record(event(RouteEventKind.RECEIVED, 2));
        route.record(event(RouteEventKind.RETURNED, 3)
                .because(
                        List.of(
                                new GivenCause(ReturnCause.MISSING_PART, "báo cáo"),
                                new GivenCause(ReturnCause.OTHER, "tờ trình gửi nhầm nơi nhận")),
                        LocalDate.of(2021, 12, 9),
                        ""));

        assertThat(text(PaperKind.RETURN_NOTICE))
                .contains("Ngày 02 tháng 12 năm 2021")
                .contains("Lý do: thiếu thành phần hồ sơ: báo cáo; tờ trình gửi nhầm nơi nhận")
                .contains("căn cứ phần IV mục 2.4 Kế hoạch số 23/KH-UBND")
                .contains("Chưa có: Lê Thị Mẫu")
                .contains("Gửi 01 bản chính có ký, đóng dấu");
    }

    @Test
    void theReturnNoticeNamesRefusedNominations() throws Refusal {
        route.refuse(
                room.nominations.ofRound(room.round.id()).getFirst().id(),
                NominationStatus.REJECTED,
                LocalDate.of(2021, 12, 3),
                List.of(new GivenCause(ReturnCause.UNQUALIFIED, "")));
        assertThat(text(PaperKind.RETURN_NOTICE))
                .contains("Đề nghị của Lê Thị Mẫu", "Không chấp nhận: Chưa đủ tiêu chuẩn, điều kiện");
    }

    @Test
    void theCheckSheetPrintsTheReasonForGoingOn() throws Refusal {
        ReadyRound ready = new ReadyRound(
                Stores.of(room.database), room.facts, new CheckRound(room.facts, room.catalogue), room.catalogue);
        List<ReadyLine> reports = ready.report(room.round.id()).lines().stream()
                .filter(line -> line.subject().equals("Lê Thị Mẫu"))
                .toList();
        new MarkItems(Stores.of(room.database), room.journal)
                .because(room.round.id(), reports, "Đơn vị gửi bản giấy sau, lãnh đạo đã đồng ý");

        assertThat(text(PaperKind.CHECK_SHEET))
                .contains("Báo cáo thành tích: chưa có; chưa ghi đủ", "Đơn vị gửi bản giấy sau, lãnh đạo đã đồng ý");
    }
}
