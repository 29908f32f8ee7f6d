package vn.sovang.ui.intake;

import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.usecase.intake.ImportList;
import vn.sovang.usecase.intake.WriteTemplate;
import vn.sovang.usecase.work.ImportRuns;

/// The jobs that Nạp danh sách does.
///
/// @param units to pick from
/// @param catalogue awards to pick from
public record IntakeJobs(
        ImportList imports, ImportRuns runs, WriteTemplate templates, UnitStore units, AwardCatalogue catalogue) {}
