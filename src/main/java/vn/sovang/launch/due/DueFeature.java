package vn.sovang.launch.due;

import java.util.List;
import vn.sovang.launch.feature.Feature;
import vn.sovang.launch.feature.ScreenTools;
import vn.sovang.launch.feature.Screens;
import vn.sovang.launch.open.Assembly;
import vn.sovang.rule.Holidays;
import vn.sovang.ui.Place;
import vn.sovang.ui.deadline.DeadlineController;
import vn.sovang.usecase.due.Deadlines;
import vn.sovang.usecase.due.ExportCalendar;
import vn.sovang.usecase.work.OfficeCalendar;

/// Lịch và hạn: what falls due, and the days on which the office works.
public final class DueFeature implements Feature {
    /// The office's days off and working days.
    public static OfficeCalendar calendar(Assembly folder) {
        return new OfficeCalendar(folder.stores(), Holidays.load(), folder.journal());
    }

    public static Deadlines deadlines(Assembly folder) {
        return new Deadlines(folder.stores(), calendar(folder), folder.journal());
    }

    public static ExportCalendar exportCalendar(Assembly folder) {
        return new ExportCalendar(folder.stores(), folder.clock());
    }

    @Override
    public List<Object> commands() {
        return List.of(new DeadlineCommand());
    }

    @Override
    public void screens(Screens screens, Assembly folder, ScreenTools tools) {
        screens.add(
                Place.Calendar.class,
                () -> new DeadlineController(
                        deadlines(folder),
                        exportCalendar(folder),
                        tools.tasks(),
                        tools.status(),
                        tools.files(),
                        tools.navigator(),
                        folder.clock()));
    }
}
