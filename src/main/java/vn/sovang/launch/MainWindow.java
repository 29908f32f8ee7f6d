package vn.sovang.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.demo.SampleOffice;
import vn.sovang.launch.feature.ScreenTools;
import vn.sovang.launch.feature.Screens;
import vn.sovang.launch.office.OfficeFeature;
import vn.sovang.launch.open.Assembly;
import vn.sovang.launch.open.FolderWindow;
import vn.sovang.launch.registry.RegistryFeature;
import vn.sovang.model.Office;
import vn.sovang.model.round.Round;
import vn.sovang.rule.Regime;
import vn.sovang.store.core.Hit;
import vn.sovang.ui.Dialogs;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Place;
import vn.sovang.ui.SearchHit;
import vn.sovang.ui.Shell;
import vn.sovang.ui.Status;
import vn.sovang.ui.TakeBack;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.Theme;
import vn.sovang.ui.control.paper.PaperPrinter;
import vn.sovang.ui.settings.WelcomeController;

/// The window over one open data folder: "Chào" while the store is empty, then the shell with its screens.
final class MainWindow implements AutoCloseable {
    /// Size on a common office screen, px.
    static final double WIDTH = 1366;
    /// Height on a common office screen, px.
    static final double HEIGHT = 768;

    private static final Logger LOG = LoggerFactory.getLogger(MainWindow.class);
    private static final String TITLE = "Sổ Vàng";

    private final Assembly rooms;
    private final Stage stage;
    private final Theme theme;
    private final Dialogs dialogs;
    private final FileAsker files;
    private final Status status;
    private final Tasks tasks;
    private final PaperPrinter printer;
    private @Nullable Shell shell;
    private boolean failedToLeave;

    /// @param stage still empty
    /// @param printers gives the printer that draws on those tasks
    MainWindow(
            Assembly rooms,
            Stage stage,
            Theme theme,
            Dialogs dialogs,
            FileAsker files,
            Function<Tasks, PaperPrinter> printers) {
        this.rooms = rooms;
        this.stage = stage;
        this.theme = theme;
        this.dialogs = dialogs;
        this.files = files;
        status = new Status(rooms.clock());
        this.tasks = new Tasks(dialogs::refuse, this::bug);
        this.printer = printers.apply(tasks);
    }

    /// Fills the stage and shows it; call on the FX thread, whose failures from now on reach the error window.
    void show() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> bug(failure));
        stage.setTitle(TITLE);
        if (OfficeFeature.setUpOffice(rooms).done()) {
            showShell(new Place.Desk());
        } else {
            show(new WelcomeController(
                            OfficeFeature.openSampleOffice(rooms), OfficeFeature.setUpOffice(rooms), tasks, this::begin)
                    .root());
        }
        stage.show();
    }

    private void bug(Throwable failure) {
        LOG.error("unexpected failure", failure);
        dialogs.bug(failure);
    }

    private void begin(Place first) {
        if (!rooms.stores().rounds().all().isEmpty()) {
            tasks.store(TITLE, this::writeSampleList, path -> {});
        }
        showShell(first);
    }

    /// The sample office's list, for the clerk to try the import on; an office of its own gets the first sample's.
    private Path writeSampleList() throws IOException {
        String name = rooms.stores().offices().find().map(Office::name).orElse("");
        OfficeFile sample = OfficeFile.SHIPPED.stream()
                .map(OfficeFile::shipped)
                .filter(file -> file.office().name().equals(name))
                .findFirst()
                .orElseGet(() -> OfficeFile.shipped(OfficeFile.SHIPPED.getFirst()));
        return new SampleOffice(sample).writeList(rooms.folder().path());
    }

    /// After a step was taken back or done again: the catalogue follows the store before the screen does.
    private void showAnew() {
        tasks.store(
                Messages.text("undo.task"),
                () -> {
                    rooms.nameAwards().apply();
                    return true;
                },
                done -> Objects.requireNonNull(shell).refresh());
    }

    private void showShell(Place first) {
        TakeBack takeBack = new TakeBack(RegistryFeature.undoStep(rooms), tasks, status, this::showAnew);
        ScreenTools tools = new ScreenTools(
                tasks,
                status,
                dialogs,
                files,
                printer,
                place -> Objects.requireNonNull(shell).open(place),
                FolderWindow::open,
                takeBack,
                due -> Objects.requireNonNull(shell).setDue(due));
        Screens screens = Screens.of(Features.ALL, rooms, tools);
        Shell made = new Shell(screens, tasks, this::hits, status);
        shell = made;
        made.setTakeBack(takeBack);
        rooms.stores().offices().find().map(Office::shortName).ifPresent(status.officeProperty()::set);
        rooms.stores().rounds().all().stream()
                .findFirst()
                .map(Round::regimeCode)
                .flatMap(rooms.regimes()::byCode)
                .map(Regime::name)
                .ifPresent(status.regimeProperty()::set);
        show(made);
        made.open(first);
    }

    private void show(Parent root) {
        Scene scene = stage.getScene();
        if (scene == null) {
            scene = new Scene(root, WIDTH, HEIGHT);
            stage.setScene(scene);
        } else {
            scene.setRoot(root);
        }
        theme.dress(scene, Theme.FONT_SIZE);
    }

    private List<SearchHit> hits(String query, int limit) {
        return rooms.stores().search().find(query, limit).stream()
                .map(this::hit)
                .toList();
    }

    private SearchHit hit(Hit hit) {
        return new SearchHit(hit.kind().label(), hit.title(), hit.detail(), place(hit));
    }

    private Place place(Hit hit) {
        return switch (hit.kind()) {
            case PERSON -> new Place.People(hit.id());
            case UNIT -> new Place.Units(hit.id());
            case DECISION -> new Place.Decisions(hit.id());
            case NOMINATION ->
                new Place.RoundPlace(
                        rooms.stores()
                                .nominations()
                                .find(hit.id())
                                .orElseThrow()
                                .roundId(),
                        hit.id());
            case MOVEMENT -> new Place.Movements(hit.id());
            case ROUND -> new Place.RoundPlace(hit.id(), 0);
        };
    }

    /// Closes the window once all that was typed is stored. When that fails the window stays and says so; asked again
    /// it closes.
    void leave() {
        Shell shown = shell;
        if (shown == null || failedToLeave) {
            stage.hide();
            return;
        }
        int before = tasks.failures();
        shown.leave();
        tasks.afterAll("Đang lưu trước khi đóng", () -> {
            if (tasks.failures() == before) {
                stage.hide();
            } else {
                failedToLeave = true;
                shown.open(new Place.Desk());
                status.say("Chưa đóng Sổ Vàng: có điều vừa làm chưa lưu được, lý do ở thông báo vừa hiện. "
                        + "Hãy mở lại màn hình đó xem còn thiếu gì; bấm đóng lần nữa thì Sổ Vàng đóng.");
            }
        });
    }

    Tasks tasks() {
        return tasks;
    }

    @Override
    public void close() {
        if (shell != null) {
            shell.open(new Place.Desk());
        }
        stage.close();
        tasks.close();
    }
}
