package vn.sovang.ui.control.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.text.Fold;
import vn.sovang.text.SortKey;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Screenshot;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.SearchField;
import vn.sovang.ui.control.SectionCard;
import vn.sovang.ui.control.Tone;

class DataTableTest {
    private record Someone(long id, String name, String key, String post, Chip.Value state) {
        static Someone of(long id, String name, String post, String state, Tone tone) {
            return new Someone(
                    id, name, id < 9 ? SortKey.of(name) : SortKey.ofPerson(name), post, new Chip.Value(state, tone));
        }
    }

    private static final List<RowGroup<Someone>> GROUPS = List.of(
            new RowGroup<>(
                    "I. Tập thể (2)",
                    List.of(
                            Someone.of(1, "Trung tâm Y tế thành phố", "Đơn vị sự nghiệp", "Đủ", Tone.GOOD),
                            Someone.of(2, "UBND phường Sông Cầu", "Cơ quan hành chính", "1 cảnh báo", Tone.WARN))),
            new RowGroup<>(
                    "II. Cá nhân (3)",
                    List.of(
                            Someone.of(
                                    9,
                                    "Đặng Thị Thu Ánh",
                                    "Điều dưỡng, Trung tâm Y tế thành phố Bắc Kạn, cơ sở hai",
                                    "Đủ",
                                    Tone.GOOD),
                            Someone.of(
                                    10,
                                    "Nông Văn Thắng",
                                    "Bác sĩ, Trung tâm Y tế thành phố",
                                    "2 điều cần xem",
                                    Tone.BAD),
                            Someone.of(11, "Bàn Hữu Ân", "Trưởng Công an", "Thiếu báo cáo", Tone.WARN))));

    private final List<String> log = new ArrayList<>();
    private final DataTable<Someone> table = FxHarness.onFx(() -> new DataTable<>("people", "Danh sách", Someone::id));
    private final DataColumn<Someone> name =
            FxHarness.onFx(() -> table.text("name", "Tên", 200, Someone::name, Someone::key));
    private Stage stage;

    @BeforeEach
    void show() {
        stage = FxHarness.onFx(() -> {
            table.smallWrapped("post", "Chức vụ, đơn vị", 260, Someone::post, someone -> SortKey.of(someone.post()));
            table.chip("state", "Tình trạng", 150, Someone::state);
            table.onOpen(row -> log.add("open " + row.id()));
            table.onDelete(rows -> log.add("delete " + rows.size()));
            table.showGroups(GROUPS);
            return FxHarness.show(new BorderPane(table));
        });
    }

    @AfterEach
    void hide() {
        FxHarness.hide(stage);
    }

    @Test
    void sortsByVietnameseKeysWithinEachGroup() {
        FxHarness.run(() -> table.getSortOrder().add(name));
        assertThat(shown()).containsExactly(1L, 2L, 9L, 11L, 10L);
        FxHarness.run(() -> name.setSortType(TableColumn.SortType.DESCENDING));
        assertThat(shown()).containsExactly(2L, 1L, 10L, 11L, 9L);
    }

    @Test
    void filteringDropsTheHeadingsOfEmptyGroups() {
        FxHarness.run(() -> table.filter(row -> Fold.matches(Fold.of(row.name()), "thang")));
        assertThat(shown()).containsExactly(10L);
        assertThat(FxHarness.onFx(() -> table.getItems().getFirst()))
                .isEqualTo(new TableLine.Heading<Someone>("II. Cá nhân (3)"));
        assertThat(table.getItems()).hasSize(2);
    }

    @Test
    void theSelectionFollowsItsRowThroughAReload() {
        FxHarness.run(() -> table.selectKey(10L));
        FxHarness.run(() -> table.showGroups(List.of(GROUPS.get(1))));
        assertThat(FxHarness.onFx(() -> table.selectedProperty().get()).id()).isEqualTo(10);
        FxHarness.run(() -> table.showGroups(List.of(GROUPS.get(0))));
        assertThat(FxHarness.onFx(() -> table.selectedProperty().get())).isNull();
    }

