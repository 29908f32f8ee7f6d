package vn.sovang.ui.movement.follow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.rule.count.ScoreRanking;
import vn.sovang.rule.count.ScoreSheet;
import vn.sovang.text.Decimals;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.CountInput;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.ListAndDetail;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.usecase.movement.MovementStandings;
import vn.sovang.usecase.movement.UnitStanding;

/// The grid of scores at the left; the cell in hand, the ranking and the year's assessment at the right.
final class ScoresView {
    private final ScoresActions actions;
    private final ScoreGrid grid;
    private final VBox middle = new VBox();
    private final ListAndDetail layout = new ListAndDetail(middle);
    private final Label criterion = FollowForm.wrapped("", "record-title");
    private final Label counted = FollowForm.wrapped("", "field-hint");
    /// What cells are filled with; a field, since a box holds on to its value weakly.
    private final ObjectProperty<@Nullable String> mode =
            new SimpleObjectProperty<>(FollowText.text("scores.measured"));

    private final StringProperty reason = FollowForm.text();
    private final VBox cell = new VBox(8);
    private final VBox ranking = new VBox(4);
    private final ObjectProperty<@Nullable AssessmentGrade> grade = new SimpleObjectProperty<>();
    private final StringProperty assessedYear = FollowForm.text();
    private final StringProperty why = FollowForm.text();
    private final CountInput votes = new CountInput("score-votes");
    private final Label unit = FollowForm.wrapped("", "record-title");
    private final VBox assessment = new VBox(8);
    private ScoreSheet.@Nullable Line line;
    private @Nullable UnitStanding standing;
    private boolean filling;

    ScoresView(ScoresActions actions) {
        this.actions = actions;
        grid = new ScoreGrid(actions, this::showLine, this::showUnit);
        VBox.setVgrow(grid, Priority.ALWAYS);
        ComboBox<@Nullable String> modes = Choices.of(
                "score-mode",
                Arrays.asList(FollowText.text("scores.measured"), FollowText.text("scores.self")),
                words -> words,
                mode);
        mode.subscribe(words -> grid.fillSelf(FollowText.text("scores.self").equals(words)));
        layout.left(new Label(FollowText.text("scores.fill")), modes);
        layout.getRight().setStyle("-fx-pref-width: 330px; -fx-min-width: 300px;");
        TextField reasonField = TextEntry.line("score-reason", reason);
        cell.getChildren().addAll(criterion, counted, new LabeledField(FollowText.text("scores.reason"), reasonField));
        reason.subscribe(text -> storeReason());
        Button take = Buttons.plain("score-assess", FollowText.text("scores.assess"), this::assess);
        assessment
                .getChildren()
                .addAll(
                        unit,
                        new LabeledField(FollowText.text("scores.votes"), votes)
                                .hint(FollowText.text("scores.votesHint")),
                        LabeledField.row(
                                new LabeledField(
                                        FollowText.text("scores.year"), TextEntry.line("score-year", assessedYear)),
                                new LabeledField(
                                        FollowText.text("scores.grade"),
                                        Choices.of(
                                                "score-grade",
                                                Arrays.asList(AssessmentGrade.values()),
                                                AssessmentGrade::label,
                                                grade))),
                        new LabeledField(FollowText.text("scores.why"), TextEntry.lines("score-why", why, 2)),
                        take);
        votes.valueProperty().subscribe(count -> storeVotes(count));
        empty();
    }

    Parent root() {
        return layout;
    }

    void empty() {
        middle.getChildren()
                .setAll(new EmptyState(
                        Feather.BAR_CHART_2, FollowText.text("scores.empty"), FollowText.text("scores.emptyHint")));
        layout.setDetail();
    }

