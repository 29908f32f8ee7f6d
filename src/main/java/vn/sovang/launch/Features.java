package vn.sovang.launch;

import java.util.List;
import vn.sovang.launch.decision.DecisionFeature;
import vn.sovang.launch.demo.DemoFeature;
import vn.sovang.launch.desk.DeskFeature;
import vn.sovang.launch.dossier.DossierFeature;
import vn.sovang.launch.due.DueFeature;
import vn.sovang.launch.feature.Feature;
import vn.sovang.launch.intake.IntakeFeature;
import vn.sovang.launch.movement.MovementFeature;
import vn.sovang.launch.office.OfficeFeature;
import vn.sovang.launch.registry.RegistryFeature;
import vn.sovang.launch.round.RoundFeature;

/// The features of the program, in the order of the window's places.
final class Features {
    static final List<Feature> ALL = List.of(
            new DeskFeature(),
            new DueFeature(),
            new MovementFeature(),
            new RoundFeature(),
            new DossierFeature(),
            new DecisionFeature(),
            new RegistryFeature(),
            new IntakeFeature(),
            new OfficeFeature(),
            new DemoFeature());

    private Features() {}
}
