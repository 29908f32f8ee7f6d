package vn.sovang.ui.movement.plan;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.ui.control.AwardPicker;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.movement.MovementText;

/// The awards a movement offers: a picker that adds from the catalogue, below it those chosen, each with a way out.
final class AwardsField extends VBox {
    private final ObjectProperty<List<String>> codes;
    private final AwardCatalogue catalogue;
    private final FlowPane chosen = new FlowPane(14, 2);

    AwardsField(ObjectProperty<List<String>> codes, AwardCatalogue catalogue) {
        this.codes = codes;
        this.catalogue = catalogue;
        setSpacing(4);
        AwardPicker picker = new AwardPicker("plan-award", () -> catalogue.all().stream()
                .filter(award -> !codes.get().contains(award.code()))
                .toList());
        picker.setPromptText(MovementText.text("awards.prompt"));
        picker.setAccessibleText(MovementText.text("awards.prompt"));
        picker.valueProperty().subscribe(award -> {
            if (award != null) {
                List<String> more = new ArrayList<>(codes.get());
                more.add(award.code());
                codes.set(List.copyOf(more));
                picker.valueProperty().set(null);
                picker.clear();
            }
        });
        chosen.setId("plan-awards");
        getChildren().addAll(picker, chosen);
        codes.subscribe(this::show);
    }

    private void show(List<String> now) {
        chosen.getChildren().setAll(now.stream().map(this::line).toList());
    }

    private HBox line(String code) {
        String name = catalogue.nameOf(code);
        Label words = new Label(name);
        HBox line = new HBox(
                2,
                words,
                Buttons.icon(
                        "plan-award-out-" + code,
                        Feather.X,
                        MovementText.text("awards.out", name),
                        () -> codes.set(codes.get().stream()
                                .filter(one -> !one.equals(code))
                                .toList())));
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }
}
