package vn.sovang.launch;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import vn.sovang.launch.open.Assembly;
import vn.sovang.launch.open.FolderWindow;
import vn.sovang.model.ListKind;
import vn.sovang.text.Slug;
import vn.sovang.ui.Dialogs;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Shell;
import vn.sovang.ui.Status;
import vn.sovang.ui.TakeBack;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.paper.PaperPrinter;
import vn.sovang.ui.deadline.DeadlineController;
import vn.sovang.ui.decision.FundController;
import vn.sovang.ui.decision.RegisterController;
import vn.sovang.ui.decision.RevocationController;
import vn.sovang.ui.decision.RoundDecisionsController;
import vn.sovang.ui.desk.DeskController;
import vn.sovang.ui.dossier.DossierController;
import vn.sovang.ui.intake.IntakeController;
import vn.sovang.ui.law.LawController;
import vn.sovang.ui.meeting.MeetingController;
import vn.sovang.ui.movement.MovementsController;
import vn.sovang.ui.movement.plan.PlanIntakeController;
import vn.sovang.ui.province.ProvinceController;
import vn.sovang.ui.ready.ReadyController;
import vn.sovang.ui.registry.DecisionsController;
import vn.sovang.ui.registry.bin.BinController;
import vn.sovang.ui.registry.history.HistoryWork;
import vn.sovang.ui.registry.person.PeopleController;
import vn.sovang.ui.registry.person.SamePeopleController;
import vn.sovang.ui.registry.unit.UnitsController;
import vn.sovang.ui.round.NewRoundController;
import vn.sovang.ui.round.RoundController;
import vn.sovang.ui.settings.SetupController;
import vn.sovang.usecase.work.LawWords;

/// The screens of the window, each built when first asked for and kept.
final class Screens implements Function<Place, Screen> {
    private final Supplier<DeskController> desk;
    private final Supplier<RoundController> round;
    private final Supplier<MovementsController> movements;
    private final Supplier<PlanIntakeController> planIntake;
    private final Supplier<DeadlineController> calendar;
    private final Supplier<NewRoundController> newRound;
    private final Supplier<IntakeController> nominationIntake;
    private final Supplier<MeetingController> meetings;
    private final Supplier<DossierController> dossier;
    private final Supplier<ReadyController> ready;
    private final Supplier<ProvinceController> province;
    private final Supplier<UnitsController> units;
    private final Supplier<PeopleController> people;
    private final Supplier<SamePeopleController> samePeople;
    private final Supplier<BinController> bin;
    private final Supplier<DecisionsController> decisions;
    private final Supplier<IntakeController> intake;
    private final Supplier<LawController> law;
    private final Supplier<SetupController> setup;
    private final Supplier<RoundDecisionsController> roundDecisions;
    private final Supplier<RevocationController> revocation;
    private final Supplier<RegisterController> register;
    private final Supplier<FundController> fund;

