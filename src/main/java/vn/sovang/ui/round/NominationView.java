package vn.sovang.ui.round;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.PastAward;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.text.OfficialDate;
import vn.sovang.ui.control.AwardPicker;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.Tone;

/// The record of the chosen nomination: what is asked and what has to be looked at, the report, the facts.
final class NominationView extends VBox {
    private final RoundModel round;
    private final NominationModel model;
    private final RoundActions actions;
    private final AwardPicker award;
    private final VBox findings = new VBox(8);
    private final VBox past = new VBox(0);

    NominationView(
            RoundModel round,
            NominationModel model,
            ReportModel report,
            RoundActions actions,
            BiConsumer<Finding, String> onReason) {
        super(10);
        this.round = round;
        this.model = model;
        this.actions = actions;
        setId("nomination");
        model.typing().covers(this);
        award = new AwardPicker("award", model::awards);
        award.valueProperty().bindBidirectional(model.awardProperty());
        Label name = new Label();
        name.setId("nomination-name");
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        name.textProperty().bind(model.nameProperty());
        Label facts = new Label();
        facts.setId("nomination-facts");
        facts.getStyleClass().add("small-text");
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        facts.textProperty().bind(model.factsProperty());
        Tab rules = tab("tab-rules", "tab.rules", new RuleFindingsView(round, onReason));
        TabPane tabs = new TabPane(
                tab("tab-proposal", "tab.proposal", proposal()),
                tab("tab-report", "tab.report", new ReportView(report)),
                tab("tab-facts", "tab.facts", facts()),
                rules);
        tabs.setId("nomination-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox record = new VBox(2, name, facts, tabs);
        Label none = new Label(RoundText.text("record.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        getChildren().setAll(none);
        round.selectedProperty().subscribe(row -> {
            Node wanted = row == null ? none : record;
            // A field of the record keeps the focus when the row comes back with other findings.
            if (getChildren().getFirst() != wanted) {
                boolean left = row == null && model.typing().isFocused();
                getChildren().setAll(wanted);
                if (left) {
                    // JavaFX stumbles over the focus of a field that was taken out.
                    none.requestFocus();
                }
            }
            if (row != null) {
                showFindings(row);
            }
        });
        round.selectedProperty().subscribe(row -> rules.setText(rulesTitle()));
        round.contentProperty().subscribe(content -> rules.setText(rulesTitle()));
    }

    /// "Cần xem (3)": how many wait for a reason, of the nomination, its unit and the round.
    private String rulesTitle() {
        NominationRow row = round.selected();
        RoundContent content = round.content();
        long open = row == null || content == null
                ? 0
                : Stream.concat(
                                content.rulesOf(row.nomination()).stream(),
                                content.sharedRules(row.nomination()).stream())
                        .filter(finding -> !finding.settled())
                        .count();
        return open == 0 ? RoundText.text("tab.rules") : RoundText.text("tab.rules-open", open);
    }

    private static Tab tab(String id, String key, Node content) {
        Tab tab = new Tab(RoundText.text(key), content);
        tab.setId(id);
        return tab;
    }

    private Node proposal() {
        Label history = new Label(RoundText.text("field.past"));
        history.getStyleClass().add("field-label");
        findings.setId("findings");
        past.setId("past-list");
        VBox box = new VBox(
                10,
                new LabeledField(RoundText.text("field.award"), award),
                findings,
                new LabeledField(
                        RoundText.text("field.achievement"),
                        TextEntry.lines("achievement", model.achievementProperty(), 4)),
                new VBox(4, history, past),
                bin());
        box.setId("proposal");
        box.getStyleClass().add("tab-body");
        return box;
    }

    private Node bin() {
        Button withdraw = Buttons.withKey(
                Buttons.small("withdraw", RoundText.text("action.withdraw"), () -> onChosen(actions::withdraw)),
                "Delete");
        Button restore = Buttons.small("restore", RoundText.text("action.restore"), () -> onChosen(actions::restore));
        round.selectedProperty().subscribe(row -> {
            boolean binned = row != null && row.nomination().status() == NominationStatus.WITHDRAWN;
            withdraw.setDisable(row == null || binned);
            restore.setDisable(!binned);
        });
        return new HBox(8, withdraw, restore);
    }

    private void onChosen(java.util.function.Consumer<List<NominationRow>> action) {
        NominationRow row = round.selected();
        if (row != null) {
            action.accept(List.of(row));
        }
    }

    private Node facts() {
        DateInput birth = DateInput.partial("birth");
        birth.valueProperty().bindBidirectional(model.birthProperty());
        LabeledField name =
                new LabeledField(RoundText.text("field.name"), TextEntry.line("name", model.nameProperty()));
        name.errorProperty().bindBidirectional(model.nameErrorProperty());
        SexChoice sex = new SexChoice("sex", model.sexProperty());
        LabeledField born = new LabeledField(RoundText.text("field.birth"), birth);
        LabeledField ethnicity = new LabeledField(
                RoundText.text("field.ethnicity"), TextEntry.line("ethnicity", model.ethnicityProperty()));
        LabeledField post =
                new LabeledField(RoundText.text("field.post"), TextEntry.line("post", model.postProperty()));
        CheckBox posthumous = new CheckBox(RoundText.text("field.posthumous"));
        posthumous.setId("posthumous");
        posthumous.selectedProperty().bindBidirectional(model.posthumousProperty());
        round.selectedProperty().subscribe(row -> {
            boolean person = row != null && row.isPerson();
            for (Region field : List.of(sex, born, ethnicity, post, posthumous)) {
                field.setDisable(!person);
            }
        });
        VBox box = new VBox(
                10,
                name,
                FieldRow.of(sex, born),
                FieldRow.of(ethnicity, post),
                new LabeledField(RoundText.text("field.unit"), TextEntry.line("unit-name", model.unitNameProperty())),
                posthumous,
                new LabeledField(RoundText.text("field.status"), status()),
                new LabeledField(RoundText.text("field.note"), TextEntry.line("note", model.noteProperty())));
        box.getStyleClass().add("tab-body");
        return box;
    }

    private ComboBox<@Nullable NominationStatus> status() {
        ComboBox<@Nullable NominationStatus> status = new ComboBox<>();
        status.setId("status");
        // What a decision makes of it is recorded with the decision.
        status.getItems()
                .setAll(Arrays.stream(NominationStatus.values())
                        .filter(each -> !each.decided())
                        .toList());
        status.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable NominationStatus value) {
                return value == null ? "" : value.label();
            }

            @Override
            public NominationStatus fromString(String words) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        status.valueProperty().bindBidirectional(model.statusProperty());
        return status;
    }

    private void showFindings(NominationRow row) {
        findings.getChildren()
                .setAll(row.points().stream().map(point -> notice(row, point)).toList());
        if (!row.set().isEmpty()) {
            Notice set = new Notice(RoundText.text("set.lead"), Tone.PLAIN).source(row.set());
            set.setId("nomination-set");
            findings.getChildren().add(set);
        }
        RoundContent content = round.content();
        List<PastAward> received =
                content == null ? List.of() : content.report(row.id()).pastAwards();
        past.getChildren()
                .setAll(received.stream().map(NominationView::received).toList());
        if (received.isEmpty()) {
            Label none = new Label(RoundText.text("past.none"));
            none.getStyleClass().add("small-text");
            past.getChildren().setAll(none);
        }
    }

    private Node notice(NominationRow row, OpenPoint point) {
        Notice notice = new Notice(point.lead() + " " + point.rest(), point.tone());
        if (!point.source().isEmpty()) {
            notice.source(point.source());
        }
        if (point.kind() == OpenPoint.Kind.TWICE) {
            notice.way(Buttons.small("one-subject", RoundText.text("twice.merge"), () -> actions.merge(row, point)));
        } else if (point.kind() == OpenPoint.Kind.DUPLICATE) {
            boolean person = row.isPerson();
            notice.way(Buttons.small(
                            "one-subject",
                            RoundText.text(person ? "duplicate.one-person" : "duplicate.one-unit"),
                            () -> actions.merge(row, point)))
                    .way(Buttons.small(
                            "two-subjects",
                            RoundText.text(person ? "duplicate.two-people" : "duplicate.two-units"),
                            () -> actions.keepApart(row, point)));
        }
        return notice;
    }

    private static Node received(PastAward award) {
        Label what = new Label(award.year() + " · " + award.awardName());
        what.setWrapText(true);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        String day = award.decisionDate() == null ? "" : OfficialDate.brief(award.decisionDate());
        String number = award.decisionNumber().isEmpty() ? "" : RoundText.text("past.decision", award.decisionNumber());
        Label decision = new Label(number.isEmpty() || day.isEmpty() ? number + day : number + ", " + day);
        decision.getStyleClass().add("small-text");
        decision.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(8, what, decision);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("history-line");
        return line;
    }

    @Override
    public void requestFocus() {
        award.requestFocus();
    }
}
