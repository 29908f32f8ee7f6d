package vn.sovang.ui.movement.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.plan.PlannedScore;
import vn.sovang.exchange.plan.TypedRows;
import vn.sovang.model.Level;
import vn.sovang.model.PartialDate;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.SectionCard;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.movement.MovementFields;
import vn.sovang.ui.movement.MovementText;

/// The plan as cards of fields, section below section, with a line of ways to each card.
final class PlanView extends BorderPane {
    private static final double GAP = 10;

    private final PlanModel model;
    private final PlanDraft draft;
    private final Label refused = MovementFields.sentence("plan-refused", "field-error");
    private final Label closingRefused = MovementFields.sentence("plan-closing-refused", "field-error");
    private final VBox cards = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(cards);
    private final FlowPane ways = new FlowPane(4, 4);

    PlanView(PlanModel model, AwardCatalogue catalogue, Runnable onClose, Runnable onReopen) {
        this.model = model;
        draft = model.draft;
        setId("plan-tab");
        model.typing.covers(this);
        cards.getStyleClass().add("movement-page");
        card("head", head());
        card("end", closing(onClose, onReopen));
        card("aims", sections(PlanSection.BASE, PlanSection.AIM, PlanSection.DEMAND));
        card(
                "contents",
                join(
                        sections(PlanSection.SCOPE, PlanSection.SUBJECT, PlanSection.CONTENT, PlanSection.SOLUTION),
                        rows(PlanRows.STAGES, 2)));
        card(
                "criteria",
                join(
                        sections(PlanSection.CRITERION),
                        rows(PlanRows.CONDITIONS, 2),
                        rows(PlanRows.SCORES, 4),
                        scoreTotal(),
                        sections(PlanSection.TIE_BREAK)));
        card(
                "awards",
                join(
                        sections(PlanSection.AWARD_SUBJECT),
                        new LabeledField(MovementText.text("awards.label"), new AwardsField(draft.awards, catalogue)),
                        sections(PlanSection.OTHER_AWARD, PlanSection.STANDARD),
                        rows(PlanRows.QUOTAS, 2)));
        card(
                "dossier",
                join(
                        rows(PlanRows.ITEMS, 3),
                        sections(PlanSection.PROCEDURE, PlanSection.DOSSIER_REMARK),
                        MovementFields.of(head(HeadText.CRITERIA_SOURCE), head(HeadText.DOSSIER_SOURCE))));
        card(
                "carrying",
                join(
                        sections(PlanSection.REVIEW, PlanSection.FUNDING, PlanSection.RECIPIENT),
                        rows(PlanRows.SIGNATORIES, 2)));
        ways.getStyleClass().add("plan-ways");
        scroll.getStyleClass().add("plain");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setTop(new VBox(ways, refused));
        setCenter(scroll);
    }

    /// Says why what was typed could not be stored; empty when it was.
    void refuse(String sentence) {
        refused.setText(sentence);
    }

    void refuseClosing(String sentence) {
        closingRefused.setText(sentence);
    }

    void showTop() {
        scroll.setVvalue(0);
        refuse("");
        refuseClosing("");
    }

    private Node[] head() {
        LabeledField title = head(HeadText.TITLE);
        title.errorProperty().bind(draft.titleErrorProperty());
        LabeledField end = date("head.end", "plan-end", draft.end);
        end.errorProperty().bindBidirectional(draft.endErrorProperty());
        ComboBox<@Nullable Level> level =
                Choices.<Level>of("plan-level", List.of(Level.values()), Level::label, draft.level);
        return new Node[] {
            title,
            MovementFields.of(
                    head(HeadText.BRIEF_TITLE).hint(MovementText.text("head.briefTitleHint")),
                    head(HeadText.SLOGAN).hint(MovementText.text("head.sloganHint"))),
            MovementFields.of(head(HeadText.KIND), new LabeledField(MovementText.text("head.level"), level)),
            MovementFields.of(head(HeadText.PLAN_NUMBER), date("head.planDate", "plan-date", draft.planDate)),
            MovementFields.of(head(HeadText.PLAN_ISSUER), head(HeadText.LAUNCHER)),
            head(HeadText.PLAN_SUBJECT).hint(MovementText.text("head.planSubjectHint")),
            MovementFields.of(
                    date("head.start", "plan-start", draft.start),
                    end,
                    head(HeadText.END_CONDITION).hint(MovementText.text("head.endConditionHint"))),
            new LabeledField(MovementText.text("head.parent"), parent())
        };
    }

