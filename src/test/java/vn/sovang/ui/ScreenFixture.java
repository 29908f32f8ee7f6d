package vn.sovang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vn.sovang.Today;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.Round;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Regimes;
import vn.sovang.store.FreshStore;
import vn.sovang.store.Stores;
import vn.sovang.store.core.Database;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.store.round.BodyStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.usecase.dossier.EditWording;
import vn.sovang.usecase.dossier.ExportSummary;
import vn.sovang.usecase.office.ChoosePaperStyle;
import vn.sovang.usecase.office.NameAwards;
import vn.sovang.usecase.office.OpenSampleOffice;
import vn.sovang.usecase.office.SetUpOffice;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.ready.CheckPapers;
import vn.sovang.usecase.ready.CheckRound;
import vn.sovang.usecase.ready.DossierRoute;
import vn.sovang.usecase.registry.ChangeUnits;
import vn.sovang.usecase.registry.EditConduct;
import vn.sovang.usecase.registry.EditUnits;
import vn.sovang.usecase.round.ReadRound;
import vn.sovang.usecase.work.Bin;
import vn.sovang.usecase.work.EntryNames;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.UndoStep;

/// One screen in the shell over a real store in a folder of the test's own.
public final class ScreenFixture implements AutoCloseable {
    private Clock clock = Today.CLOCK;
    public final Database database;
    public final OfficeStore offices;
    public final UnitStore units;
    public final PersonStore people;
    public final RoundStore rounds;
    public final NominationStore nominations;
    public final BodyStore bodies;
    public final AwardCatalogue catalogue = AwardCatalogue.load();
    public final Status status = new Status(Today.CLOCK);
    public final List<String> refusals = new CopyOnWriteArrayList<>();
    public final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    public final List<Place> opened = new CopyOnWriteArrayList<>();
    public final Tasks tasks = new Tasks(refusal -> refusals.add(refusal.sentence()), bugs::add);
    private @Nullable Stage stage;

    /// Opens an empty store in the folder.
    public ScreenFixture(Path folder) {
        try {
            database = Database.open(FreshStore.in(folder));
        } catch (Refusal refusal) {
            throw new AssertionError(refusal);
        }
        offices = new OfficeStore(database);
        units = new UnitStore(database);
        people = new PersonStore(database);
        rounds = new RoundStore(database);
        nominations = new NominationStore(database);
        bodies = new BodyStore(database);
    }

    /// Fills the store with the sample office.
    public Round openSample() {
        try {
            return sampleOffice().open(OfficeFile.shipped("bac-kan"));
        } catch (Refusal refusal) {
            throw new AssertionError(refusal);
        }
    }

    /// The steps shown go by another clock.
    void goBy(Clock other) {
        clock = other;
    }

    /// The job that fills an empty store.
    public OpenSampleOffice sampleOffice() {
        return new OpenSampleOffice(Stores.of(database), Regimes.load(), nameAwards(), journal());
    }

    /// The job that names certificates.
    public NameAwards nameAwards() {
        return new NameAwards(Stores.of(database), catalogue, journal());
    }

    /// The job that stores the office.
    public SetUpOffice setUp() {
        return new SetUpOffice(Stores.of(database), journal());
    }

    /// The job that keeps how papers look.
    ///
    /// @param fonts where this PC's own font is looked for
    public ChoosePaperStyle styles(PaperFonts fonts) {
        return new ChoosePaperStyle(Stores.of(database), fonts, journal());
    }

    /// The job that changes the words of papers.
    public EditWording wording() {
        return new EditWording(
                Stores.of(database),
                CheckPapers.papers(new ReadRound(Stores.of(database), Regimes.load(), Today.CLOCK), catalogue),
                journal());
    }

    /// The job that takes back steps.
    public UndoStep undoStep() {
        return new UndoStep(Stores.of(database), new Journal(Stores.of(database), clock, "test"));
    }

    /// The job that changes units.
    public EditUnits editUnits() {
        return new EditUnits(Stores.of(database), journal());
    }

    /// The job that merges, splits, renames and closes units.
    public ChangeUnits changeUnits() {
        return new ChangeUnits(Stores.of(database), journal());
    }

    /// The job that puts entries into the bin.
    public Bin bin() {
        return new Bin(Stores.of(database), new EntryNames(Stores.of(database)), journal());
    }

    /// The journal of the jobs.
    public Journal journal() {
        return new Journal(Stores.of(database), Today.CLOCK, "test");
    }

    /// The job that looks for what a round lacks.
    public CheckRound check() {
        return new CheckRound(new ReadRound(Stores.of(database), Regimes.load(), Today.CLOCK), catalogue);
    }

    /// The job that follows dossiers up and back.
    public DossierRoute route() {
        return new DossierRoute(
                new ReadRound(Stores.of(database), Regimes.load(), Today.CLOCK), Stores.of(database), journal());
    }

    /// The job that keeps what is noted of subjects, and reasons.
    public EditConduct conduct() {
        return new EditConduct(Stores.of(database), journal());
    }

    /// The job that writes the summary.
    public ExportSummary summary() {
        ReadRound facts = new ReadRound(Stores.of(database), Regimes.load(), Today.CLOCK);
        return new ExportSummary(facts, catalogue, Today.CLOCK);
    }

    /// Nominates somebody, or a unit when no name is given.
    public void nominate(Round round, Unit proposer, String name, String awardCode) {
        boolean person = !name.isEmpty();
        nominations.add(new Nomination(
                0,
                round.id(),
                person ? SubjectKind.PERSON : SubjectKind.COLLECTIVE,
                proposer.id(),
                null,
                proposer.id(),
                person ? name : proposer.name(),
                null,
                null,
                "",
                "",
                person ? proposer.shortName() : "",
                awardCode,
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                1));
    }

    /// Shows the screen of a place within the shell, in a window of 1366x768.
    public Stage show(Place place, Function<Navigator, Screen> screen) {
        Shell shell = FxHarness.onFx(() -> {
            Screen made = screen.apply(opened::add);
            return new Shell(asked -> made, tasks, (query, limit) -> List.of(), status);
        });
        Stage window = FxHarness.show(shell);
        stage = window;
        // As the program does: the shell stands in its window before it opens a place, so that a screen can take the
        // focus.
        FxHarness.run(() -> {
            shell.setTakeBack(new TakeBack(undoStep(), tasks, status, shell::refresh));
            shell.open(place);
        });
        settle();
        return window;
    }

    /// Waits until everything asked of the store has been answered and shown.
    public void settle() {
        FxHarness.settle(tasks);
    }

    /// Draws the window into `target/screenshots`; it looks like its kept picture, where there is one.
    public void picture(String name) {
        Stage window = java.util.Objects.requireNonNull(stage);
        settle();
        double width =
                FxHarness.onFx(() -> Screenshot.save(window.getScene(), name)).getWidth();
        assertThat(width).isEqualTo(1366);
        KeptScreens.checkIfKept(window, name);
    }

    @Override
    public void close() {
        if (stage != null) {
            FxHarness.hide(stage);
        }
        tasks.close();
        database.close();
        assertThat(bugs).isEmpty();
    }
}
