package vn.sovang.ui.round;

import java.util.List;

/// What the clerk can ask of the screen Đợt xét.
interface RoundActions {
    /// Opens Lập đợt xét.
    void newRound();

    /// Opens Nạp danh sách.
    void importList();

    /// Shows the form of a new nomination.
    void beginDraft();

    /// Adds what the form holds.
    void finishDraft();

    /// Puts the form away.
    void dropDraft();

    /// Puts nominations into the bin.
    void withdraw(List<NominationRow> rows);

    /// Takes nominations out of the bin.
    void restore(List<NominationRow> rows);

    /// The two are one subject: this nomination stays with both achievements, the other goes into the bin.
    void merge(NominationRow row, OpenPoint duplicate);

    /// The two only share a name.
    void keepApart(NominationRow row, OpenPoint duplicate);

    /// Opens the dossier's checklist.
    void checkReady();
}
