package vn.sovang.launch.feature;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import vn.sovang.ui.Dialogs;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Status;
import vn.sovang.ui.TakeBack;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.paper.PaperPrinter;

/// What the window lends its screens.
///
/// @param opening opens a file or a folder in the program the system has for it
/// @param takeBack takes back steps
/// @param onUrgent is told how many things press
public record ScreenTools(
        Tasks tasks,
        Status status,
        Dialogs dialogs,
        FileAsker files,
        PaperPrinter printer,
        Navigator navigator,
        Consumer<Path> opening,
        TakeBack takeBack,
        IntConsumer onUrgent) {}