    private ComboBox<@Nullable Movement> parent() {
        ObjectProperty<@Nullable Movement> chosen = new SimpleObjectProperty<>();
        ComboBox<@Nullable Movement> box = Choices.orNone("plan-parent", List.of(), PlanView::named, chosen);
        model.others.subscribe(all -> {
            chosen.set(null);
            List<@Nullable Movement> lines = new ArrayList<>();
            lines.add(null);
            lines.addAll(all);
            box.getItems().setAll(lines);
            chosen.set(of(draft.parentId.get()));
        });
        draft.parentId.subscribe(id -> chosen.set(of(id)));
        box.setOnAction(event -> {
            Movement now = box.getValue();
            draft.parentId.set(now == null ? null : Long.valueOf(now.id()));
        });
        return box;
    }

    private @Nullable Movement of(@Nullable Long id) {
        return model.others.get().stream()
                .filter(one -> Objects.equals(one.id(), id))
                .findFirst()
                .orElse(null);
    }

    private static String named(Movement movement) {
        return movement.planNumber().isEmpty() ? movement.title() : movement.planNumber() + " – " + movement.title();
    }

    private Node[] closing(Runnable onClose, Runnable onReopen) {
        DateInput day = DateInput.whole("plan-closing-day");
        day.valueProperty().bindBidirectional(model.closingDay);
        LabeledField document = new LabeledField(
                        MovementText.text("closing.document"),
                        TextEntry.line("plan-closing-document", model.closingDocument))
                .hint(MovementText.text("closing.documentHint"));
        Button close = Buttons.plain("plan-close", MovementText.text("closing.close"), () -> {
            day.take();
            onClose.run();
        });
        Button reopen = Buttons.plain("plan-reopen", MovementText.text("closing.reopen"), onReopen);
        model.storedProperty()
                .subscribe(planned ->
                        reopen.setDisable(planned == null || planned.movement().closing() == null));
        HBox buttons = new HBox(8, close, reopen);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return new Node[] {
            MovementFields.of(new LabeledField(MovementText.text("closing.day"), day), document),
            closingRefused,
            buttons
        };
    }

    private Label scoreTotal() {
        Label total = new Label();
        total.setId("plan-score-total");
        total.getStyleClass().add("muted");
        draft.text(PlanRows.SCORES).subscribe(text -> total.setText(totalWords(text)));
        return total;
    }

    private static String totalWords(String text) {
        try {
            return text.isBlank()
                    ? ""
                    : MovementText.text(
                            "scores.total", TypedRows.number(PlannedScore.total(PlannedScore.ofRows(text, List.of()))));
        } catch (vn.sovang.model.Refusal unreadable) {
            return "";
        }
    }

    private LabeledField head(HeadText field) {
        return new LabeledField(
                MovementText.text(field.key()),
                TextEntry.line(
                        "plan-"
                                + field.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'),
                        draft.text(field)));
    }

    private LabeledField rows(PlanRows table, int lines) {
        LabeledField field = new LabeledField(
                        MovementText.text(table.key() + ".label"),
                        area("plan-" + table.key(), draft.text(table), lines))
                .hint(MovementText.text(table.key() + ".hint"));
        field.errorProperty().bind(draft.error(table));
        return field;
    }

    private Node[] sections(PlanSection... sections) {
        return Stream.of(sections)
                .map(section -> {
                    LabeledField field = new LabeledField(
                            section.label(),
                            area(
                                    "plan-"
                                            + section.name()
                                                    .toLowerCase(java.util.Locale.ROOT)
                                                    .replace('_', '-'),
                                    draft.text(section),
                                    1));
                    String hint = "section." + section.name().toLowerCase(java.util.Locale.ROOT);
                    return MovementText.has(hint) ? field.hint(MovementText.text(hint)) : field;
                })
                .toArray(Node[]::new);
    }

    /// As high as its text, so that a section is read whole and an empty one takes little room.
    private static TextArea area(String id, StringProperty value, int least) {
        TextArea area = MovementFields.area(id, value, least);
        area.textProperty()
                .subscribe(text -> area.setPrefRowCount(Math.max(least, Math.min(14, (int)
                        text.lines().mapToLong(line -> 1 + line.length() / 105).sum()))));
        return area;
    }

    private LabeledField date(String key, String id, ObjectProperty<@Nullable PartialDate> value) {
        DateInput input = DateInput.whole(id);
        input.valueProperty().bindBidirectional(value);
        return new LabeledField(MovementText.text(key), input);
    }

    private void card(String key, Node... content) {
        SectionCard card = new SectionCard(MovementText.text("card." + key), content);
        card.setSpacing(GAP);
        cards.getChildren().add(card);
        ways.getChildren().add(Buttons.small("plan-way-" + key, MovementText.text("way." + key), () -> reveal(card)));
    }

    private void reveal(SectionCard card) {
        double room = cards.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.min(1, card.getBoundsInParent().getMinY() / room));
        card.lookupAll(".text-input").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private static Node[] join(Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> part instanceof Node[] nodes ? Stream.of(nodes) : Stream.of((Node) part))
                .toArray(Node[]::new);
    }
}
