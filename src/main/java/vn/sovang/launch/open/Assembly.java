package vn.sovang.launch.open;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.backup.Backup;
import vn.sovang.backup.BackupRotation;
import vn.sovang.backup.Copies;
import vn.sovang.model.Refusal;
import vn.sovang.model.round.Round;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.FormCatalogue;
import vn.sovang.rule.Law;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.rule.Regimes;
import vn.sovang.store.Stores;
import vn.sovang.store.core.DamagedStore;
import vn.sovang.store.core.Database;
import vn.sovang.text.Slug;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.decision.DecisionJobs;
import vn.sovang.ui.intake.IntakeJobs;
import vn.sovang.ui.movement.follow.FollowJobs;
import vn.sovang.ui.movement.follow.ReportsTab;
import vn.sovang.ui.registry.person.PersonSides;
import vn.sovang.ui.registry.unit.UnitJobs;
import vn.sovang.usecase.decision.KeepFund;
import vn.sovang.usecase.decision.PrintRegister;
import vn.sovang.usecase.decision.ReadDecisions;
import vn.sovang.usecase.decision.ReadRevocations;
import vn.sovang.usecase.decision.ReckonMoney;
import vn.sovang.usecase.decision.RecordDecision;
import vn.sovang.usecase.decision.RevokeDecision;
import vn.sovang.usecase.dossier.EditWording;
import vn.sovang.usecase.dossier.ExportSummary;
import vn.sovang.usecase.dossier.NumberPaper;
import vn.sovang.usecase.dossier.PrintDossier;
import vn.sovang.usecase.dossier.PrintForms;
import vn.sovang.usecase.dossier.RoundPapers;
import vn.sovang.usecase.intake.ImportList;
import vn.sovang.usecase.intake.WriteTemplate;
import vn.sovang.usecase.movement.AddMovement;
import vn.sovang.usecase.movement.AssessByScore;
import vn.sovang.usecase.movement.CountMovement;
import vn.sovang.usecase.movement.ExportContributions;
import vn.sovang.usecase.movement.FollowMovement;
import vn.sovang.usecase.movement.FollowUpFacts;
import vn.sovang.usecase.movement.PrintPlan;
import vn.sovang.usecase.movement.ReadContributions;
import vn.sovang.usecase.movement.RemindUnits;
import vn.sovang.usecase.movement.ReportMovement;
import vn.sovang.usecase.office.ChoosePaperStyle;
import vn.sovang.usecase.office.EditLaw;
import vn.sovang.usecase.office.FillSampleRound;
import vn.sovang.usecase.office.NameAwards;
import vn.sovang.usecase.office.OpenSampleOffice;
import vn.sovang.usecase.office.SetUpOffice;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.ready.CheckPapers;
import vn.sovang.usecase.ready.CheckRound;
import vn.sovang.usecase.registry.EditConduct;
import vn.sovang.usecase.round.EditNominations;
import vn.sovang.usecase.round.HoldMeeting;
import vn.sovang.usecase.round.RoundFacts;
import vn.sovang.usecase.round.SetResults;
import vn.sovang.usecase.round.StartRound;
import vn.sovang.usecase.round.SuggestedTerms;
import vn.sovang.usecase.work.CurrentLaw;
import vn.sovang.usecase.work.ImportRuns;
import vn.sovang.usecase.work.Journal;

/// Every object of one open data folder, built by constructor: the stores and the jobs on them.
public final class Assembly implements AutoCloseable {
    private final DataFolder folder;
    private final Stores stores;
    private final Journal journal;
    private final AwardCatalogue catalogue = AwardCatalogue.load();
    private final Regimes regimes = Regimes.load();
    private final ProvinceLaws provinces = ProvinceLaws.load();
    private final PaperFonts fonts = PaperFonts.ofThisPc();
    private final CurrentLaw law;

    private Assembly(DataFolder folder, Stores stores, Clock clock) {
        this.folder = folder;
        this.stores = stores;
        law = new CurrentLaw(stores, Law::load, provinces);
        journal = new Journal(stores, clock, System.getProperty("user.name", ""));
        nameAwards().apply();
    }

