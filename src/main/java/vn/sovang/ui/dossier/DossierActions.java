package vn.sovang.ui.dossier;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.usecase.press.PaperFormat;

/// What the clerk can ask of the screen Hồ sơ.
interface DossierActions {
    /// Writes every paper of the round.
    void print();

    /// Opens the folder of the last print.
    void openFolder();

    /// Sends every paper of the last print to the printer, as often as its copies say.
    void printOnPaper();

    /// Sends the chosen paper to the printer.
    void printChosen();

    /// Saves the chosen paper as a file.
    void saveChosen(PaperFormat format);

    /// Opens the words of the chosen paper.
    void editWords();

    /// Shows where the chosen paper differs from its last print.
    void showChanges();

    /// Keeps number and day of the chosen paper.
    ///
    /// @param day null while unknown
    void number(String number, @Nullable PartialDate day);

    /// Goes where what the paper lacks is entered.
    void mend(DossierRow row);
}
