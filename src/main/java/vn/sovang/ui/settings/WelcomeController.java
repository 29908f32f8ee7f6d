package vn.sovang.ui.settings;

import java.util.function.Consumer;
import javafx.scene.Parent;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Office;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Place;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.Wording;
import vn.sovang.usecase.office.OpenSampleOffice;
import vn.sovang.usecase.office.SetUpOffice;

/// Chào: what an empty store shows first. Everything chosen here can be changed later.
public final class WelcomeController {
    private static final Wording TEXT = Messages.of("settings");

    private final OpenSampleOffice sample;
    private final SetUpOffice setUp;
    private final Tasks tasks;
    private final Consumer<Place> onReady;
    private final OfficeDraft draft = new OfficeDraft();
    private final WelcomeView view;

    /// @param onReady told which place to open once the store has an office
    public WelcomeController(OpenSampleOffice sample, SetUpOffice setUp, Tasks tasks, Consumer<Place> onReady) {
        this.sample = sample;
        this.setUp = setUp;
        this.tasks = tasks;
        this.onReady = onReady;
        view = new WelcomeView(draft, this::openSample, this::startEmpty);
    }

    /// The content of the window while the store is empty.
    public Parent root() {
        return view.root();
    }

    private void openSample(String code) {
        view.setBusy(true);
        tasks.store(
                TEXT.text("welcome.opening"),
                () -> sample.open(OfficeFile.shipped(code)),
                round -> onReady.accept(new Place.Desk()),
                refusal -> view.refuse(refusal.sentence()));
    }

    private void startEmpty() {
        Office office = draft.edited().map(WelcomeController::withHead).orElse(null);
        if (office == null) {
            view.refuse(TEXT.text("office.nameMissing"));
            return;
        }
        view.setBusy(true);
        tasks.store(
                TEXT.text("saving"),
                () -> {
                    setUp.save(office);
                    return office;
                },
                saved -> onReady.accept(new Place.Setup()),
                refusal -> view.refuse(refusal.sentence()));
    }

    /// The head of the papers begins as the name in capitals.
    private static Office withHead(Office office) {
        Letterhead head = new Letterhead(
                "",
                office.name().toUpperCase(java.util.Locale.ROOT),
                office.letterhead().abbreviation(),
                office.letterhead().place());
        return new Office(
                office.name(),
                office.shortName(),
                office.parentName(),
                head,
                office.level(),
                office.council(),
                office.councilSecretariat(),
                office.fund());
    }
}
