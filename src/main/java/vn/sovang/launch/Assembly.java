package vn.sovang.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.backup.Backup;
import vn.sovang.backup.BackupRotation;
import vn.sovang.backup.Copies;
import vn.sovang.model.Refusal;
import vn.sovang.model.Round;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.FormCatalogue;
import vn.sovang.rule.Law;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.rule.Regimes;
import vn.sovang.rule.WorkingDays;
import vn.sovang.store.AuditStore;
import vn.sovang.store.AwardNameStore;
import vn.sovang.store.BodyStore;
import vn.sovang.store.ClusterStore;
import vn.sovang.store.DamagedStore;
import vn.sovang.store.Database;
import vn.sovang.store.DecisionStore;
import vn.sovang.store.DossierItemStore;
import vn.sovang.store.GrantStore;
import vn.sovang.store.ImportRunStore;
import vn.sovang.store.LawOverrideStore;
import vn.sovang.store.ListAnswerStore;
import vn.sovang.store.MeetingStore;
import vn.sovang.store.MovementStore;
import vn.sovang.store.NominationStore;
import vn.sovang.store.OfficeStore;
import vn.sovang.store.PaperStore;
import vn.sovang.store.PaperStyleStore;
import vn.sovang.store.PersonStore;
import vn.sovang.store.PostStore;
import vn.sovang.store.RecognisedInitiativeStore;
import vn.sovang.store.RoundStore;
import vn.sovang.store.SearchStore;
import vn.sovang.store.StepStore;
import vn.sovang.store.UnitStore;
import vn.sovang.text.Slug;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.decision.DecisionJobs;
import vn.sovang.ui.movement.FollowJobs;
import vn.sovang.ui.movement.ReportsTab;
import vn.sovang.ui.registry.IntakeJobs;
import vn.sovang.ui.registry.PersonSides;
import vn.sovang.ui.registry.UnitJobs;
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
import vn.sovang.usecase.intake.ImportNominations;
import vn.sovang.usecase.intake.ImportRegistry;
import vn.sovang.usecase.intake.RegistrySources;
import vn.sovang.usecase.intake.StoreListed;
import vn.sovang.usecase.intake.StoreRegistry;
import vn.sovang.usecase.intake.StoreUnits;
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
final class Assembly implements AutoCloseable {
    private final DataFolder folder;
    private final Database database;
    private final OfficeStore offices;
    private final UnitStore units;
    private final PersonStore people;
    private final MovementStore movements;
    private final DossierItemStore items;
    private final RoundStore rounds;
    private final NominationStore nominations;
    private final BodyStore bodies;
    private final MeetingStore meetings;
    private final PaperStore papers;
    private final ImportRunStore runs;
    private final SearchStore search;
    private final Journal journal;
    private final AwardCatalogue catalogue = AwardCatalogue.load();
    private final Regimes regimes = Regimes.load();
    private final ProvinceLaws provinces = ProvinceLaws.load();
    private final PaperFonts fonts = PaperFonts.ofThisPc();
    private final CurrentLaw law;

    private Assembly(DataFolder folder, Database database, Clock clock) {
        this.folder = folder;
        this.database = database;
        law = new CurrentLaw(database, Law::load, provinces);
        offices = new OfficeStore(database);
        units = new UnitStore(database);
        people = new PersonStore(database);
        movements = new MovementStore(database);
        items = new DossierItemStore(database);
        rounds = new RoundStore(database);
        nominations = new NominationStore(database);
        bodies = new BodyStore(database);
        meetings = new MeetingStore(database);
        papers = new PaperStore(database);
        runs = new ImportRunStore(database);
        search = new SearchStore(database);
        journal = new Journal(
                new AuditStore(database), new StepStore(database), clock, System.getProperty("user.name", ""));
        nameAwards().apply();
    }

    /// Takes the data folder and opens its store; in a folder that never had one, a new store is made.
    ///
    /// @throws Refusal when the folder is in use or its store is lost or cannot be opened
    static Assembly open(Path path) throws Refusal {
        return open(path, Clock.systemDefaultZone());
    }

    /// As [#open(Path)], by another clock than this PC's: the only one all jobs and screens go by.
    static Assembly open(Path path, Clock clock) throws Refusal {
        return in(DataFolder.open(path), clock);
    }

