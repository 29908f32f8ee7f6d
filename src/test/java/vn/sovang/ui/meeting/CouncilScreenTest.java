package vn.sovang.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.MemberChoice;
import vn.sovang.model.meeting.MemberVote;
import vn.sovang.model.round.Nomination;
import vn.sovang.store.Stores;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.SampleRound;
import vn.sovang.ui.ScreenFixture;

/// A body's meeting by keyboard alone: who came, votes by count and by name, a lower award, a result with a reason.
class CouncilScreenTest {
    @TempDir
    private Path folder;

    private ScreenFixture fixture;
    private SampleRound sample;
    private Stage stage;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        sample = new SampleRound(fixture, folder).imported();
        stage = fixture.show(new Place.Meetings(sample.round.id()), navigator -> new MeetingController(
                        fixture.tasks, fixture.status, Stores.of(fixture.database), sample.catalogue, sample.holding)
                .of(sample.round.id()));
        fixture.settle();
        FxHarness.run(() -> FxHarness.find(stage, "meeting-choice", ComboBox.class)
                .getSelectionModel()
                .selectLast());
        fixture.settle();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Meeting council() {
        return sample.meetings.ofRound(sample.round.id()).stream()
                .filter(meeting -> meeting.bodyId() != null)
                .findFirst()
                .orElseThrow();
    }

    private List<Nomination> before() {
        return sample.holding.before(council());
    }

    private Ballot ballot(int line) {
        Map<Long, Ballot> votes = sample.meetings.ballots(council().id());
        long id = before().get(line - 1).id();
        return Objects.requireNonNull(votes.get(id), () -> "no vote of line " + line);
    }

