package vn.sovang.ui.control.paper;

import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Puts papers on paper through the system's dialog. Screens get it by constructor, so that tests can stand in for a
/// printer.
@FunctionalInterface
public interface PaperPrinter {
    /// A paper to print.
    ///
    /// @param copies how often, 1 and up
    record Sheets(String title, byte[] pdf, int copies) {}

    /// How it ended.
    enum Outcome {
        /// the printer has everything
        SENT,
        /// the clerk closed the dialog
        DROPPED,
        /// this PC has no printer
        NO_PRINTER,
        /// the printer refused
        FAILED
    }

    /// Asks by the system's dialog, then prints paper after paper, each as often as it says, in their order. Call on
    /// the FX thread; the end comes back on it.
    void print(@Nullable Window owner, List<Sheets> papers, Consumer<Outcome> done);
}
