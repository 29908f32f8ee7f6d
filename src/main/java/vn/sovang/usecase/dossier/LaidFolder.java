package vn.sovang.usecase.dossier;

import java.util.List;

/// A folder's papers ready to be painted.
record LaidFolder(PlannedFolder folder, List<LaidPaper> papers) {}
