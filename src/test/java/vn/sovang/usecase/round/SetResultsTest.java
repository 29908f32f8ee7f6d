package vn.sovang.usecase.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.Ruling;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.store.Stores;
import vn.sovang.store.round.MeetingStore;
import vn.sovang.usecase.PaperText;
import vn.sovang.usecase.SmallRound;

/// Results set against the votes show in the round and in the list that goes up, with their reason.
class SetResultsTest {
    @TempDir
    private Path folder;

    @Test
    void aResultSetAgainstTheVotesIsToldWithItsReason() throws Exception {
        try (SmallRound small = new SmallRound(folder)) {
            Unit unit = small.proposers.getFirst();
            Nomination raised = small.nominations.ofRound(small.round.id()).getFirst();
            Nomination agreed = small.nominate(unit, "Đàm Thị Thuận", 3);
            MeetingStore meetings = new MeetingStore(small.database);
            Meeting meeting = meetings.save(new Meeting(
                    0,
                    small.round.id(),
                    1,
                    unit.id(),
                    null,
                    null,
                    null,
                    "",
                    "",
                    "",
                    "",
                    "",
                    8,
                    8,
                    List.of(),
                    VoteMethod.SHOW_OF_HANDS,
                    List.of(),
                    Denominator.ALL_MEMBERS,
                    null,
                    ""));
            meetings.saveBallots(List.of(
                    new Ballot(meeting.id(), raised.id(), 8, 8, 8, 3, 5, 0, 0, "")
                            .with("", "", new Ruling(true, "biểu quyết lại sau khi làm rõ")),
                    Ballot.unanimous(meeting.id(), agreed.id(), 8)));

            assertThat(new SetResults(Stores.of(small.database)).of(small.round.id()))
                    .isEqualTo(
                            Map.of(
                                    raised.id(),
                                    "Vòng 1: theo số phiếu là không đạt, cuộc họp kết luận đạt; lý do: biểu quyết lại sau khi làm rõ."));
            String list = PaperText.of(small.printing
                            .preview(small.round.id(), small.ofUnit(PaperKind.ANNEX_LIST, unit))
                            .pdf())
                    .text();
            assertThat(list)
                    .contains(
                            "Lê Thị Mẫu (*)",
                            "(*) Trường hợp Lê Thị Mẫu: theo số phiếu là không đạt, cuộc họp kết luận đạt; lý do: biểu quyết lại")
                    .doesNotContain("Đàm Thị Thuận (*)");
        }
    }
}
