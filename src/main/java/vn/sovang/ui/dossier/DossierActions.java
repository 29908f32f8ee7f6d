package vn.sovang.ui.dossier;

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
    void saveChosen();

    /// Goes where what the paper lacks is entered.
    void mend(DossierRow row);
}
