package vn.sovang.launch.intake;

import java.util.List;
import java.util.function.Supplier;
import vn.sovang.launch.feature.Feature;
import vn.sovang.launch.feature.ScreenTools;
import vn.sovang.launch.feature.Screens;
import vn.sovang.launch.open.Assembly;
import vn.sovang.launch.registry.RegistryFeature;
import vn.sovang.ui.Place;
import vn.sovang.ui.intake.IntakeController;
import vn.sovang.ui.intake.IntakeJobs;
import vn.sovang.usecase.intake.ImportList;
import vn.sovang.usecase.intake.WriteTemplate;
import vn.sovang.usecase.work.ImportRuns;

/// Nạp danh sách: lists taken into the registry and into rounds.
public final class IntakeFeature implements Feature {
    public static ImportList importList(Assembly folder) {
        return new ImportList(
                folder.stores(),
                folder.backup(),
                RegistryFeature.samePerson(folder),
                folder.catalogue(),
                folder.journal());
    }

    public static ImportRuns importRuns(Assembly folder) {
        return new ImportRuns(folder.stores(), folder.journal());
    }

    public static WriteTemplate writeTemplate(Assembly folder) {
        return new WriteTemplate(folder.stores(), folder.catalogue());
    }

    @Override
    public List<Object> commands() {
        return List.of(new ImportCommand(), new TemplateCommand());
    }

    /// A list half mended for a round stays while another is taken into the registry: a screen for each.
    @Override
    public void screens(Screens screens, Assembly folder, ScreenTools tools) {
        Supplier<IntakeController> screen = () -> new IntakeController(
                new IntakeJobs(
                        importList(folder),
                        importRuns(folder),
                        writeTemplate(folder),
                        folder.stores().units(),
                        folder.catalogue()),
                tools.tasks(),
                tools.navigator(),
                tools.status(),
                tools.files(),
                tools.opening(),
                folder.clock().getZone());
        screens.add(Place.Intake.class, screen, (intake, place) -> intake.of(place.kind()));
        screens.add(Place.ImportList.class, screen, (intake, place) -> intake.into(place.roundId()));
    }
}
