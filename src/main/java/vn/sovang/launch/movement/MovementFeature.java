package vn.sovang.launch.movement;

import java.util.List;
import vn.sovang.launch.due.DueFeature;
import vn.sovang.launch.feature.Feature;
import vn.sovang.launch.feature.ScreenTools;
import vn.sovang.launch.feature.Screens;
import vn.sovang.launch.open.Assembly;
import vn.sovang.launch.registry.RegistryFeature;
import vn.sovang.text.Slug;
import vn.sovang.ui.Place;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.movement.ChildController;
import vn.sovang.ui.movement.MovementFrame;
import vn.sovang.ui.movement.MovementTab;
import vn.sovang.ui.movement.MovementsController;
import vn.sovang.ui.movement.TasksController;
import vn.sovang.ui.movement.TermsController;
import vn.sovang.ui.movement.follow.ContributionsTab;
import vn.sovang.ui.movement.follow.ExamplesTab;
import vn.sovang.ui.movement.follow.FollowJobs;
import vn.sovang.ui.movement.follow.FollowedUnitsTab;
import vn.sovang.ui.movement.follow.ReportsTab;
import vn.sovang.ui.movement.follow.ScoresTab;
import vn.sovang.ui.movement.plan.PlanController;
import vn.sovang.ui.movement.plan.PlanIntakeController;
import vn.sovang.ui.movement.plan.PlanPrintController;
import vn.sovang.usecase.movement.AddMovement;
import vn.sovang.usecase.movement.AssessByScore;
import vn.sovang.usecase.movement.CountMovement;
import vn.sovang.usecase.movement.DeriveMovement;
import vn.sovang.usecase.movement.EditFollowUp;
import vn.sovang.usecase.movement.EditMovement;
import vn.sovang.usecase.movement.ExportContributions;
import vn.sovang.usecase.movement.PrintPlan;
import vn.sovang.usecase.movement.ReadContributions;
import vn.sovang.usecase.movement.ReadStandings;
import vn.sovang.usecase.movement.RemindUnits;
import vn.sovang.usecase.movement.ReportMovement;

/// Phong trào: its plan, its children, its units followed, its reports.
public final class MovementFeature implements Feature {
    private static final String LETTERS = "don-doc";
    private static final String REPORTS = "bao-cao";

    public static AddMovement addMovement(Assembly folder) {
        return new AddMovement(folder.stores(), folder.journal());
    }

    public static EditMovement editMovement(Assembly folder) {
        return new EditMovement(folder.stores(), folder.journal());
    }

    public static DeriveMovement deriveMovement(Assembly folder) {
        return new DeriveMovement(
                folder.stores(), editMovement(folder), folder.catalogue(), folder.regimes(), folder.journal());
    }

    public static PrintPlan printPlan(Assembly folder) {
        return new PrintPlan(
                folder.stores(),
                editMovement(folder),
                folder.regimes(),
                folder.catalogue(),
                folder.fonts(),
                folder.clock());
    }

    public static ReadStandings followUpFacts(Assembly folder) {
        return new ReadStandings(folder.stores(), DueFeature.calendar(folder)::workingDays);
    }

    public static EditFollowUp followMovement(Assembly folder) {
        return new EditFollowUp(folder.stores(), folder.journal());
    }

    public static RemindUnits remindUnits(Assembly folder) {
        return new RemindUnits(
                folder.stores(), DueFeature.calendar(folder)::workingDays, folder.fonts(), folder.journal());
    }

    public static ReportMovement reportMovement(Assembly folder) {
        return new ReportMovement(
                folder.stores(),
                new CountMovement(folder.stores(), DueFeature.calendar(folder)::workingDays),
                DueFeature.deadlines(folder),
                folder.catalogue(),
                folder.fonts(),
                folder.journal());
    }

    @Override
    public List<Object> commands() {
        return List.of(new MovementCommand());
    }

    @Override
    public void screens(Screens screens, Assembly folder, ScreenTools tools) {
        screens.add(
                Place.Movements.class,
                () -> new MovementsController(
                        folder.stores(),
                        editMovement(folder),
                        tools.tasks(),
                        tools.status(),
                        tools.navigator(),
                        folder.clock(),
                        frame -> tabs(frame, folder, tools)),
                (movements, place) -> movements.at(place.movementId()));
        screens.add(
                Place.PlanIntake.class,
                () -> new PlanIntakeController(
                        tools.tasks(),
                        tools.status(),
                        tools.dialogs(),
                        tools.files(),
                        tools.navigator(),
                        folder.catalogue(),
                        addMovement(folder)));
    }

    /// The tabs in their order.
    ///
    /// @param frame the screen they stand in
    private static List<MovementTab> tabs(MovementFrame frame, Assembly folder, ScreenTools tools) {
        Tasks tasks = tools.tasks();
        Status status = tools.status();
        FollowJobs follow = followJobs(folder, tools);
        return List.of(
                new PlanController(editMovement(folder), folder.stores(), folder.catalogue(), tasks, status, frame),
                new TasksController(editMovement(folder), folder.stores(), tasks, status, frame),
                new TermsController(editMovement(folder), folder.stores(), DueFeature.deadlines(folder), tasks, status),
                new ChildController(deriveMovement(folder), tasks, status, frame),
                new PlanPrintController(printPlan(folder), tasks, status, tools.files()),
                new FollowedUnitsTab(follow, tasks, status),
                new ContributionsTab(follow, tasks, status),
                new ExamplesTab(follow, tasks, status),
                new ScoresTab(follow, tasks, status),
                new ReportsTab(
                        reportMovement(folder),
                        movement -> folder.path(REPORTS).resolve(Slug.of(movement.title())),
                        tasks,
                        status));
    }

    private static FollowJobs followJobs(Assembly folder, ScreenTools tools) {
        return new FollowJobs(
                followUpFacts(folder),
                followMovement(folder),
                remindUnits(folder),
                new AssessByScore(folder.stores(), DueFeature.calendar(folder)::workingDays, folder.journal()),
                new ReadContributions(folder.stores()),
                new ExportContributions(followUpFacts(folder)),
                folder.stores(),
                RegistryFeature.keepScans(folder),
                folder.catalogue(),
                movement -> folder.path(LETTERS).resolve(Slug.of(movement.title())),
                tools.opening(),
                tools.files(),
                folder.clock());
    }
}
