package vn.sovang.usecase.dossier;

import java.util.List;
import vn.sovang.paper.layout.Page;

/// A paper ready to be painted.
record LaidPaper(PlannedPaper paper, String title, List<Page> pages) {}
