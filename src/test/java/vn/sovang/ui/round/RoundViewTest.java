package vn.sovang.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Initiative;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Screenshot;
import vn.sovang.ui.control.table.DataTable;

class RoundViewTest {
    private final List<String> asked = new ArrayList<>();
    private final List<Nomination> saved = new ArrayList<>();
    private final List<AchievementReport> reports = new ArrayList<>();
    private final RoundModel model = new RoundModel();
    private final NominationModel nomination = new NominationModel(saved::add);
    private final ReportModel report = new ReportModel(reports::add);
    private final DraftModel draft = new DraftModel();
    private RoundView view;
    private Stage stage;

    @BeforeEach
    void showRound() {
        view = FxHarness.onFx(this::view);
        stage = FxHarness.show(view);
    }

    private RoundView view() {
        RoundActions actions = new RecordingActions();
        RoundContent content = RoundExamples.content();
        model.selectedProperty().subscribe(row -> {
            if (row != null) {
                nomination.show(row.nomination(), content);
                report.show(content.report(row.id()), content.round().mode());
            }
        });
        model.show(content);
        return new RoundView(
                model,
                actions,
                new NominationView(model, nomination, report, actions, (finding, reason) -> {}),
                new DraftView(
                        draft,
                        actions,
                        content::awards,
                        (query, limit, found) ->
                                found.accept(List.copyOf(content.units().values()))));
    }

    @AfterEach
    void close() {
        FxHarness.hide(stage);
    }

    private DataTable<NominationRow> table() {
        @SuppressWarnings("unchecked") // the view made it
        DataTable<NominationRow> table = FxHarness.find(stage, "nominations", DataTable.class);
        return table;
    }

    @Test
    void showsTheRecordOfTheRowTheCursorIsOn() {
        DataTable<NominationRow> table = table();
        FxHarness.run(() -> {
            table.requestFocus();
            table.selectKey(3L);
        });

        FxHarness.key(stage, KeyCode.DOWN);

        assertThat(FxHarness.find(stage, "nomination-name", Label.class).getText())
                .isEqualTo("Nông Văn Thắng");
        assertThat(FxHarness.find(stage, "findings", VBox.class).getChildren()).hasSize(1);
    }

    @Test
    void filterFindsWithoutDiacritics() {
        FxHarness.type(stage, "nomination-filter", "ban huu");
        FxHarness.key(stage, KeyCode.ENTER);

        assertThat(table().shownRows()).extracting(NominationRow::name).containsExactly("Bàn Hữu Kiên");
    }

    @Test
    void summaryIsSavedOnLeavingTheField() {
        FxHarness.run(() -> table().selectKey(3L));
        FxHarness.type(stage, "achievement", "Chăm sóc  60 ca cách ly.");
        assertThat(saved).isEmpty();

        FxHarness.leave(stage);

        assertThat(saved).singleElement().extracting(Nomination::achievement).isEqualTo("Chăm sóc 60 ca cách ly.");
    }

    @Test
    void deleteAsksToWithdrawWhatIsSelected() {
        DataTable<NominationRow> table = table();
        FxHarness.run(() -> {
            table.requestFocus();
            table.selectKey(5L);
        });

        FxHarness.key(stage, KeyCode.DELETE);

        assertThat(asked).containsExactly("withdraw 5");
    }

    @Test
    void deleteInAFieldDeletesALetterAndNoNomination() {
        FxHarness.run(() -> table().selectKey(5L));
        FxHarness.type(stage, "achievement", "a");

        FxHarness.key(stage, KeyCode.DELETE);

        assertThat(asked).isEmpty();
    }

    @Test
    void duplicateIsAnsweredBesideItsFinding() {
        FxHarness.run(() -> table().selectKey(4L));

        FxHarness.press(stage, "two-subjects");
        FxHarness.press(stage, "one-subject");

        assertThat(asked).containsExactly("apart 4 6", "merge 4 6");
    }

