package vn.sovang.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.Signatory;
import vn.sovang.model.SigningPower;
import vn.sovang.text.SortKey;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.ListAndDetail;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.Wording;
import vn.sovang.ui.control.table.DataTable;

/// The people who sign; the one in hand at the right with the lines as papers print them.
final class SignatoriesPage {
    private static final Wording TEXT = Messages.of("settings");

    private record Row(Signatory signatory, String name, String nameKey, String lines) {
        static Row of(Signatory signatory) {
            return new Row(
                    signatory,
                    signatory.name(),
                    SortKey.ofPerson(signatory.name()),
                    String.join("\n", signatory.capacityLines()));
        }
    }

    private final SignatoriesModel model;
    private final DataTable<Row> table = new DataTable<>(
            "signatory-table", TEXT.text("signatories"), row -> row.signatory().id());
    private final ListAndDetail root;
    private final VBox detail;

    SignatoriesPage(SignatoriesModel model, Runnable onNew, Consumer<Signatory> onRemove) {
        this.model = model;
        table.text("signatory-name", TEXT.text("signatory.name"), 220, Row::name, Row::nameKey);
        table.smallWrapped("signatory-lines", TEXT.text("signatory.lines"), 380, Row::lines, Row::lines);
        table.onDelete(rows -> onRemove.accept(rows.getFirst().signatory()));
        table.setEmptyState(new EmptyState(
                Feather.EDIT_3,
                TEXT.text("signatories.empty"),
                TEXT.text("signatories.emptyHint"),
                Buttons.primary("signatory-first", TEXT.text("signatory.add"), onNew)));
        root = new ListAndDetail(table)
                .right(
                        Buttons.plain("signatory-remove", TEXT.text("signatory.remove"), () -> remove(onRemove)),
                        Buttons.plain("signatory-new", TEXT.text("signatory.add"), onNew));
        detail = detail();
        table.selectedProperty().subscribe(row -> {
            if (row != null) {
                model.select(row.signatory());
            }
        });
        model.allProperty()
                .subscribe(all -> table.show(all.stream().map(Row::of).toList()));
        model.currentProperty().subscribe(this::showCurrent);
    }

    Node root() {
        return root;
    }

    private VBox detail() {
        LabeledField principal = line("signatory.principal", "signatory-principal", model.principalPost);
        principal.disableProperty().bind(model.inAnothersStead().not());
        LabeledField post = line("signatory.post", "signatory-post", model.post);
        HBox posts = new HBox(10, principal, post);
        for (LabeledField field : List.of(principal, post)) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(100);
        }
        VBox fields = new VBox(
                10,
                line("signatory.name", "signatory-full-name", model.name).hint(TEXT.text("signatory.nameHint")),
                new LabeledField(
                        TEXT.text("signatory.power"),
                        Choices.<SigningPower>of(
                                "signatory-power",
                                Arrays.asList(SigningPower.values()),
                                power -> TEXT.text("power." + power),
                                model.power)),
                line("signatory.onBehalfOf", "signatory-on-behalf", model.onBehalfOf),
                posts,
                line("signatory.heldPost", "signatory-held-post", model.heldPost));
        Label heading = new Label(TEXT.text("signatory.preview"));
        heading.getStyleClass().add("group-label");
        fields.getChildren().addAll(heading, preview());
        return fields;
    }

    private VBox preview() {
        VBox paper = new VBox();
        paper.setId("signatory-preview");
        paper.getStyleClass().add("paper-preview");
        VBox capacity = new VBox();
        capacity.setAlignment(javafx.geometry.Pos.CENTER);
        var lines = model.linesBinding();
        showLines(capacity, lines.get());
        lines.addListener((changed, before, now) -> showLines(capacity, now));
        Label name = paper();
        name.textProperty().bind(model.name);
        VBox.setMargin(name, new javafx.geometry.Insets(32, 0, 0, 0));
        paper.getChildren().addAll(capacity, name);
        // The binding lives as long as the preview that shows it.
        paper.setUserData(lines);
        return paper;
    }

    private static void showLines(VBox box, List<String> lines) {
        box.getChildren().clear();
        for (String line : lines) {
            Label label = paper();
            label.setText(line);
            box.getChildren().add(label);
        }
    }

    private static Label paper() {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().addAll("paper-text", "strong");
        return label;
    }

    private void remove(Consumer<Signatory> onRemove) {
        Row row = table.selectedProperty().get();
        if (row != null) {
            onRemove.accept(row.signatory());
        }
    }

    private void showCurrent(@Nullable Signatory signatory) {
        if (signatory == null) {
            root.setDetail(
                    new EmptyState(Feather.EDIT_3, TEXT.text("signatory.none"), TEXT.text("signatory.noneHint")));
        } else if (detail.getParent() == null) {
            root.setDetail(detail);
        }
        Row row = table.selectedProperty().get();
        if (signatory == null || signatory.id() == 0) {
            table.getSelectionModel().clearSelection();
        } else if (row == null || row.signatory().id() != signatory.id()) {
            table.selectKey(signatory.id());
        }
    }

    private static LabeledField line(String key, String id, javafx.beans.property.StringProperty value) {
        return new LabeledField(TEXT.text(key), TextEntry.line(id, value));
    }
}
