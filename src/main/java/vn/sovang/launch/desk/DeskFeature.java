package vn.sovang.launch.desk;

import java.util.List;
import vn.sovang.launch.decision.DecisionFeature;
import vn.sovang.launch.due.DueFeature;
import vn.sovang.launch.feature.Feature;
import vn.sovang.launch.feature.ScreenTools;
import vn.sovang.launch.feature.Screens;
import vn.sovang.launch.open.Assembly;
import vn.sovang.launch.round.RoundFeature;
import vn.sovang.ui.Place;
import vn.sovang.ui.desk.DeskController;

/// Bàn làm việc: what presses today.
public final class DeskFeature implements Feature {
    @Override
    public List<Object> commands() {
        return List.of(new FindCommand());
    }

    @Override
    public void screens(Screens screens, Assembly folder, ScreenTools tools) {
        screens.add(
                Place.Desk.class,
                () -> new DeskController(
                        folder.stores(),
                        RoundFeature.checkRound(folder),
                        RoundFeature.route(folder),
                        DecisionFeature.decisionJobs(folder).revocations(),
                        DueFeature.deadlines(folder),
                        folder.catalogue(),
                        tools.tasks(),
                        tools.navigator(),
                        tools.onUrgent(),
                        folder.clock()));
    }
}