    @Test
    void reportAndDraftCanBeLookedAt() {
        FxHarness.run(() -> {
            table().selectKey(3L);
            javafx.scene.control.TabPane tabs =
                    (javafx.scene.control.TabPane) FxHarness.seen(stage, "#nomination-tabs");
            tabs.getSelectionModel().select(1);
        });
        Screenshot.of(view, "dot-xet-mau");
        FxHarness.run(() -> {
            javafx.scene.control.TabPane tabs =
                    (javafx.scene.control.TabPane) FxHarness.seen(stage, "#nomination-tabs");
            tabs.getSelectionModel().select(2);
        });
        Screenshot.of(view, "dot-xet-thong-tin");
        FxHarness.run(() -> view.showDraft(true));
        Screenshot.of(view, "dot-xet-them");

        assertThat(FxHarness.find(stage, "draft-name", javafx.scene.control.TextField.class)
                        .isFocused())
                .isTrue();
    }

    private void openReport(RecognitionMode mode) {
        FxHarness.run(() -> {
            table().selectKey(3L);
            report.show(AchievementReport.blank(3), mode);
            ((TabPane) FxHarness.seen(stage, "#nomination-tabs"))
                    .getSelectionModel()
                    .select(1);
        });
    }

    private boolean shown(String id) {
        return FxHarness.onFx(() -> {
            Node node = FxHarness.seen(stage, "#" + id);
            while (node != null && node.isVisible()) {
                node = node.getParent();
            }
            return node == null;
        });
    }

    @Test
    void meritReportHasItsOwnFieldsAndOthersHaveNot() {
        openReport(RecognitionMode.MERIT);
        Screenshot.of(view, "dot-xet-cong-trang");
        assertThat(List.of("report-compliance", "report-organisation", "initiative-add"))
                .allSatisfy(id -> assertThat(shown(id)).as(id).isTrue());

        openReport(RecognitionMode.UNEXPECTED);
        assertThat(List.of("report-compliance", "report-organisation", "initiative-add"))
                .allSatisfy(id -> assertThat(shown(id)).as(id).isFalse());
        assertThat(shown("report-results")).isTrue();
    }

    @Test
    void initiativeIsAddedAndTakenAwayByKeyboard() {
        openReport(RecognitionMode.MERIT);
        focus("initiative-add");
        FxHarness.key(stage, KeyCode.SPACE);
        FxHarness.await("a line for the initiative", () -> FxHarness.seen(stage, "#initiative-year") != null);
        TextField year = FxHarness.find(stage, "initiative-year", TextField.class);
        assertThat(year.isFocused()).isTrue();

        FxHarness.type(stage, "initiative-year", "2020");
        FxHarness.type(stage, "initiative-name", "Sổ theo dõi tiêm chủng");
        FxHarness.leave(stage);
        Screenshot.of(view, "dot-xet-sang-kien");
        assertThat(reports.getLast().initiatives()).containsExactly(new Initiative(2020, "Sổ theo dõi tiêm chủng", ""));

        focus("initiative-remove");
        FxHarness.key(stage, KeyCode.SPACE);
        assertThat(reports.getLast().initiatives()).isEmpty();
    }

    /// Waits until the node stands in the scene, which a page in a scroll pane does only after CSS, and has the focus.
    private void focus(String id) {
        FxHarness.await(id + " has the focus", () -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            javafx.scene.Node node = FxHarness.seen(stage, "#" + id);
            if (node == null) {
                return false;
            }
            node.requestFocus();
            return node.isFocused();
        });
    }

    private final class RecordingActions implements RoundActions {
        @Override
        public void newRound() {
            asked.add("new round");
        }

        @Override
        public void importList() {
            asked.add("import");
        }

        @Override
        public void beginDraft() {
            asked.add("draft");
        }

        @Override
        public void finishDraft() {
            asked.add("finish");
        }

        @Override
        public void dropDraft() {
            asked.add("drop");
        }

        @Override
        public void withdraw(List<NominationRow> rows) {
            rows.forEach(row -> asked.add("withdraw " + row.id()));
        }

        @Override
        public void restore(List<NominationRow> rows) {
            rows.forEach(row -> asked.add("restore " + row.id()));
        }

        @Override
        public void merge(NominationRow row, OpenPoint duplicate) {
            asked.add("merge " + row.id() + " " + duplicate.otherId());
        }

        @Override
        public void keepApart(NominationRow row, OpenPoint duplicate) {
            asked.add("apart " + row.id() + " " + duplicate.otherId());
        }

        @Override
        public void checkReady() {
            asked.add("ready");
        }
    }
}
