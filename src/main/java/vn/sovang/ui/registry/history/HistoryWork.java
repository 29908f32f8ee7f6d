package vn.sovang.ui.registry.history;

import java.nio.file.Path;
import java.util.function.Consumer;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;

/// What the tabs of a subject work with.
///
/// @param open shows a file in the program the system has for it
public record HistoryWork(
        HistoryStores stores,
        HistoryActions actions,
        AwardCatalogue awards,
        Tasks tasks,
        Status status,
        FileAsker files,
        Navigator navigator,
        Consumer<Path> open) {}
