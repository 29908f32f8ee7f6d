package vn.sovang.ui.decision;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.paper.PagePreview;
import vn.sovang.usecase.decision.PrintRegister;

/// Sổ theo dõi khen thưởng: the register of what the decisions of some years gave, looked at and written to a file.
public final class RegisterController implements Screen {
    private final Tasks tasks;
    private final Status status;
    private final FileAsker files;
    private final PrintRegister printing;
    private final RegisterView view;
    private int asked;

    /// Prints from one store.
    public RegisterController(Tasks tasks, Status status, FileAsker files, PrintRegister printing) {
        this.tasks = tasks;
        this.status = status;
        this.files = files;
        this.printing = printing;
        PagePreview preview =
                new PagePreview((work, done) -> tasks.layout(DecisionText.text("register.drawing"), work, done));
        view = new RegisterView(preview, this::draw, this::write);
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void activate() {
        tasks.store(DecisionText.text("register.reading"), printing::years, years -> {
            view.offer(years);
            draw();
        });
    }

    @Override
    public void deactivate() {
        asked++;
    }

    @Override
    public String title() {
        return DecisionText.text("register.title");
    }

    @Override
    public String subtitle() {
        return DecisionText.text("register.subtitle");
    }

    @Override
    public Map<KeyCombination, Runnable> shortcuts() {
        return Map.of(new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN), this::write);
    }

    private void draw() {
        int turn = ++asked;
        view.wanted()
                .ifPresent(wanted -> tasks.store(
                        DecisionText.text("register.reading"),
                        () -> printing.awards(wanted.first(), wanted.last(), wanted.grouping()),
                        pdf -> {
                            if (turn == asked) {
                                view.show(pdf);
                            }
                        }));
    }

    private void write() {
        view.wanted().ifPresent(wanted -> files.saveTo(
                        DecisionText.text("register.write"),
                        DecisionText.text("register.file", wanted.years()),
                        new FileAsker.Kind(DecisionText.text("register.fileKind"), List.of("pdf", "docx")))
                .ifPresent(file -> tasks.store(
                        DecisionText.text("register.write"),
                        () -> {
                            printing.awards(wanted.first(), wanted.last(), wanted.grouping(), file);
                            return file;
                        },
                        (Path written) -> status.say(DecisionText.text("fund.printed", written)))));
    }
}
