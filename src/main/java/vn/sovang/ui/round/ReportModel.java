package vn.sovang.ui.round;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.AchievementReport;
import vn.sovang.model.PastAward;

/// The achievement report of the chosen nomination, edited in place and saved as it goes.
final class ReportModel {
    private final StringProperty duties = new SimpleStringProperty("");
    private final StringProperty results = new SimpleStringProperty("");
    private final StringProperty efforts = new SimpleStringProperty("");
    private final StringProperty effect = new SimpleStringProperty("");
    private final ObservableList<PastAwardRow> pastAwards = FXCollections.observableArrayList();
    private final Consumer<AchievementReport> onEdited;
    private @Nullable AchievementReport shown;
    private boolean showing;

    /// @param onEdited takes the report after each change by the clerk
    ReportModel(Consumer<AchievementReport> onEdited) {
        this.onEdited = onEdited;
        Stream.of(duties, results, efforts, effect).forEach(text -> text.subscribe((old, now) -> edited()));
    }

    /// Shows a report; the one being shown already is left as it is, half-entered lines too.
    void show(AchievementReport report) {
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
                before.nominationId(), duties.get(), results.get(), efforts.get(), effect.get(), complete);
        return now.equals(before) ? Optional.empty() : Optional.of(now);
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

    ObservableList<PastAwardRow> pastAwards() {
        return pastAwards;
    }
}
