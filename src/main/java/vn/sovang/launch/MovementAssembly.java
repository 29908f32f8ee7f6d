package vn.sovang.launch;

import java.util.List;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Holidays;
import vn.sovang.store.Database;
import vn.sovang.store.MovementStore;
import vn.sovang.store.MovementTaskStore;
import vn.sovang.store.UnitStore;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.movement.ChildController;
import vn.sovang.ui.movement.ContributionsTab;
import vn.sovang.ui.movement.ExamplesTab;
import vn.sovang.ui.movement.FollowJobs;
import vn.sovang.ui.movement.FollowedUnitsTab;
import vn.sovang.ui.movement.MovementFrame;
import vn.sovang.ui.movement.MovementTab;
import vn.sovang.ui.movement.MovementsController;
import vn.sovang.usecase.Deadlines;
import vn.sovang.ui.movement.PlanController;
import vn.sovang.ui.movement.PlanPrintController;
import vn.sovang.ui.movement.ScoresTab;
import vn.sovang.ui.movement.TasksController;
import vn.sovang.usecase.DeriveMovement;
import vn.sovang.usecase.EditMovement;
import vn.sovang.usecase.ExportCalendar;
import vn.sovang.usecase.Journal;
import vn.sovang.usecase.OfficeCalendar;
import vn.sovang.usecase.PrintPlan;

/// The movements' part of an open data folder: the jobs on them and their screen.
final class MovementAssembly {
    private final Database database;
    private final AwardCatalogue catalogue;
    private final Journal journal;

    MovementAssembly(Database database, AwardCatalogue catalogue, Journal journal) {
        this.database = database;
        this.catalogue = catalogue;
        this.journal = journal;
    }

    EditMovement edit() {
        return new EditMovement(database, journal);
    }

    DeriveMovement derive() {
        return new DeriveMovement(database, edit(), catalogue, journal);
    }

    /// The office's days off and working days.
    OfficeCalendar calendar() {
        return new OfficeCalendar(database, Holidays.load(), journal);
    }

    Deadlines deadlines() {
        return new Deadlines(database, calendar(), journal);
    }

    ExportCalendar exportCalendar() {
        return new ExportCalendar(database, journal.clock());
    }

    /// Phong trào, with its tabs.
    ///
    /// @param printing prints plans
    /// @param follow what the tabs that follow units do
    MovementsController screen(Tasks tasks, Status status, FileAsker files, PrintPlan printing, FollowJobs follow) {
        return new MovementsController(
                new MovementStore(database),
                edit(),
                tasks,
                status,
                frame -> tabs(frame, tasks, status, files, printing, follow));
    }

    /// The tabs in their order.
    ///
    /// @param frame the screen they stand in
    private List<MovementTab> tabs(
            MovementFrame frame, Tasks tasks, Status status, FileAsker files, PrintPlan printing, FollowJobs follow) {
        return List.of(
                new PlanController(edit(), new MovementStore(database), catalogue, tasks, status, frame),
                new TasksController(
                        edit(), new MovementTaskStore(database), new UnitStore(database), tasks, status, frame),
                new FollowedUnitsTab(follow, tasks, status),
                new ContributionsTab(follow, tasks, status),
                new ExamplesTab(follow, tasks, status),
                new ScoresTab(follow, tasks, status),
                new ChildController(derive(), tasks, status, frame),
                new PlanPrintController(printing, tasks, status, files));
    }
}
