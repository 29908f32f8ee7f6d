package vn.sovang.ui.settings;

import java.util.Map;
import javafx.scene.Node;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperStyle;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.ui.Dialogs;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.Wording;
import vn.sovang.usecase.dossier.EditWording;
import vn.sovang.usecase.office.ChoosePaperStyle;

/// The page Văn bản of Thiết lập: reads and keeps how papers are printed, gives kinds of papers their usual words back.
final class PapersController {
    private static final Wording TEXT = Messages.of("settings");

    private final ChoosePaperStyle styles;
    private final EditWording wording;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Runnable saved;
    private final PapersModel model = new PapersModel();
    private final PapersPage page = new PapersPage(model, this::resetWords);

    /// @param saved told after each change that has been kept
    PapersController(ChoosePaperStyle styles, EditWording wording, Tasks tasks, Dialogs dialogs, Runnable saved) {
        this.styles = styles;
        this.wording = wording;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.saved = saved;
        model.onEdited(this::save);
    }

    private record Read(PaperStyle style, String problem, Map<PaperKind, PaperWording> words) {}

    Node root() {
        return page.root();
    }

    /// Reads what holds now.
    void activate() {
        tasks.read(TEXT.text("loading"), this::read, read -> {
            model.show(read.style(), read.problem());
            model.showOwnWords(read.words());
        });
    }

    private Read read() {
        PaperStyle style = styles.find();
        return new Read(style, problem(style), wording.ofOffice());
    }

    private String problem(PaperStyle style) {
        try {
            styles.check(style);
            return "";
        } catch (Refusal refusal) {
            return refusal.sentence();
        }
    }

    private void save(PaperStyle style) {
        tasks.store(
                TEXT.text("saving"),
                () -> {
                    styles.save(style);
                    return problem(style);
                },
                problem -> {
                    model.stored(style, problem);
                    saved.run();
                },
                refusal -> model.refuseFont(refusal.sentence()));
    }

    private void resetWords(PaperKind kind) {
        dialogs.confirm(
                TEXT.text("papers.resetQuestion", kind.label()),
                TEXT.text("papers.reset"),
                () -> tasks.store(
                        TEXT.text("saving"),
                        () -> {
                            wording.resetOffice(kind);
                            return wording.ofOffice();
                        },
                        words -> {
                            model.showOwnWords(words);
                            saved.run();
                        }));
    }
}
