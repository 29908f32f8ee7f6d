package vn.sovang.ui.province;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.text.SortKey;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.SectionCard;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.Wording;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.dossier.ExportResult;

/// What goes up at the left; checks, the file's kind and the result at the right.
final class SendingView {
    private static final Wording TEXT = Messages.of("province");

    private final SendingModel model;
    private final Navigator navigator;
    private final StackPane root = new StackPane();
    private final Label collectives = number("province-collectives");
    private final Label people = number("province-people");
    private final DataTable<SendingModel.AwardCount> awards =
            new DataTable<>("province-awards", TEXT.text("awards"), SendingModel.AwardCount::award);
    private final VBox checks = new VBox(8);
    private final VBox outcome = new VBox(8);
    private final Node page;

    SendingView(SendingModel model, Navigator navigator, Runnable onExport) {
        this.model = model;
        this.navigator = navigator;
        awards.wrapped(
                "award", TEXT.text("award"), 320, SendingModel.AwardCount::award, row -> SortKey.of(row.award()));
        awards.number("collectives", TEXT.text("collectives"), 90, SendingModel.AwardCount::collectives);
        awards.number("people", TEXT.text("people"), 90, SendingModel.AwardCount::people);
        awards.setEmptyState(new EmptyState(Feather.UPLOAD, TEXT.text("none"), TEXT.text("noneHint")));
        page = page(onExport);
        model.sendingProperty().subscribe(this::show);
        model.resultProperty().subscribe(result -> showOutcome());
        model.refusalProperty().subscribe(sentence -> showOutcome());
    }

    Parent root() {
        return root;
    }

    private Node page(Runnable onExport) {
        SectionCard left = new SectionCard(
                TEXT.text("goesUp"), new HBox(36, count(collectives, "collectives"), count(people, "people")), awards);
        VBox.setVgrow(awards, Priority.ALWAYS);
        Button export = Buttons.primary("province-export", TEXT.text("export"), onExport);
        export.disableProperty().bind(model.exportable().not());
        VBox right = new VBox(
                16,
                new SectionCard(TEXT.text("checks"), checks),
                new SectionCard(TEXT.text("file"), formats(), export, outcome));
        ScrollPane scroll = new ScrollPane(right);
        scroll.getStyleClass().add("plain");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(380);
        scroll.setPrefWidth(460);
        HBox columns = new HBox(left, scroll);
        columns.getStyleClass().add("screen");
        HBox.setHgrow(left, Priority.ALWAYS);
        return columns;
    }

    private VBox formats() {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox(6);
        for (SummaryFormat format : SummaryFormat.values()) {
            RadioButton choice = new RadioButton(TEXT.text("format." + format));
            choice.setId("province-" + format.ending());
            choice.setToggleGroup(group);
            choice.setSelected(format == model.formatProperty().get());
            choice.setOnAction(event -> model.formatProperty().set(format));
            Label hint = new Label(TEXT.text("hint." + format));
            hint.getStyleClass().add("field-hint");
            hint.setWrapText(true);
            box.getChildren().addAll(choice, hint);
        }
        return box;
    }

    private void show(SendingModel.@Nullable Sending sending) {
        if (sending == null) {
            root.getChildren().setAll(new EmptyState(Feather.UPLOAD, TEXT.text("noRound"), TEXT.text("noRoundHint")));
            return;
        }
        root.getChildren().setAll(page);
        collectives.setText(String.valueOf(sending.passed().collectivesAndHouseholds()));
        people.setText(String.valueOf(sending.passed().people()));
        awards.show(sending.awards());
        checks.getChildren().clear();
        Map<Finding.Kind, Long> kinds = SendingModel.byKind(sending.findings());
        if (kinds.isEmpty()) {
            checks.getChildren().add(new Notice(TEXT.text("checks.none"), Tone.GOOD));
        }
        kinds.forEach((kind, count) ->
                checks.getChildren().add(finding(sending.round().id(), kind, count)));
    }

    private Notice finding(long roundId, Finding.Kind kind, long count) {
        Place place =
                switch (kind) {
                    case VOTE_MISSING, MEETING_UNFINISHED, MEETING_COUNTS -> new Place.Meetings(roundId);
                    case REPORT_MISSING, AWARD_UNFIT, PROBABLE_DUPLICATE, LETTER_UNPRINTED, RULE ->
                        new Place.RoundPlace(roundId, 0);
                };
        String action = TEXT.text(place instanceof Place.Meetings ? "openMeetings" : "openRound");
        return new Notice(TEXT.text("check." + kind, count), Tone.WARN)
                .way(Buttons.small(
                        "check-"
                                + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        action,
                        () -> navigator.open(place)));
    }

    private void showOutcome() {
        outcome.getChildren().clear();
        ExportResult result = model.resultProperty().get();
        if (result != null) {
            Notice done = new Notice(TEXT.text("done", result.collectives(), result.people()), Tone.GOOD)
                    .source(result.file().toString());
            done.setId("province-done");
            outcome.getChildren().add(done);
        } else if (!model.refusalProperty().get().isEmpty()) {
            Notice refused = new Notice(model.refusalProperty().get(), Tone.BAD);
            refused.setId("province-refused");
            outcome.getChildren().add(refused);
        }
    }

    private static VBox count(Label number, String key) {
        Label words = new Label(TEXT.text(key));
        words.getStyleClass().add("muted");
        VBox box = new VBox(number, words);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Label number(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("big-number");
        return label;
    }
}
