package vn.sovang.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.store.Stores;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.SampleRound;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.usecase.work.UndoStep;

class MeetingScreenTest {
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
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void type(String digits) {
        FxHarness.run(() -> {
            Node table = FxHarness.seen(stage, "#ballots");
            table.requestFocus();
            for (char digit : digits.toCharArray()) {
                Event.fireEvent(
                        table,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                String.valueOf(digit),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
            }
        });
    }

    private Meeting first() {
        return sample.meetings.ofRound(sample.round.id()).getFirst();
    }

    @Test
    void votesAreTypedByKeyboardAloneAndStored() {
        FxHarness.type(stage, "members", "5");
        FxHarness.type(stage, "present", "5");
        FxHarness.leave(stage);
        fixture.settle();
        FxHarness.press(stage, "agree-all");
        BallotTable table = FxHarness.find(stage, "ballots", BallotTable.class);
        FxHarness.run(table::requestFocus);

        type("4");
        FxHarness.key(stage, KeyCode.RIGHT);
        type("1");
        FxHarness.key(stage, KeyCode.ENTER);
        fixture.picture("hop-xet");
        FxHarness.press(stage, "record-votes");
        fixture.settle();

        assertThat(sample.meetings.ballots(first().id()).values())
                .anySatisfy(ballot -> {
                    assertThat(ballot.agree()).isEqualTo(4);
                    assertThat(ballot.disagree()).isEqualTo(1);
                })
                .allSatisfy(ballot -> assertThat(ballot.issued()).isEqualTo(5));
        assertThat(fixture.refusals).isEmpty();
    }

    @Test
    void countsThatDoNotAddUpCannotBeStored() {
        FxHarness.type(stage, "members", "5");
        FxHarness.type(stage, "present", "5");
        FxHarness.leave(stage);
        FxHarness.run(() -> FxHarness.find(stage, "method", ComboBox.class)
                .getSelectionModel()
                .select(VoteMethod.SECRET_BALLOT.ordinal()));
        fixture.settle();
        FxHarness.press(stage, "agree-all");

        type("3");

        assertThat(FxHarness.find(stage, "record-votes", Button.class).isDisabled())
                .isTrue();
        assertThat(FxHarness.find(stage, "ballot-fault", javafx.scene.control.Label.class)
                        .getText())
                .contains("cộng lại phải bằng số phiếu hợp lệ (5)");
    }

    @Test
    void factsAreStoredOnLeavingTheirField() {
        FxHarness.type(stage, "place", "Phòng họp tầng 2");
        FxHarness.leave(stage);
        fixture.settle();

        assertThat(first().place()).isEqualTo("Phòng họp tầng 2");
    }

    @Test
    void factsAttendanceAndTermsAreStepsThatAreTakenBack() throws Exception {
        FxHarness.type(stage, "members", "5");
        FxHarness.type(stage, "present", "4");
        FxHarness.leave(stage);
        fixture.settle();
        FxHarness.type(stage, "place", "Phòng họp tầng 2");
        FxHarness.leave(stage);
        fixture.settle();
        UndoStep undoing = fixture.undoStep();
        assertThat(undoing.latest().orElseThrow().action()).isEqualTo("Sửa cuộc họp");
        assertThat(undoing.latest().orElseThrow().about()).isNotEmpty();
        undoing.undoLatest();
        assertThat(first().place()).isEmpty();
        assertThat(first().present()).isEqualTo(4);
        undoing.undoLatest();
        assertThat(first().present()).isNotEqualTo(4);
    }

    @Test
    void thePickerSaysAtOnceHowFarAMeetingHasCome() {
        assertThat(chosen()).endsWith("chưa họp");
        assertThat(sample.meetings.ofRound(sample.round.id())).isEmpty();
        FxHarness.type(stage, "members", "5");
        FxHarness.type(stage, "present", "5");
        FxHarness.leave(stage);
        fixture.settle();
        assertThat(chosen()).endsWith("đang ghi");
        FxHarness.press(stage, "agree-all");
        FxHarness.press(stage, "record-votes");
        fixture.settle();
        assertThat(chosen()).endsWith("đã có phiếu");
    }

    private String chosen() {
        return FxHarness.onFx(() -> String.valueOf(
                FxHarness.find(stage, "meeting-choice", ComboBox.class).getValue()));
    }

    @Test
    void linesWithoutVotesAreNotStoredAsVotesAgainst() {
        FxHarness.type(stage, "members", "5");
        FxHarness.type(stage, "present", "5");
        FxHarness.leave(stage);
        fixture.settle();
        FxHarness.press(stage, "record-votes");
        fixture.settle();

        assertThat(sample.meetings.ballots(first().id())).isEmpty();
    }
}
