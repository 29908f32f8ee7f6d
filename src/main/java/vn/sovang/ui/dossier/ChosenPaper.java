package vn.sovang.ui.dossier;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.paper.PagePreview;
import vn.sovang.usecase.dossier.EditWording;
import vn.sovang.usecase.dossier.NumberPaper;
import vn.sovang.usecase.dossier.PaperChange;
import vn.sovang.usecase.dossier.PlannedPaper;
import vn.sovang.usecase.dossier.PrintDossier;
import vn.sovang.usecase.dossier.WordingSheet;
import vn.sovang.usecase.press.PaperPreview;

/// The paper chosen in the checklist: its pages, its number, its words, and how it differs from its last print.
final class ChosenPaper {
    private final Tasks tasks;
    private final Status status;
    private final PrintDossier printing;
    private final NumberPaper numbering;
    private final EditWording wording;
    private final DossierModel model;
    private final PagePreview preview;
    private final DossierView view;
    private final Runnable changed;
    private final WordingModel words = new WordingModel(this::keepWords);
    private final WordingView wordsView;
    private final ChangesView changesView = new ChangesView();
    private @Nullable DossierRow row;
    /// Whose words and number the fields hold: of the paper before, until the chosen one has been read.
    private @Nullable DossierRow filled;
    private byte @Nullable [] pdf;
    private final AtomicLong order = new AtomicLong();
    private long roundId;

    /// @param changed called when the plan has to be read again
    ChosenPaper(
            Tasks tasks,
            Status status,
            PrintDossier printing,
            NumberPaper numbering,
            EditWording wording,
            DossierModel model,
            PagePreview preview,
            DossierView view,
            Runnable changed) {
        this.tasks = tasks;
        this.status = status;
        this.printing = printing;
        this.numbering = numbering;
        this.wording = wording;
        this.model = model;
        this.preview = preview;
        this.view = view;
        this.changed = changed;
        wordsView = new WordingView(words, this::useForOffice, this::resetWords, this::resetOfficeWords);
    }

    private record Known(PaperPreview pages, Optional<Paper> paper, WordingSheet sheet, List<PaperChange> changes) {}

    /// Shows a paper of a round, or nothing.
    void show(long ofRound, @Nullable DossierRow chosen) {
        long mine = order.incrementAndGet();
        roundId = ofRound;
        row = chosen;
        pdf = null;
        if (chosen == null) {
            preview.show(null, "");
            view.numbers().show("", null, null);
            filled = null;
            model.changes(List.of());
            model.borrowed(List.of());
            model.worded(false);
            return;
        }
        // Running down the list asks for many papers; those passed by meanwhile are not drawn.
        tasks.store(
                DossierText.text("dossier.drawing"),
                () -> mine == order.get() ? Optional.of(read(ofRound, chosen)) : Optional.<Known>empty(),
                known -> known.filter(read -> mine == order.get()).ifPresent(read -> shown(chosen, read)),
                refusal -> {
                    if (mine == order.get()) {
                        // The pages of the paper chosen before would pass for this one.
                        preview.show(null, "");
                        model.borrowed(List.of());
                    }
                    refuse(refusal);
                });
    }

    /// The paper whose number is typed; null when nothing is shown.
    @Nullable
    DossierRow filled() {
        return filled;
    }

    /// Stops drawing what was asked for.
    void forget() {
        order.incrementAndGet();
    }

    /// The chosen paper as PDF, null while it is being drawn.
    byte @Nullable [] pdf() {
        return pdf;
    }

    /// Opens the words in the place of the checklist.
    void editWords() {
        DossierRow chosen = row;
        if (chosen == null || !model.wordedProperty().get()) {
            return;
        }
        wordsView.refresh();
        view.showInstead(new SidePane(
                "wording-pane", DossierText.text("wording.title", chosen.title()), this::backToList, wordsView));
        wordsView.applyCss();
        wordsView.begin();
    }

    /// Shows the differences in the place of the checklist.
    void showChanges() {
        DossierRow chosen = row;
        if (chosen != null) {
            changesView.show(model.changesProperty().get());
            view.showInstead(new SidePane(
                    "changes-pane", DossierText.text("changes.title", chosen.title()), this::backToList, changesView));
        }
    }

    private Known read(long ofRound, DossierRow chosen) throws Refusal {
        PlannedPaper paper = chosen.paper();
        return new Known(
                printing.preview(ofRound, paper),
                numbering.find(ofRound, paper),
                wording.read(ofRound, paper),
                chosen.stale() ? printing.changes(ofRound, paper) : List.of());
    }

    private void shown(DossierRow chosen, Known known) {
        pdf = known.pages().pdf();
        preview.show(pdf, chosen.title());
        model.borrowed(known.pages().borrowed());
        view.numbers()
                .show(chosen.key(), known.paper().orElse(null), chosen.paper().kind());
        model.worded(!known.sheet().words().texts().isEmpty());
        model.changes(known.changes());
        words.show(chosen.key(), known.sheet());
        filled = chosen;
    }

    private void backToList() {
        view.showChecklist();
        changed.run();
    }

    private void keepWords() {
        PaperWording now = words.words();
        apply("wording.keeping", paper -> wording.save(roundId, paper, now), "");
    }

    private void useForOffice() {
        PaperWording now = words.words();
        DossierRow chosen = row;
        String done = chosen == null
                ? ""
                : DossierText.text(
                        "wording.kept-for-office", chosen.paper().kind().label());
        apply("wording.keeping", paper -> wording.saveForOffice(roundId, paper, now), done);
    }

    private void resetWords() {
        apply("wording.keeping", paper -> wording.reset(roundId, paper), "");
    }

    private void resetOfficeWords() {
        apply("wording.keeping", paper -> wording.resetOffice(paper.kind()), "");
    }

    /// Something that changes the words of a paper.
    @FunctionalInterface
    private interface Change {
        void of(PlannedPaper paper) throws Refusal;
    }

    /// Changes the words and shows the paper in them.
    private void apply(String name, Change change, String done) {
        DossierRow chosen = filled;
        if (chosen == null) {
            return;
        }
        long ofRound = roundId;
        model.refusalProperty().set("");
        view.noteInPane("");
        tasks.store(
                DossierText.text(name),
                () -> {
                    change.of(chosen.paper());
                    return read(ofRound, chosen);
                },
                known -> {
                    status.saved();
                    status.countsProperty().set(done);
                    if (row != null && row.key().equals(chosen.key())) {
                        shown(chosen, known);
                    }
                },
                this::refuse);
    }

    private void refuse(Refusal refusal) {
        model.refusalProperty().set(refusal.sentence());
        view.noteInPane(refusal.sentence());
    }
}
