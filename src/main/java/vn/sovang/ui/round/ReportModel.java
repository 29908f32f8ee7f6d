package vn.sovang.ui.round;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.PastAward;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.ui.control.table.Typing;

/// The achievement report of the chosen nomination, edited in place and saved as it goes.
final class ReportModel {
    private final StringProperty duties = new SimpleStringProperty("");
    private final StringProperty results = new SimpleStringProperty("");
    private final StringProperty efforts = new SimpleStringProperty("");
    private final StringProperty effect = new SimpleStringProperty("");
    private final StringProperty compliance = new SimpleStringProperty("");
    private final StringProperty organisation = new SimpleStringProperty("");
    private final ObservableList<InitiativeRow> initiatives = FXCollections.observableArrayList();
    private final ObservableList<PastAwardRow> pastAwards = FXCollections.observableArrayList();
    private final ObjectProperty<RecognitionMode> mode = new SimpleObjectProperty<>(RecognitionMode.THEMATIC);
    private final Typing typing = new Typing();
    private final Consumer<AchievementReport> onEdited;
    private @Nullable AchievementReport shown;
    private boolean showing;

    /// @param onEdited takes the report after each change by the clerk
    ReportModel(Consumer<AchievementReport> onEdited) {
        this.onEdited = onEdited;
        Stream.of(duties, results, efforts, effect, compliance, organisation)
                .forEach(text -> text.subscribe((old, now) -> edited()));
    }

    /// Shows a report; the one being shown already is left as it is, half-entered lines too.
    ///
    /// @param roundsMode of the round: which fields the report has. What it has not is kept all the same.
    void show(AchievementReport report, RecognitionMode roundsMode) {
        typing.turnTo(report.nominationId(), () -> turn(report, roundsMode));
    }

    private void turn(AchievementReport report, RecognitionMode roundsMode) {
        mode.set(roundsMode);
        if (report.equals(shown)) {
            return;
        }
        showing = true;
        try {
            shown = report;
            duties.set(report.duties());
            results.set(report.results());
            efforts.set(report.efforts());
            effect.set(report.effect());
            compliance.set(report.compliance());
            organisation.set(report.organisation());
            initiatives.setAll(report.initiatives().stream()
                    .map(stored -> listening(new InitiativeRow(stored)))
                    .toList());
            pastAwards.setAll(report.pastAwards().stream().map(this::row).toList());
        } finally {
            showing = false;
        }
    }

    /// Adds an empty line of past awards.
    PastAwardRow addPastAward() {
        PastAwardRow row = listening(new PastAwardRow());
        pastAwards.add(row);
        return row;
    }

    /// Takes a line of past awards away.
    void removePastAward(PastAwardRow row) {
        pastAwards.remove(row);
        edited();
    }

    /// Adds an empty line of initiatives.
    InitiativeRow addInitiative() {
        InitiativeRow row = listening(new InitiativeRow());
        initiatives.add(row);
        return row;
    }

    /// Takes a line of initiatives away.
    void removeInitiative(InitiativeRow row) {
        initiatives.remove(row);
        edited();
    }

    private InitiativeRow listening(InitiativeRow row) {
        row.onEdited(this::edited);
        return row;
    }

    private PastAwardRow row(PastAward stored) {
        return listening(new PastAwardRow(stored));
    }

    private PastAwardRow listening(PastAwardRow row) {
        row.onEdited(this::edited);
        return row;
    }

    private void edited() {
        if (showing) {
            return;
        }
        changed().ifPresent(report -> {
            shown = report;
            onEdited.accept(report);
        });
    }

    /// The report with what the clerk entered, empty while nothing differs.
    Optional<AchievementReport> changed() {
        AchievementReport before = shown;
        if (before == null) {
            return Optional.empty();
        }
        List<PastAward> complete = pastAwards.stream()
                .map(PastAwardRow::value)
                .flatMap(Optional::stream)
                .toList();
        AchievementReport now = new AchievementReport(
                before.nominationId(),
                duties.get(),
                results.get(),
                efforts.get(),
                effect.get(),
                complete,
                compliance.get(),
                organisation.get(),
                initiatives.stream()
                        .map(InitiativeRow::value)
                        .flatMap(Optional::stream)
                        .toList());
        return now.equals(before) ? Optional.empty() : Optional.of(now);
    }

    /// What is being typed into the fields, and for whose report.
    Typing typing() {
        return typing;
    }

    StringProperty dutiesProperty() {
        return duties;
    }

    StringProperty resultsProperty() {
        return results;
    }

    StringProperty effortsProperty() {
        return efforts;
    }

    StringProperty effectProperty() {
        return effect;
    }

    StringProperty complianceProperty() {
        return compliance;
    }

    StringProperty organisationProperty() {
        return organisation;
    }

    ObservableList<InitiativeRow> initiatives() {
        return initiatives;
    }

    /// Which report the round's subjects write.
    ReadOnlyObjectProperty<RecognitionMode> modeProperty() {
        return mode;
    }

    ObservableList<PastAwardRow> pastAwards() {
        return pastAwards;
    }
}
