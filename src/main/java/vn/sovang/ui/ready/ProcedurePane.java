package vn.sovang.ui.ready;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.usecase.ready.ReadyReport;

/// Full or simplified procedure: which checklist the round goes by.
final class ProcedurePane extends VBox {
    /// Luật Thi đua, khen thưởng số 06/2022/QH15, khoản 1 Điều 85: one of five is enough.
    private static final List<String> GROUNDS = List.of("a", "b", "c", "d", "dd");

    ProcedurePane(ReadyActions actions, ReadyReport report) {
        super(8);
        setId("procedure-pane");
        getChildren().add(LineDetail.heading("procedure.heading"));
        List<String> grounds = new java.util.ArrayList<>();
        grounds.add("");
        GROUNDS.forEach(one -> grounds.add(ReadyText.text("procedure.ground." + one)));
        if (!grounds.contains(report.simplified())) {
            grounds.add(report.simplified());
        }
        ObjectProperty<@Nullable String> ground = new SimpleObjectProperty<>(report.simplified());
        getChildren()
                .add(new LabeledField(
                                ReadyText.text("procedure.label"),
                                Choices.of(
                                        "procedure-ground",
                                        grounds,
                                        one -> one.isEmpty() ? ReadyText.text("procedure.full") : one,
                                        ground))
                        .hint(ReadyText.text("procedure.hint")));
        for (String note : report.notes()) {
            Label label = new Label(note);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add("small-text");
            getChildren().add(label);
        }
        getChildren().add(Buttons.plain("procedure-save", ReadyText.text("procedure.save"), () -> {
            String chosen = ground.get();
            actions.simplify(chosen == null ? "" : chosen);
        }));
    }
}