    /// Types on whatever has the focus.
    private void type(String keys) {
        FxHarness.run(() -> {
            for (char key : keys.toCharArray()) {
                Node focused = stage.getScene().getFocusOwner();
                Event.fireEvent(
                        focused,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                String.valueOf(key),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
            }
        });
    }

    private void table() {
        FxHarness.run(FxHarness.find(stage, "ballots", BallotTable.class)::requestFocus);
    }

    private void save() {
        FxHarness.ctrl(stage, KeyCode.S);
        fixture.settle();
    }

    @Test
    void oneKeyForTheRowAndOneForAllTheRest() {
        table();
        type("+");
        type("9");
        FxHarness.key(stage, KeyCode.RIGHT);
        type("2");
        FxHarness.key(stage, KeyCode.ENTER);
        type("*");
        save();

        assertThat(sample.meetings.ballots(council().id())).hasSize(before().size());
        assertThat(ballot(1).agree()).isEqualTo(11);
        assertThat(ballot(2))
                .extracting(Ballot::agree, Ballot::disagree, Ballot::valid)
                .containsExactly(9, 2, 11);
        assertThat(ballot(3).agree()).isEqualTo(11);
        assertThat(fixture.refusals).isEmpty();
    }

    @Test
    void disagreementTakesFromAgreement() {
        table();
        type("*");
        FxHarness.key(stage, KeyCode.RIGHT);
        type("3");
        save();

        assertThat(ballot(1))
                .extracting(Ballot::agree, Ballot::disagree, Ballot::valid)
                .containsExactly(8, 3, 11);
    }

    @Test
    void whoIsAbsentWithAnOpinionStillVotes() {
        FxHarness.run(FxHarness.find(stage, "attendance-3", Button.class)::requestFocus);
        FxHarness.press(stage, "attendance-3");
        fixture.settle();
        assertThat(council().present()).isEqualTo(10);
        FxHarness.press(stage, "attendance-3");
        FxHarness.type(stage, "attendance-reason-3", "đi công tác");
        FxHarness.leave(stage);
        FxHarness.press(stage, "attendance-5");
        fixture.settle();
        table();
        type("*");
        save();

        assertThat(council()).satisfies(meeting -> {
            assertThat(meeting.members()).isEqualTo(11);
            assertThat(meeting.present()).isEqualTo(9);
            assertThat(meeting.absences()).hasSize(2).first().satisfies(away -> {
                assertThat(away.reason()).isEqualTo("đi công tác");
                assertThat(away.writtenOpinion()).isTrue();
            });
        });
        assertThat(ballot(1).agree()).as("nine present and one in writing").isEqualTo(10);
        fixture.picture("hop-xet-diem-danh");
    }

    @Test
    void membersVoteByNameWithOneDigitEach() {
        table();
        FxHarness.key(stage, KeyCode.F2);
        type("1111112222");
        type("6");
        fixture.picture("hop-xet-tung-thanh-vien");
        FxHarness.key(stage, KeyCode.ENTER);
        type("1");
        FxHarness.key(stage, KeyCode.ESCAPE);
        save();

        assertThat(ballot(1))
                .extracting(Ballot::agree, Ballot::disagree, Ballot::excluded, Ballot::valid)
                .containsExactly(6, 4, 1, 10);
        assertThat(ballot(1).members())
                .hasSize(11)
                .last()
                .extracting(MemberVote::choice)
                .isEqualTo(MemberChoice.SAT_OUT);
        assertThat(ballot(2).agree()).as("the others are taken to agree").isEqualTo(11);
        assertThat(FxHarness.find(stage, "ballots", BallotTable.class).isFocused())
                .isTrue();
    }

    @Test
    void whatFailsGoesOnWithTheLowerAwardTheVotesAskFor() {
        FxHarness.run(() -> FxHarness.find(stage, "downgrade", CheckBox.class).fire());
        fixture.settle();
        table();
        type("*");
        for (int i = 0; i < 3; i++) {
            FxHarness.key(stage, KeyCode.RIGHT);
        }
        type("7");
        fixture.picture("hop-xet-muc-thap-hon");
        save();

        Nomination first = before().getFirst();
        assertThat(ballot(1)).extracting(Ballot::agree, Ballot::lower).containsExactly(4, 7);
        assertThat(ballot(1).lowerAward()).isNotEmpty().isNotEqualTo(first.awardCode());
        assertThat(FxHarness.find(stage, "lowered", Label.class).getText()).isEqualTo("1 mức thấp hơn");
    }

    @Test
    void anotherResultThanTheVotesNeedsAReason() {
        table();
        type("*");
        type("5");
        FxHarness.key(stage, KeyCode.RIGHT);
        type("6");
        FxHarness.key(stage, KeyCode.F2);
        FxHarness.run(() -> FxHarness.find(stage, "case-ruling", ComboBox.class)
                .getSelectionModel()
                .select(1));
        assertThat(FxHarness.find(stage, "record-votes", Button.class).isDisabled())
                .isTrue();

        FxHarness.type(stage, "case-reason", "Hội đồng biểu quyết lại, nhất trí thông qua");
        FxHarness.leave(stage);
        fixture.settle();
        fixture.picture("hop-xet-ket-luan");
        table();
        save();

        assertThat(ballot(1).ruling()).satisfies(ruling -> {
            assertThat(ruling.passes()).isTrue();
            assertThat(ruling.reason()).startsWith("Hội đồng");
        });
    }

    @Test
    void aTieIsSaidAndDoesNotPass() {
        FxHarness.press(stage, "attendance-2");
        fixture.settle();
        table();
        type("*");
        type("5");
        FxHarness.key(stage, KeyCode.RIGHT);
        type("5");

        BallotRow row =
                FxHarness.find(stage, "ballots", BallotTable.class).getItems().getFirst();
        assertThat(row.verdict()).isEqualTo("Không đạt");
        assertThat(row.remark()).contains("Bằng phiếu 5/5");
    }

    @Test
    void tooFewForTheQuorumIsPointedOut() {
        FxHarness.press(stage, "page-terms");
        FxHarness.type(stage, "quorum", "2/3");
        FxHarness.leave(stage);
        for (int i = 0; i < 4; i++) {
            FxHarness.press(stage, "attendance-" + i);
        }
        fixture.settle();

        assertThat(council().rules().quorum()).isNotNull();
        assertThat(FxHarness.find(stage, "attendance-fault", Label.class).getText())
                .contains("Chưa đủ túc số", "7/11", "2/3");
    }

    @Test
    void votesNotStoredYetAreStoredOnLeaving() {
        table();
        type("*");
        FxHarness.run(() -> FxHarness.find(stage, "meeting-choice", ComboBox.class)
                .getSelectionModel()
                .selectFirst());
        fixture.settle();

        assertThat(sample.meetings.ballots(council().id())).hasSize(before().size());
    }

    @Test
    void termsOfOneAwardAreItsOwn() {
        FxHarness.press(stage, "page-terms");
        FxHarness.run(() -> FxHarness.find(stage, "own-BK_TINH", CheckBox.class).fire());
        FxHarness.type(stage, "threshold-BK_TINH", "90");
        FxHarness.type(stage, "source-BK_TINH", "Quy chế của Ban Chỉ đạo");
        FxHarness.leave(stage);
        fixture.settle();
        fixture.picture("hop-xet-bieu-quyet");

        assertThat(council().terms("BK_TINH").threshold()).isEqualByComparingTo("90");
        assertThat(council().terms("BK_TINH").source()).isEqualTo("Quy chế của Ban Chỉ đạo");
        assertThat(council().terms("GK_TP").threshold()).isNull();
    }
}
