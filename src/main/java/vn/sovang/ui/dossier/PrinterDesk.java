package vn.sovang.ui.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import vn.sovang.model.Refusal;
import vn.sovang.ui.Status;
import vn.sovang.ui.control.paper.PaperPrinter;
import vn.sovang.ui.control.table.RowGroup;
import vn.sovang.usecase.press.PaperFormat;

/// Sends papers to the printer and says how it ended.
final class PrinterDesk {
    private final PaperPrinter printer;
    private final DossierModel model;
    private final Status status;
    private final Node view;

    /// @param view stands in the window the system's dialog belongs to
    PrinterDesk(PaperPrinter printer, DossierModel model, Status status, Node view) {
        this.printer = printer;
        this.model = model;
        this.status = status;
        this.view = view;
    }

    /// Asks by the system's dialog and prints; how it ended stands in the model or the status line.
    void send(List<PaperPrinter.Sheets> papers) {
        printer.print(view.getScene() == null ? null : view.getScene().getWindow(), papers, outcome -> {
            switch (outcome) {
                case SENT -> status.countsProperty().set(DossierText.text("printer.sent", papers.size()));
                case DROPPED -> status.countsProperty().set("");
                case NO_PRINTER -> model.refusalProperty().set(DossierText.text("printer.none"));
                case FAILED -> model.refusalProperty().set(DossierText.text("printer.failed"));
            }
        });
    }

    /// The papers of the last print, each as often as its copies say.
    ///
    /// @throws Refusal when a file has gone meanwhile
    static List<PaperPrinter.Sheets> sheets(Path folder, List<RowGroup<DossierRow>> groups) throws Refusal {
        List<PaperPrinter.Sheets> sheets = new ArrayList<>();
        for (RowGroup<DossierRow> group : groups) {
            for (DossierRow row : group.rows()) {
                Path file =
                        folder.resolve(row.folder().name()).resolve(row.paper().fileName(PaperFormat.PDF));
                try {
                    sheets.add(new PaperPrinter.Sheets(row.title(), Files.readAllBytes(file), row.times()));
                } catch (IOException e) {
                    throw new Refusal(DossierText.text("file.unreadable"), e);
                }
            }
        }
        return sheets;
    }
}
