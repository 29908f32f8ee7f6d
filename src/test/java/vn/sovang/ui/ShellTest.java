package vn.sovang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.Today;

class ShellTest {
    private final List<String> log = new ArrayList<>();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> bug = new AtomicReference<>();
    private final Tasks tasks = new Tasks(refusal -> log.add(refusal.sentence()), bug::set);
    private final Status status = new Status(Today.CLOCK);
    private Shell shell;
    private Stage stage;

    @BeforeEach
    void show() {
        shell = FxHarness.onFx(() -> new Shell(this::screen, tasks, this::find, status));
        stage = FxHarness.show(shell);
        FxHarness.run(() -> shell.open(new Place.Desk()));
    }

    @AfterEach
    void hide() {
        FxHarness.hide(stage);
        tasks.close();
        assertThat(bug.get()).isNull();
    }

    @Test
    void controlAndDigitOpenThePlaceOfThatNumber() {
        FxHarness.ctrl(stage, KeyCode.DIGIT6);
        assertThat(title()).isEqualTo("Units[unitId=0]");
        FxHarness.ctrl(stage, KeyCode.DIGIT8);
        assertThat(title()).isEqualTo("RoundDecisions[roundId=0]");
    }

    @Test
    void placesAreFoundByTheirName() {
        FxHarness.run(() -> shell.open(new Place.RoundPlace(5, 0)));
        FxHarness.ctrl(stage, KeyCode.K);
        FxHarness.type(stage, "search", "san sang");
        ListView<?> hits = FxHarness.find(stage, "search-hits", ListView.class);
        FxHarness.await("hits", () -> hits.isVisible() && hits.getItems().size() == 3);
        FxHarness.key(stage, KeyCode.ENTER);
        assertThat(title()).isEqualTo("Ready[roundId=5]");

        FxHarness.type(stage, "search", "so theo doi");
        FxHarness.await("hits", () -> hits.isVisible() && hits.getItems().size() == 3);
        FxHarness.key(stage, KeyCode.ENTER);
        assertThat(title()).isEqualTo("AwardRegister[]");
    }

    @Test
    void noPlaceIsCutOrLostWithLargeLetters() {
        FxHarness.fontSize(stage, 21);
        FxHarness.press(stage, "nav-setup");
        FxHarness.run(() -> Screenshot.save(stage.getScene(), "shell-150"));
        assertThat(FxHarness.onFx(() -> FxHarness.laidOut(stage).lookupAll(".navigation-words").stream()
                        .map(Label.class::cast)
                        .filter(words -> words.getWidth() + 0.5 < words.prefWidth(-1))
                        .map(Label::getText)
                        .toList()))
                .isEmpty();
        Node setup = FxHarness.find(stage, "nav-setup", Node.class);
        FxHarness.run(() -> shell.open(new Place.Desk()));
        FxHarness.run(() -> shell.open(new Place.Setup()));
        assertThat(FxHarness.onFx(
                        () -> setup.localToScene(setup.getLayoutBounds()).getMaxY()))
                .isLessThanOrEqualTo(stage.getScene().getHeight());
    }

    @Test
    void leavingAPlaceDeactivatesItsScreenBeforeTheNextIsActivated() {
        FxHarness.press(stage, "nav-people");
        assertThat(log).containsExactly("+Desk[]", "-Desk[]", "+People[personId=0]");
    }

    @Test
    void placesKeepTheRoundInHand() {
        FxHarness.run(() -> shell.open(new Place.RoundPlace(5, 0)));
        FxHarness.press(stage, "nav-units");
        FxHarness.press(stage, "nav-meetings");
        assertThat(title()).isEqualTo("Meetings[roundId=5]");
    }

    @Test
    void searchOpensTheHitChosenByKeyboard() {
        FxHarness.ctrl(stage, KeyCode.K);
        TextField field = FxHarness.find(stage, "search", TextField.class);
        assertThat(FxHarness.onFx(field::isFocused)).isTrue();
        FxHarness.type(stage, "search", "nong");
        ListView<?> hits = FxHarness.find(stage, "search-hits", ListView.class);
        FxHarness.await("hits", hits::isVisible);
        FxHarness.key(stage, KeyCode.DOWN);
        FxHarness.key(stage, KeyCode.ENTER);
        assertThat(title()).isEqualTo("Units[unitId=7]");
        assertThat(FxHarness.onFx(hits::isVisible)).isFalse();
    }

