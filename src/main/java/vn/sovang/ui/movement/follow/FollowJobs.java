package vn.sovang.ui.movement.follow;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.sovang.model.movement.Movement;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.ui.FileAsker;
import vn.sovang.usecase.movement.AssessByScore;
import vn.sovang.usecase.movement.EditFollowUp;
import vn.sovang.usecase.movement.ExportContributions;
import vn.sovang.usecase.movement.ReadContributions;
import vn.sovang.usecase.movement.ReadStandings;
import vn.sovang.usecase.movement.RemindUnits;
import vn.sovang.usecase.registry.KeepScans;

/// What the tabs that follow units read and do.
///
/// @param letters where reminder letters of a movement are written
/// @param open opens a folder or a scan in the program the system has for it
public record FollowJobs(
        ReadStandings facts,
        EditFollowUp follow,
        RemindUnits remind,
        AssessByScore assess,
        ReadContributions reading,
        ExportContributions export,
        Stores stores,
        KeepScans scans,
        AwardCatalogue catalogue,
        Function<Movement, Path> letters,
        Consumer<Path> open,
        FileAsker files,
        Clock clock) {}
