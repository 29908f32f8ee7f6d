package vn.sovang.ui.registry;

import vn.sovang.store.UnitStore;
import vn.sovang.usecase.ImportRegistry;
import vn.sovang.usecase.ImportRuns;
import vn.sovang.usecase.WriteTemplate;

/// The jobs that Nạp danh sách does.
///
/// @param units to pick from
public record IntakeJobs(ImportRegistry imports, ImportRuns runs, WriteTemplate templates, UnitStore units) {}