    /// As [#open(Path)], but nothing is made where there is no store.
    static Assembly openExisting(Path path) throws Refusal {
        return in(DataFolder.openExisting(path), Clock.systemDefaultZone());
    }

    private static Assembly in(DataFolder folder, Clock clock) throws Refusal {
        Logging.into(folder.path());
        boolean ready = false;
        try {
            Assembly assembly = new Assembly(folder, Database.open(folder.databaseFile()), clock);
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

    Clock clock() {
        return journal.clock();
    }

    LocalDate today() {
        return LocalDate.now(clock());
    }

    DataFolder folder() {
        return folder;
    }

    Database database() {
        return database;
    }

    OfficeStore offices() {
        return offices;
    }

    UnitStore units() {
        return units;
    }

    PersonStore people() {
        return people;
    }

    NameAwards nameAwards() {
        return new NameAwards(database, new AwardNameStore(database), offices, catalogue, journal);
    }

    MovementStore movements() {
        return movements;
    }

    RoundStore rounds() {
        return rounds;
    }

    NominationStore nominations() {
        return nominations;
    }

    /// The registry's stores and jobs.
    RegistryAssembly registry() {
        return new RegistryAssembly(database, folder.path(), journal);
    }

    /// The movements' jobs and their screen.
    MovementAssembly movementRooms() {
        return new MovementAssembly(database, catalogue, regimes, journal);
    }

    PrintPlan printPlan() {
        return new PrintPlan(database, movementRooms().edit(), regimes, catalogue, fonts, journal.clock());
    }

    BodyStore bodies() {
        return bodies;
    }

    MeetingStore meetings() {
        return meetings;
    }

    ImportRunStore runs() {
        return runs;
    }

    SearchStore search() {
        return search;
    }

    AwardCatalogue catalogue() {
        return catalogue;
    }

    Regimes regimes() {
        return regimes;
    }

    /// The law in all layers.
    CurrentLaw law() {
        return law;
    }

    ProvinceLaws provinces() {
        return provinces;
    }

    EditLaw editLaw() {
        return new EditLaw(new LawOverrideStore(database), provinces, catalogue, journal);
    }

    /// The round a command means when it names none: the only one there is.
    Optional<Long> onlyRound() {
        List<Round> all = rounds.all();
        return all.size() == 1 ? Optional.of(all.getFirst().id()) : Optional.empty();
    }

    SetUpOffice setUpOffice() {
        return new SetUpOffice(database, offices);
    }

    OpenSampleOffice openSampleOffice() {
        return new OpenSampleOffice(database, regimes, nameAwards());
    }

    StartRound startRound() {
        return new StartRound(database, offices, bodies, movements, items, rounds, regimes, journal);
    }

    AddMovement addMovement() {
        return new AddMovement(database, journal);
    }

    FillSampleRound fillSampleRound() {
        return new FillSampleRound(holdMeeting(), editNominations(), nominations, units, bodies);
    }

    ImportNominations importNominations() {
        StoreListed storing = new StoreListed(units, people, nominations, runs);
        return new ImportNominations(
                database,
                backup(),
                rounds,
                movements,
                registrySources(),
                nominations,
                runs,
                new ListAnswerStore(database),
                storing,
                catalogue,
                journal);
    }

    PersonSides personSides() {
        return new PersonSides(database, catalogue::nameOf);
    }

    UnitJobs unitJobs() {
        RegistryAssembly registry = registry();
        return new UnitJobs(
                units,
                registry.clusters(),
                registry.unitChanges(),
                new PostStore(database),
                registry.editUnits(),
                registry.changeUnits(),
                registry.bin());
    }

    ImportRegistry importRegistry() {
        GrantStore grants = new GrantStore(database);
        RecognisedInitiativeStore initiatives = new RecognisedInitiativeStore(database);
        StoreRegistry storing = new StoreRegistry(
                units,
                people,
                grants,
                initiatives,
                new DecisionStore(database),
                new StoreUnits(units, new ClusterStore(database)),
                catalogue);
        return new ImportRegistry(
                registrySources(), backup(), runs, new ListAnswerStore(database), storing, catalogue, journal);
    }

    private RegistrySources registrySources() {
        return new RegistrySources(
                units,
                people,
                registry().samePerson(),
                new GrantStore(database),
                new RecognisedInitiativeStore(database));
    }

    ImportRuns importRuns() {
        return new ImportRuns(database, runs, journal);
    }

    IntakeJobs intakeJobs() {
        return new IntakeJobs(importRegistry(), importRuns(), writeTemplate(), units);
    }

    WriteTemplate writeTemplate() {
        return new WriteTemplate(offices, units, catalogue);
    }

    Backup backup() {
        return new Backup(database, folder.path().resolve(Copies.FOLDER), BackupRotation.USUAL, clock());
    }

    EditNominations editNominations() {
        return new EditNominations(database, nominations, journal);
    }

    EditConduct editConduct() {
        return new EditConduct(database, journal);
    }

    HoldMeeting holdMeeting() {
        return new HoldMeeting(
                database,
                meetings,
                nominations,
                bodies,
                units,
                new SuggestedTerms(offices, rounds, regimes, law),
                journal);
    }

    SetResults setResults() {
        return new SetResults(database);
    }

    NumberPaper numberPaper() {
        return new NumberPaper(database, papers, journal);
    }

    CheckRound checkRound() {
        return new CheckRound(roundFacts(), catalogue);
    }

    RecordDecision recordDecision() {
        return new RecordDecision(database, roundFacts(), catalogue, journal);
    }

    DecisionJobs decisionJobs() {
        KeepFund fund = new KeepFund(database, journal);
        return new DecisionJobs(
                new ReadDecisions(database, roundFacts(), catalogue, fund),
                recordDecision(),
                new RevokeDecision(
                        database,
                        roundFacts(),
                        catalogue,
                        journal,
                        movementRooms().calendar().workingDays()),
                new ReadRevocations(database, fund),
                fund,
                reckonMoney());
    }

    PrintRegister printRegister() {
        return new PrintRegister(database, fonts, journal.clock());
    }

    FollowUpFacts followUpFacts() {
        return new FollowUpFacts(database, movementRooms().calendar().workingDays());
    }

    /// What the screen's tabs that follow units do.
    FollowJobs followJobs(FileAsker files) {
        WorkingDays days = movementRooms().calendar().workingDays();
        return new FollowJobs(
                followUpFacts(),
                new FollowMovement(database, journal),
                remindUnits(),
                new AssessByScore(database, days, journal),
                new ReadContributions(database),
                new ExportContributions(followUpFacts()),
                new ClusterStore(database),
                units,
                people,
                registry().keepScans(),
                catalogue,
                movement -> folder.path().resolve("don-doc").resolve(Slug.of(movement.title())),
                FolderWindow::open,
                files,
                journal.clock());
    }

    RemindUnits remindUnits() {
        return new RemindUnits(database, movementRooms().calendar().workingDays(), fonts, journal);
    }

    ReportMovement reportMovement() {
        return new ReportMovement(
                database,
                new CountMovement(database, movementRooms().calendar().workingDays()),
                movementRooms().deadlines(),
                catalogue,
                fonts,
                journal);
    }

    /// The tab of a movement's reports, which are written beside its letters.
    ReportsTab reportsTab(Tasks tasks, Status status) {
        return new ReportsTab(
                reportMovement(),
                movement -> folder.path().resolve("bao-cao").resolve(Slug.of(movement.title())),
                tasks,
                status);
    }

    ReckonMoney reckonMoney() {
        return new ReckonMoney(database, roundFacts(), catalogue, journal);
    }

    /// The jobs on a round's way up.
    RouteAssembly route() {
        return new RouteAssembly(database, roundFacts(), checkRound(), catalogue, journal);
    }

    RoundFacts roundFacts() {
        return new RoundFacts(database, regimes, law, journal.clock());
    }

    PrintDossier printDossier() {
        return new PrintDossier(database, roundFacts(), catalogue, CheckPapers::new, fonts, journal.clock());
    }

    PrintForms printForms() {
        return new PrintForms(
                roundFacts(),
                catalogue,
                CheckPapers::new,
                FormCatalogue.load(),
                new PaperStyleStore(database),
                fonts,
                journal.clock());
    }

    EditWording editWording() {
        return new EditWording(database, roundFacts(), catalogue, CheckPapers::new, journal);
    }

    ChoosePaperStyle choosePaperStyle() {
        return new ChoosePaperStyle(database, fonts, journal);
    }

    ExportSummary exportSummary() {
        return new ExportSummary(roundFacts(), catalogue, journal.clock());
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
