package vn.sovang.launch.open;

import java.util.List;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Holidays;
import vn.sovang.rule.Regimes;
import vn.sovang.store.Stores;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.deadline.DeadlineController;
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
import vn.sovang.ui.movement.plan.PlanPrintController;
import vn.sovang.usecase.due.Deadlines;
import vn.sovang.usecase.due.ExportCalendar;
import vn.sovang.usecase.movement.DeriveMovement;
import vn.sovang.usecase.movement.EditMovement;
import vn.sovang.usecase.movement.PrintPlan;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.OfficeCalendar;

/// The movements' part of an open data folder: the jobs on them and their screen.
public final class MovementAssembly {
    private final Stores stores;
    private final AwardCatalogue catalogue;
    private final Regimes regimes;
    private final Journal journal;

    MovementAssembly(Stores stores, AwardCatalogue catalogue, Regimes regimes, Journal journal) {
        this.stores = stores;
        this.catalogue = catalogue;
        this.regimes = regimes;
        this.journal = journal;
    }

    public EditMovement edit() {
        return new EditMovement(stores, journal);
    }

    public DeriveMovement derive() {
        return new DeriveMovement(stores, edit(), catalogue, regimes, journal);
    }

    /// The office's days off and working days.
    OfficeCalendar calendar() {
        return new OfficeCalendar(stores, Holidays.load(), journal);
    }

    public Deadlines deadlines() {
        return new Deadlines(stores, calendar(), journal);
    }

    public ExportCalendar exportCalendar() {
        return new ExportCalendar(stores, journal.clock());
    }

    /// Lịch và hạn.
    public DeadlineController calendarScreen(Tasks tasks, Status status, FileAsker files, Navigator navigator) {
        return new DeadlineController(deadlines(), exportCalendar(), tasks, status, files, navigator, journal.clock());
    }

    /// Phong trào, with its tabs.
    ///
    /// @param printing prints plans
    /// @param follow what the tabs that follow units do
    /// @param reports the tab that makes reports
    public MovementsController screen(
            Tasks tasks, Status status, FileAsker files, PrintPlan printing, FollowJobs follow, ReportsTab reports) {
        return new MovementsController(
                stores,
                edit(),
                tasks,
                status,
                journal.clock(),
                frame -> tabs(frame, tasks, status, files, printing, follow, reports));
    }

    /// The tabs in their order.
    ///
    /// @param frame the screen they stand in
    private List<MovementTab> tabs(
            MovementFrame frame,
            Tasks tasks,
            Status status,
            FileAsker files,
            PrintPlan printing,
            FollowJobs follow,
            ReportsTab reports) {
        return List.of(
                new PlanController(edit(), stores, catalogue, tasks, status, frame),
                new TasksController(edit(), stores, tasks, status, frame),
                new TermsController(edit(), stores, deadlines(), tasks, status),
                new ChildController(derive(), tasks, status, frame),
                new PlanPrintController(printing, tasks, status, files),
                new FollowedUnitsTab(follow, tasks, status),
                new ContributionsTab(follow, tasks, status),
                new ExamplesTab(follow, tasks, status),
                new ScoresTab(follow, tasks, status),
                reports);
    }
}
