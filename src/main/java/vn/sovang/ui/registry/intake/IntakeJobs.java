package vn.sovang.ui.registry.intake;

import vn.sovang.store.registry.UnitStore;
import vn.sovang.usecase.intake.ImportList;
import vn.sovang.usecase.intake.WriteTemplate;
import vn.sovang.usecase.work.ImportRuns;

/// The jobs that Nạp danh sách does.
///
/// @param units to pick from
public record IntakeJobs(ImportList imports, ImportRuns runs, WriteTemplate templates, UnitStore units) {}