    @Test
    void escapeClosesTheHits() {
        FxHarness.type(stage, "search", "nong");
        ListView<?> hits = FxHarness.find(stage, "search-hits", ListView.class);
        FxHarness.await("hits", hits::isVisible);
        FxHarness.key(stage, KeyCode.ESCAPE);
        assertThat(FxHarness.onFx(hits::isVisible)).isFalse();
        assertThat(title()).isEqualTo("Desk[]");
    }

    @Test
    void aScreensOwnKeyWorksWhereverTheCursorIs() {
        Node settings = FxHarness.find(stage, "nav-setup", Node.class);
        FxHarness.run(settings::requestFocus);
        FxHarness.ctrl(stage, KeyCode.N);
        assertThat(log).contains("new");
    }

    @Test
    void longWorkShowsItsNameAndCanBeCancelled() {
        Node strip = FxHarness.find(stage, "progress-strip", Node.class);
        assertThat(FxHarness.onFx(strip::isVisible)).isFalse();
        CountDownLatch never = new CountDownLatch(1);
        var task = FxHarness.onFx(() -> tasks.store(
                "Đang nạp danh sách…",
                () -> {
                    never.await();
                    return 1;
                },
                done -> log.add("done")));
        FxHarness.await("progress", strip::isVisible);
        FxHarness.press(stage, "cancel-task");
        FxHarness.await("end", () -> !strip.isVisible());
        assertThat(FxHarness.onFx(task::isCancelled)).isTrue();
        assertThat(log).doesNotContain("done");
    }

    @Test
    void theBadgeCountsWhatIsDue() {
        FxHarness.run(() -> shell.setDue(3));
        assertThat(FxHarness.find(stage, "nav-desk", Node.class).getAccessibleText())
                .isEqualTo("Bàn làm việc, 3 việc đến hạn");
    }

    @Test
    void iconsKeepTheirSizeHoweverOftenTheWindowIsDrawn() {
        Node icon = FxHarness.onFx(() -> FxHarness.seen(stage, ".navigation-entry .ikonli-font-icon"));
        double before = FxHarness.onFx(() -> icon.getLayoutBounds().getHeight());
        for (int size : new int[] {21, Theme.FONT_SIZE, 21, Theme.FONT_SIZE}) {
            FxHarness.fontSize(stage, size);
            FxHarness.run(() -> stage.getScene().snapshot(null));
        }
        assertThat(FxHarness.onFx(() -> icon.getLayoutBounds().getHeight())).isEqualTo(before);
    }

    @Test
    void pictureOfTheShell() {
        FxHarness.run(() -> {
            shell.setDue(3);
            status.officeProperty().set("UBND thành phố Bắc Kạn");
            status.regimeProperty().set("2003–2023 (NĐ 91/2017)");
            status.countsProperty().set("10 / 52 đề nghị");
            status.saved();
        });
        FxHarness.type(stage, "search", "nong");
        ListView<?> hits = FxHarness.find(stage, "search-hits", ListView.class);
        FxHarness.await("hits", hits::isVisible);
        assertThat(FxHarness.onFx(() -> Screenshot.save(stage.getScene(), "shell"))
                        .getWidth())
                .isEqualTo(1366);
    }

    private String title() {
        return FxHarness.onFx(
                () -> FxHarness.find(stage, "place-title", Label.class).getText());
    }

    private List<SearchHit> find(String query, int limit) {
        return List.of(
                new SearchHit("Cá nhân", "Nông Văn Thắng", "1979 · Bác sĩ, Trung tâm Y tế", new Place.People(3)),
                new SearchHit("Tập thể", "Phường Nông Thượng", "Cơ quan hành chính", new Place.Units(7)));
    }

    private Screen screen(Place place) {
        made.incrementAndGet();
        StackPane node = new StackPane(new Label(place.toString()));
        return new Screen() {
            @Override
            public Node node() {
                return node;
            }

            @Override
            public void activate() {
                log.add("+" + place);
            }

            @Override
            public void deactivate() {
                log.add("-" + place);
            }

            @Override
            public String title() {
                return place.toString();
            }

            @Override
            public String subtitle() {
                return "Thứ Hai, ngày 29 tháng 11 năm 2021";
            }

            @Override
            public Map<KeyCombination, Runnable> shortcuts() {
                return Map.of(new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN), () -> log.add("new"));
            }
        };
    }
}