    /// @param takeBack takes back steps
    /// @param shell asked for only when a screen wants to go elsewhere: the shell itself needs the screens first
    Screens(
            Assembly rooms,
            Tasks tasks,
            Status status,
            Dialogs dialogs,
            FileAsker files,
            PaperPrinter printer,
            TakeBack takeBack,
            Supplier<Shell> shell) {
        Navigator navigator = place -> shell.get().open(place);
        desk = once(() -> new DeskController(
                        rooms.stores(),
                        rooms.checkRound(),
                        rooms.route().route(),
                        rooms.movementRooms().deadlines(),
                        rooms.catalogue(),
                        tasks,
                        navigator,
                        due -> shell.get().setDue(due),
                        rooms.clock())
                .returns(() -> rooms.decisionJobs().revocations().openReturns()));
        round = once(() -> new RoundController(
                        tasks,
                        navigator,
                        status,
                        rooms.stores(),
                        rooms.catalogue(),
                        rooms.editNominations(),
                        rooms.checkRound(),
                        rooms.editConduct())
                .setResults(rooms.setResults()::of));
        movements = once(() -> rooms.movementRooms()
                .screen(
                        tasks,
                        status,
                        files,
                        rooms.printPlan(),
                        rooms.followJobs(files),
                        rooms.reportsTab(tasks, status))
                .intake(() -> navigator.open(new Place.PlanIntake())));
        planIntake = once(() -> new PlanIntakeController(
                tasks, status, dialogs, files, navigator, rooms.catalogue(), rooms.addMovement()));
        calendar = once(() -> rooms.movementRooms().calendarScreen(tasks, status, files, navigator));
        newRound = once(() -> new NewRoundController(
                tasks,
                navigator,
                status,
                rooms.stores(),
                rooms.catalogue(),
                rooms.regimes(),
                rooms.startRound(),
                rooms.clock()));
        meetings = once(
                () -> new MeetingController(tasks, status, rooms.stores(), rooms.catalogue(), rooms.holdMeeting()));
        dossier = once(() -> new DossierController(
                tasks,
                navigator,
                status,
                files,
                printer,
                FolderWindow::open,
                chosen -> rooms.folder().path().resolve("ho-so").resolve(Slug.of(chosen.name())),
                rooms.stores(),
                rooms.printDossier(),
                rooms.numberPaper(),
                rooms.editWording()));
        ready = once(() -> new ReadyController(
                rooms.stores(), rooms.route().screenJobs(), tasks, navigator, status, rooms.clock()));
        province = once(() -> new ProvinceController(
                rooms.stores(), rooms.exportSummary(), rooms.checkRound(), rooms.catalogue(), files, tasks, navigator));
        samePeople = once(() -> new SamePeopleController(
                rooms.registry().samePerson(), rooms.registry().mergePeople(), rooms.personSides(), tasks, status));
        bin = once(() -> new BinController(
                rooms.registry().bin(),
                rooms.registry().undoStep(),
                takeBack::step,
                tasks,
                status,
                rooms.clock().getZone()));
        RegistryJobs registry = new RegistryJobs(rooms.registry(), rooms.stores(), rooms.catalogue());
        HistoryWork history = registry.history(tasks, status, files, navigator);
        units = once(() -> new UnitsController(rooms.unitJobs(), registry.activityFields(), rooms.clock(), history)
                .tool(intakeButton("unit-intake", navigator, ListKind.UNITS)));
        people = once(() -> new PeopleController(
                        rooms.stores(), registry.people(), registry.ethnicities(), rooms.clock(), history)
                .tool(intakeButton("person-intake", navigator, ListKind.PEOPLE)));
        decisions = once(() -> new DecisionsController(history)
                .tool(Buttons.plain(
                        "decision-register",
                        "Sổ theo dõi khen thưởng",
                        () -> navigator.open(new Place.AwardRegister())))
                .tool(intakeButton("decision-intake", navigator, ListKind.HISTORY)));
        // A list half mended for a round stays, also while another is taken into the registry.
        Supplier<IntakeController> taking = () -> new IntakeController(
                rooms.intakeJobs(),
                tasks,
                navigator,
                status,
                files,
                FolderWindow::open,
                rooms.clock().getZone());
        intake = once(taking);
        nominationIntake = once(taking);
        law = once(() -> new LawController(
                rooms.law(),
                rooms.editLaw(),
                rooms.provinces(),
                new LawWords(rooms.catalogue()),
                tasks,
                status,
                rooms.clock()));
        roundDecisions = once(() -> new RoundDecisionsController(
                tasks, navigator, status, rooms.stores(), rooms.catalogue(), rooms.decisionJobs(), rooms.clock()));
        revocation = once(() -> new RevocationController(tasks, navigator, status, rooms.decisionJobs()));
        register = once(() -> new RegisterController(tasks, status, files, rooms.printRegister()));
        fund = once(() -> new FundController(
                tasks, status, files, rooms.decisionJobs().fund(), rooms.printRegister(), rooms.clock()));
        setup = once(() -> new SetupController(
                rooms.stores(),
                rooms.setUpOffice(),
                rooms.choosePaperStyle(),
                rooms.editWording(),
                rooms.nameAwards(),
                tasks,
                dialogs,
                status));
    }

    @Override
    public Screen apply(Place place) {
        return switch (place) {
            case Place.Desk() -> desk.get();
            case Place.RoundPlace(long roundId, long nominationId) ->
                round.get().at(roundId, nominationId);
            case Place.Movements(long movementId) -> movements.get().at(movementId);
            case Place.PlanIntake() -> planIntake.get();
            case Place.Calendar() -> calendar.get();
            case Place.NewRound() -> newRound.get();
            case Place.ImportList(long roundId) -> nominationIntake.get().into(roundId);
            case Place.Meetings(long roundId) -> meetings.get().of(roundId);
            case Place.Dossier(long roundId) -> dossier.get().of(roundId);
            case Place.Ready(long roundId) -> ready.get().of(roundId);
            case Place.Province(long roundId) -> {
                province.get().select(roundId);
                yield province.get();
            }
            case Place.Units(long unitId) -> {
                units.get().select(unitId);
                yield units.get();
            }
            case Place.People(long personId) -> {
                people.get().select(personId);
                yield people.get();
            }
            case Place.Decisions(long decisionId) -> decisions.get().at(decisionId);
            case Place.SamePeople(long firstId, long secondId) ->
                samePeople.get().of(firstId, secondId);
            case Place.Bin() -> bin.get();
            case Place.Intake(ListKind kind) -> intake.get().of(kind);
            case Place.Law() -> law.get();
            case Place.RoundDecisions(long roundId) -> roundDecisions.get().of(roundId);
            case Place.Revocation(long decisionId) -> revocation.get().of(decisionId);
            case Place.AwardRegister() -> register.get();
            case Place.Fund() -> fund.get();
            case Place.Setup() -> setup.get();
        };
    }

    private static Button intakeButton(String id, Navigator navigator, ListKind kind) {
        return Buttons.plain(id, "Nạp danh sách…", () -> navigator.open(new Place.Intake(kind)));
    }

    private static <T> Supplier<T> once(Supplier<T> make) {
        return new Supplier<>() {
            private @org.jspecify.annotations.Nullable T made;

            @Override
            public T get() {
                T there = made;
                if (there == null) {
                    there = make.get();
                    made = there;
                }
                return there;
            }
        };
    }
}