    @Test
    void allThatWasChosenStaysChosenThroughSortFilterAndReload() {
        FxHarness.run(table::requestFocus);
        FxHarness.ctrl(stage, KeyCode.A);
        FxHarness.run(() -> table.getSortOrder().add(name));
        assertThat(chosen()).containsExactlyInAnyOrder(1L, 2L, 9L, 10L, 11L);
        FxHarness.run(() -> name.setSortType(TableColumn.SortType.DESCENDING));
        assertThat(chosen()).containsExactlyInAnyOrder(1L, 2L, 9L, 10L, 11L);
        FxHarness.run(() -> table.filter(row -> row.id() > 9));
        assertThat(chosen()).containsExactlyInAnyOrder(10L, 11L);
        FxHarness.run(() -> table.showGroups(List.of(GROUPS.get(1))));
        assertThat(chosen()).containsExactlyInAnyOrder(10L, 11L);
        FxHarness.run(() -> table.filter(row -> true));
        assertThat(chosen()).containsExactlyInAnyOrder(10L, 11L);
    }

    @Test
    void theRowInHandStaysInHandAmongSeveral() {
        FxHarness.run(() -> table.selectKeys(List.of(9L, 11L, 10L)));
        FxHarness.run(() -> table.getSortOrder().add(name));
        assertThat(chosen()).containsExactlyInAnyOrder(9L, 10L, 11L);
        assertThat(FxHarness.onFx(() -> table.selectedProperty().get()).id()).isEqualTo(10);
        FxHarness.run(() -> table.filter(row -> row.id() != 10));
        assertThat(chosen()).containsExactlyInAnyOrder(9L, 11L);
        assertThat(FxHarness.onFx(() -> table.selectedProperty().get())).isNotNull();
    }

