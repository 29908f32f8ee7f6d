package vn.sovang.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Office;
import vn.sovang.model.Signatory;
import vn.sovang.model.meeting.Body;
import vn.sovang.store.Stores;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.store.round.BodyStore;
import vn.sovang.ui.Dialogs;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.Wording;
import vn.sovang.usecase.dossier.EditWording;
import vn.sovang.usecase.office.ChoosePaperStyle;
import vn.sovang.usecase.office.NameAwards;
import vn.sovang.usecase.office.SetUpOffice;

/// Thiết lập: the office, who signs, councils and committees, how papers look and what certificates are called; saved
/// as one goes.
public final class SetupController implements Screen {
    private static final Wording TEXT = Messages.of("settings");

    private final OfficeStore offices;
    private final BodyStore bodies;
    private final SetUpOffice setUp;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Status status;
    private final OfficeDraft office = new OfficeDraft();
    private final SignatoriesModel signatories = new SignatoriesModel();
    private final BodiesModel councils = new BodiesModel();
    private final PapersController papers;
    private final AwardNamesController awardNames;
    private final SetupView view;
    private @Nullable Signatory adding;

    /// A screen over the stores.
    public SetupController(
            Stores stores,
            SetUpOffice setUp,
            ChoosePaperStyle styles,
            EditWording wording,
            NameAwards names,
            Tasks tasks,
            Dialogs dialogs,
            Status status) {
        this.offices = stores.offices();
        this.bodies = stores.bodies();
        this.setUp = setUp;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.status = status;
        papers = new PapersController(styles, wording, tasks, dialogs, this::saved);
        awardNames = new AwardNamesController(names, tasks, this::saved);
        view = new SetupView(
                office,
                signatories,
                councils,
                papers.root(),
                awardNames.root(),
                signatories::startNew,
                this::removeSignatory,
                this::addBody,
                this::removeBody);
        office.onEdited(this::saveOffice);
        signatories.onEdited(this::saveSignatory);
        councils.onEdited(this::saveBody);
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void activate() {
        tasks.read(TEXT.text("loading"), () -> new Read(offices.find(), offices.signatories(), bodies.all()), read -> {
            read.office().ifPresent(known -> {
                office.show(known);
                status.officeProperty().set(known.shortName());
            });
            signatories.load(read.signatories());
            councils.load(read.bodies());
        });
        papers.activate();
        awardNames.activate();
    }

    @Override
    public void deactivate() {
        // Fields save themselves on losing the focus; nothing else is held.
    }

    @Override
    public String title() {
        return TEXT.text("title");
    }

    @Override
    public String subtitle() {
        return TEXT.text("subtitle");
    }

    private record Read(Optional<Office> office, List<Signatory> signatories, List<Body> bodies) {}

    private void saveOffice() {
        office.edited()
                .ifPresent(edited -> tasks.store(
                        TEXT.text("saving"),
                        () -> {
                            setUp.save(edited);
                            return edited;
                        },
                        saved -> {
                            office.stored(saved);
                            status.officeProperty().set(saved.shortName());
                            saved();
                        }));
    }

    private void saveSignatory(Signatory edited) {
        Signatory base = Objects.requireNonNull(signatories.currentProperty().get());
        if (edited.id() == 0 && adding == base) {
            return; // What is typed now is saved once the first save has given an id.
        }
        adding = edited.id() == 0 ? base : adding;
        tasks.store(TEXT.text("saving"), () -> setUp.save(edited), stored -> {
            signatories.stored(base, stored);
            if (edited.id() == 0) {
                signatories.edited().ifPresent(this::saveSignatory);
            }
            saved();
            reloadSignatories();
        });
    }

    private void removeSignatory(Signatory signatory) {
        dialogs.confirm(
                TEXT.text("signatory.removeQuestion", signatory.name()),
                TEXT.text("signatory.remove"),
                () -> tasks.store(
                        TEXT.text("saving"),
                        () -> {
                            setUp.remove(signatory);
                            return signatory.id();
                        },
                        id -> {
                            signatories.removed(id);
                            saved();
                            reloadSignatories();
                        }));
    }

    private void reloadSignatories() {
        tasks.read(TEXT.text("loading"), offices::signatories, signatories::load);
    }

    private void addBody() {
        String name = office.council.get().isBlank() ? TEXT.text("body.new") : office.council.get();
        Letterhead head =
                new Letterhead(office.letterheadName.get(), name.toUpperCase(Locale.ROOT), "", office.place.get());
        Body body = new Body(0, name, name, head, Signatory.head(TEXT.text("body.chair"), ""), "", List.of());
        tasks.store(TEXT.text("saving"), () -> setUp.add(body), added -> {
            councils.select(added);
            saved();
            reloadBodies();
        });
    }

    private void saveBody(Body body) {
        tasks.store(
                TEXT.text("saving"),
                () -> {
                    setUp.save(body);
                    return body;
                },
                stored -> {
                    saved();
                    reloadBodies();
                });
    }

    private void removeBody(Body body) {
        dialogs.confirm(
                TEXT.text("body.removeQuestion", body.name()),
                TEXT.text("body.remove"),
                () -> tasks.store(
                        TEXT.text("saving"),
                        () -> {
                            setUp.remove(body);
                            return body;
                        },
                        gone -> {
                            saved();
                            reloadBodies();
                        }));
    }

    private void reloadBodies() {
        tasks.read(TEXT.text("loading"), bodies::all, councils::load);
    }

    private void saved() {
        status.saved();
    }
}