    void show(MovementStandings followed, int year) {
        if (followed.units().isEmpty() || followed.plan().scores().isEmpty()) {
            empty();
            return;
        }
        if (middle.getChildren().getFirst() != grid) {
            middle.getChildren().setAll(grid);
            layout.setDetail(cell, ranking, assessment);
            assessedYear.set(Integer.toString(year));
        }
        grid.show(followed);
        fillRanking(followed);
        UnitStanding before = standing;
        if (before != null) {
            followed.unit(before.unit().id()).ifPresent(this::showUnit);
        }
        cell.setDisable(line == null);
        assessment.setDisable(standing == null);
    }

    private void showLine(ScoreSheet.@Nullable Line shown) {
        boolean another = line == null
                || shown == null
                || line.score().criterionId() != shown.score().criterionId()
                || line.score().unitId() != shown.score().unitId();
        line = shown;
        cell.setDisable(shown == null);
        if (shown == null) {
            return;
        }
        criterion.setText(shown.criterion().criterion());
        String points = shown.points() == null ? "–" : Decimals.display(shown.points());
        String own = shown.score().self() == null
                ? "–"
                : Decimals.display(shown.score().self());
        counted.setText(FollowText.text(
                "scores.counted",
                shown.criterion().formula().label(),
                Decimals.display(shown.criterion().points()),
                points,
                own));
        if (another) {
            filling = true;
            reason.set(shown.score().reason());
            filling = false;
        }
    }

    private void showUnit(UnitStanding shown) {
        boolean another =
                standing == null || standing.unit().id() != shown.unit().id();
        standing = shown;
        assessment.setDisable(false);
        unit.setText(shown.unit().name());
        if (another) {
            filling = true;
            votes.reset(shown.member().votes());
            why.set("");
            grade.set(null);
            filling = false;
        }
    }

    private void storeReason() {
        ScoreSheet.Line shown = line;
        if (!filling && shown != null && !shown.score().reason().equals(reason.get())) {
            actions.score(List.of(shown.score().because(reason.get())));
        }
    }

    private void storeVotes(@Nullable Integer count) {
        UnitStanding shown = standing;
        if (!filling && shown != null && !Objects.equals(shown.member().votes(), count)) {
            actions.vote(shown, count);
        }
    }

    private void assess() {
        UnitStanding shown = standing;
        AssessmentGrade chosen = grade.get();
        if (shown == null) {
            return;
        }
        Optional<Integer> year = Optional.of(assessedYear.get())
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf);
        if (chosen == null || year.isEmpty()) {
            actions.say(FollowText.text("scores.chooseGrade"));
            return;
        }
        actions.assess(shown, year.get(), chosen, why.get());
    }

    private void fillRanking(MovementStandings followed) {
        ranking.getChildren().clear();
        ScoreRanking ranked = followed.ranking();
        ranking.getChildren().add(FollowForm.wrapped(FollowText.text("scores.ranking"), "group-label"));
        if (ranked.places().isEmpty()) {
            ranking.getChildren().add(FollowForm.wrapped(FollowText.text("scores.noneChecked"), "field-hint"));
        }
        for (ScoreRanking.Place place : ranked.places()) {
            String name = Objects.requireNonNull(
                            followed.registry().get(place.sheet().unitId()))
                    .name();
            ranking.getChildren()
                    .add(FollowForm.wrapped(
                            FollowText.text(
                                            "scores.place",
                                            place.rank(),
                                            name,
                                            Decimals.display(place.sheet().checked()),
                                            said(place))
                                    .strip(),
                            "cell-plain"));
        }
        ranked.unread().forEach(text -> ranking.getChildren()
                .add(FollowForm.wrapped(FollowText.text("scores.unread", text), "field-hint")));
    }

    private static String said(ScoreRanking.Place place) {
        String open = place.sheet().complete() ? "" : FollowText.text("scores.open");
        String by = place.shared()
                ? FollowText.text("scores.by.nothing")
                : switch (place.decidedBy()) {
                    case POINTS, NOTHING -> "";
                    case CRITERION, VOTE ->
                        FollowText.text("scores.by." + place.decidedBy().name().toLowerCase(Locale.ROOT));
                };
        return (by + " " + open).strip();
    }
}