    /// Takes the data folder and opens its store; in a folder that never had one, a new store is made.
    ///
    /// @throws Refusal when the folder is in use or its store is lost or cannot be opened
    public static Assembly open(Path path) throws Refusal {
        return open(path, Clock.systemDefaultZone());
    }

    /// As [#open(Path)], by another clock than this PC's: the only one all jobs and screens go by.
    public static Assembly open(Path path, Clock clock) throws Refusal {
        return in(DataFolder.open(path), clock);
    }

    /// As [#open(Path)], but nothing is made where there is no store.
    public static Assembly openExisting(Path path) throws Refusal {
        return in(DataFolder.openExisting(path), Clock.systemDefaultZone());
    }

    private static Assembly in(DataFolder folder, Clock clock) throws Refusal {
        Logging.into(folder.path());
        boolean ready = false;
        try {
            Assembly assembly = new Assembly(folder, Stores.of(Database.open(folder.databaseFile())), clock);
            ready = true;
            return assembly;
        } catch (DamagedStore damage) {
            throw LostStore.damaged(folder.path(), damage);
        } finally {
            if (!ready) {
                folder.close();
            }
        }
    }

    public Clock clock() {
        return journal.clock();
    }

    public LocalDate today() {
        return LocalDate.now(clock());
    }

    public DataFolder folder() {
        return folder;
    }

    public Stores stores() {
        return stores;
    }

    public NameAwards nameAwards() {
        return new NameAwards(stores, catalogue, journal);
    }

    /// The registry's stores and jobs.
    public RegistryAssembly registry() {
        return new RegistryAssembly(stores, folder.path(), journal);
    }

    /// The movements' jobs and their screen.
    public MovementAssembly movementRooms() {
        return new MovementAssembly(stores, catalogue, regimes, journal);
    }

    public PrintPlan printPlan() {
        return new PrintPlan(stores, movementRooms().edit(), regimes, catalogue, fonts, journal.clock());
    }

    public AwardCatalogue catalogue() {
        return catalogue;
    }

    public Regimes regimes() {
        return regimes;
    }

    /// The law in all layers.
    public CurrentLaw law() {
        return law;
    }

    public ProvinceLaws provinces() {
        return provinces;
    }

    public EditLaw editLaw() {
        return new EditLaw(stores, provinces, catalogue, journal);
    }

    /// The round a command means when it names none: the only one there is.
    public Optional<Long> onlyRound() {
        List<Round> all = stores.rounds().all();
        return all.size() == 1 ? Optional.of(all.getFirst().id()) : Optional.empty();
    }

    public SetUpOffice setUpOffice() {
        return new SetUpOffice(stores);
    }

    public OpenSampleOffice openSampleOffice() {
        return new OpenSampleOffice(stores, regimes, nameAwards());
    }

    public StartRound startRound() {
        return new StartRound(stores, regimes, journal);
    }

    public AddMovement addMovement() {
        return new AddMovement(stores, journal);
    }

    public FillSampleRound fillSampleRound() {
        return new FillSampleRound(holdMeeting(), editNominations(), stores);
    }

    public ImportList importList() {
        return new ImportList(stores, backup(), registry().samePerson(), catalogue, journal);
    }

    public PersonSides personSides() {
        return new PersonSides(stores, catalogue::nameOf);
    }

    public UnitJobs unitJobs() {
        RegistryAssembly registry = registry();
        return new UnitJobs(stores, registry.editUnits(), registry.changeUnits(), registry.bin());
    }

    public ImportRuns importRuns() {
        return new ImportRuns(stores, journal);
    }

    public IntakeJobs intakeJobs() {
        return new IntakeJobs(importList(), importRuns(), writeTemplate(), stores.units(), catalogue);
    }

    public WriteTemplate writeTemplate() {
        return new WriteTemplate(stores, catalogue);
    }