    @Test
    void whoReloadsTheTableOnAChoiceKeepsTheChoice() {
        FxHarness.run(() -> table.selectedProperty().subscribe(row -> table.showGroups(GROUPS.reversed())));
        FxHarness.run(() -> {
            table.requestFocus();
            table.selectKeys(List.of(1L, 2L, 10L));
        });
        FxHarness.await("shown anew", () -> table.shownRows().getFirst().id() == 9);
        assertThat(chosen()).containsExactlyInAnyOrder(1L, 2L, 10L);
        FxHarness.run(() -> table.selectKey(11L));
        assertThat(chosen()).containsExactly(11L);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsDoneTheRowsInSightStayChosen(long seed) {
        Random random = new Random(seed);
        Set<Long> expected = new TreeSet<>();
        Set<Long> hidden = new TreeSet<>();
        FxHarness.run(table::requestFocus);
        for (int turn = 0; turn < 60; turn++) {
            switch (random.nextInt(6)) {
                case 0 -> {
                    FxHarness.ctrl(stage, KeyCode.A);
                    expected.addAll(shown());
                }
                case 1 -> {
                    long key = List.of(1L, 2L, 9L, 10L, 11L).get(random.nextInt(5));
                    if (FxHarness.onFx(() -> table.selectKey(key))) {
                        expected.clear();
                        expected.add(key);
                    }
                }
                case 2 ->
                    FxHarness.run(
                            () -> table.getSortOrder().setAll(table.getColumns().get(random.nextInt(3))));
                case 3 ->
                    FxHarness.run(() -> name.setSortType(
                            random.nextBoolean() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING));
                case 4 -> {
                    hidden.clear();
                    if (random.nextBoolean()) {
                        hidden.add(List.of(1L, 2L, 9L, 10L, 11L).get(random.nextInt(5)));
                    }
                    Set<Long> now = Set.copyOf(hidden);
                    FxHarness.run(() -> table.filter(row -> !now.contains(row.id())));
                    expected.removeAll(hidden);
                }
                default -> {
                    List<RowGroup<Someone>> groups = random.nextBoolean() ? GROUPS : GROUPS.reversed();
                    FxHarness.run(() -> table.showGroups(groups));
                }
            }
            assertThat(chosen()).as("turn %d", turn).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void theCursorPassesOverHeadings() {
        FxHarness.run(() -> {
            table.requestFocus();
            table.selectKey(2L);
        });
        FxHarness.key(stage, KeyCode.DOWN);
        FxHarness.await(
                "row 9",
                () -> table.selectedProperty().get() != null
                        && table.selectedProperty().get().id() == 9);
        FxHarness.key(stage, KeyCode.UP);
        FxHarness.await(
                "row 2",
                () -> table.selectedProperty().get() != null
                        && table.selectedProperty().get().id() == 2);
    }

    @Test
    void enterOpensAndDeleteDeletes() {
        FxHarness.run(() -> {
            table.requestFocus();
            table.selectKey(10L);
        });
        FxHarness.key(stage, KeyCode.ENTER);
        FxHarness.key(stage, KeyCode.DELETE);
        assertThat(log).containsExactly("open 10", "delete 1");
    }

    @Test
    void controlCCopiesTheTableWithItsTitles() {
        FxHarness.run(() -> {
            table.requestFocus();
            table.filter(row -> row.id() > 9);
        });
        FxHarness.ctrl(stage, KeyCode.C);
        assertThat(FxHarness.onFx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("""
                        Tên\tChức vụ, đơn vị\tTình trạng
                        Nông Văn Thắng\tBác sĩ, Trung tâm Y tế thành phố\t2 điều cần xem
                        Bàn Hữu Ân\tTrưởng Công an\tThiếu báo cáo""");
    }

    @Test
    void anEmptyTableSaysWhatToDoAndAFilteredOneThatItIsFiltered() {
        EmptyState state = FxHarness.onFx(() -> new EmptyState(Feather.LIST, "Chưa có đề nghị", "Nạp danh sách."));
        FxHarness.run(() -> {
            table.setEmptyState(state);
            table.filter(row -> false);
        });
        assertThat(FxHarness.onFx(() -> ((Label) table.getPlaceholder()).getText()))
                .isEqualTo("Không có dòng nào khớp với chữ đang lọc.");
        FxHarness.run(() -> table.showGroups(List.of()));
        assertThat(FxHarness.onFx(table::getPlaceholder)).isSameAs(state);
    }

    @Test
    void pictureOfTheControls() {
        FxHarness.run(() -> {
            BorderPane root = (BorderPane) stage.getScene().getRoot();
            DateInput wrong = DateInput.partial("wrong");
            LabeledField birth = new LabeledField("Ngày sinh", wrong);
            birth.errorProperty().set("Không có ngày này trong lịch.");
            SearchField search = new SearchField("filter", "Lọc theo tên, đơn vị");
            HBox tools = new HBox(
                    search,
                    Buttons.plain("add", "Thêm đề nghị", () -> {}),
                    Buttons.withKey(Buttons.primary("print", "In hồ sơ", () -> {}), "Ctrl P"),
                    Buttons.quiet("columns", "Cột", () -> {}),
                    Buttons.icon("eye", Feather.EYE, "Xem", () -> {}),
                    new Chip("7 điều cần xem", Tone.WARN));
            tools.getStyleClass().add("tool-bar-line");
            root.setTop(tools);
            VBox side = new VBox(
                    new SectionCard("Nông Văn Thắng", new Label("Nội dung")),
                    birth,
                    new Notice("Có thể trùng với số 43 trong danh sách: cùng tên, cùng năm sinh.", Tone.BAD)
                            .source("khoản 3 Điều 5")
                            .way(Buttons.small("one", "Là một người", () -> {}))
                            .way(Buttons.small("two", "Hai người khác nhau", () -> {})),
                    new Notice("Chưa có xác nhận của đơn vị.", Tone.WARN),
                    new EmptyState(
                            Feather.LIST,
                            "Chưa có đề nghị nào",
                            "Nạp danh sách đơn vị gửi, hoặc thêm từng đề nghị.",
                            Buttons.primary("import", "Nạp danh sách…", () -> {})));
            side.getStyleClass().add("side-panel");
            side.setPrefWidth(400);
            root.setRight(side);
            table.selectKey(10L);
        });
        assertThat(FxHarness.onFx(() -> Screenshot.save(stage.getScene(), "controls"))
                        .getHeight())
                .isEqualTo(768);
    }

    private List<Long> chosen() {
        return FxHarness.onFx(
                () -> table.selectedRows().stream().map(Someone::id).toList());
    }

    private List<Long> shown() {
        return FxHarness.onFx(() -> table.shownRows().stream().map(Someone::id).toList());
    }
}