    Backup backup() {
        return new Backup(stores.database(), folder.path().resolve(Copies.FOLDER), BackupRotation.USUAL, clock());
    }

    public EditNominations editNominations() {
        return new EditNominations(stores, journal);
    }

    public EditConduct editConduct() {
        return new EditConduct(stores, journal);
    }

    public HoldMeeting holdMeeting() {
        return new HoldMeeting(stores, new SuggestedTerms(stores, regimes, law), journal);
    }

    public SetResults setResults() {
        return new SetResults(stores);
    }

    public NumberPaper numberPaper() {
        return new NumberPaper(stores, journal);
    }

    public CheckRound checkRound() {
        return new CheckRound(roundFacts(), catalogue);
    }

    public RecordDecision recordDecision() {
        return new RecordDecision(stores, roundFacts(), catalogue, journal);
    }

    public DecisionJobs decisionJobs() {
        KeepFund fund = new KeepFund(stores, journal);
        return new DecisionJobs(
                new ReadDecisions(stores, roundFacts(), catalogue, fund),
                recordDecision(),
                new RevokeDecision(
                        stores,
                        roundFacts(),
                        catalogue,
                        journal,
                        movementRooms().calendar()::workingDays),
                new ReadRevocations(stores, fund),
                fund,
                reckonMoney());
    }

    public PrintRegister printRegister() {
        return new PrintRegister(stores, fonts, journal.clock());
    }

    public FollowUpFacts followUpFacts() {
        return new FollowUpFacts(stores, movementRooms().calendar()::workingDays);
    }

    /// What the screen's tabs that follow units do.
    public FollowJobs followJobs(FileAsker files) {
        return new FollowJobs(
                followUpFacts(),
                new FollowMovement(stores, journal),
                remindUnits(),
                new AssessByScore(stores, movementRooms().calendar()::workingDays, journal),
                new ReadContributions(stores),
                new ExportContributions(followUpFacts()),
                stores,
                registry().keepScans(),
                catalogue,
                movement -> folder.path().resolve("don-doc").resolve(Slug.of(movement.title())),
                FolderWindow::open,
                files,
                journal.clock());
    }

    public RemindUnits remindUnits() {
        return new RemindUnits(stores, movementRooms().calendar()::workingDays, fonts, journal);
    }

    public ReportMovement reportMovement() {
        return new ReportMovement(
                stores,
                new CountMovement(stores, movementRooms().calendar()::workingDays),
                movementRooms().deadlines(),
                catalogue,
                fonts,
                journal);
    }

    /// The tab of a movement's reports, which are written beside its letters.
    public ReportsTab reportsTab(Tasks tasks, Status status) {
        return new ReportsTab(
                reportMovement(),
                movement -> folder.path().resolve("bao-cao").resolve(Slug.of(movement.title())),
                tasks,
                status);
    }

    public ReckonMoney reckonMoney() {
        return new ReckonMoney(stores, roundFacts(), catalogue, journal);
    }

    /// The jobs on a round's way up.
    public RouteAssembly route() {
        return new RouteAssembly(stores, roundFacts(), checkRound(), catalogue, journal);
    }

    RoundFacts roundFacts() {
        return new RoundFacts(stores, regimes, law, journal.clock());
    }

    private RoundPapers.Source roundPapers() {
        return CheckPapers.papers(roundFacts(), catalogue);
    }

    public PrintDossier printDossier() {
        return new PrintDossier(stores, roundPapers(), fonts, journal.clock());
    }

    public PrintForms printForms() {
        return new PrintForms(roundPapers(), FormCatalogue.load(), stores, fonts, journal.clock());
    }

    public EditWording editWording() {
        return new EditWording(stores, roundPapers(), journal);
    }

    public ChoosePaperStyle choosePaperStyle() {
        return new ChoosePaperStyle(stores, fonts, journal);
    }

    public ExportSummary exportSummary() {
        return new ExportSummary(roundFacts(), catalogue, journal.clock());
    }

    @Override
    public void close() {
        stores.database().close();
        folder.close();
    }
}
