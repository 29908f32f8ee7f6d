package vn.sovang.ui.movement.plan;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.plan.PlanPart;
import vn.sovang.text.Fold;

/// The parts of a plan to choose from; a typed letter goes to the next part that begins with it.
final class PlanReadingParts {
    private PlanReadingParts() {}

    static ComboBox<PlanPart> box(String id) {
        ComboBox<PlanPart> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(PlanPart.values());
        box.setVisibleRowCount(16);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable PlanPart part) {
                return part == null ? "" : part.label();
            }

            @Override
            public @Nullable PlanPart fromString(String label) {
                return null;
            }
        });
        box.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String letter = Fold.of(event.getCharacter());
            if (!letter.isEmpty()) {
                next(box, letter);
                event.consume();
            }
        });
        return box;
    }

    private static void next(ComboBox<PlanPart> box, String letter) {
        int count = box.getItems().size();
        for (int i = 1; i <= count; i++) {
            int place = Math.floorMod(box.getSelectionModel().getSelectedIndex() + i, count);
            if (Fold.of(box.getItems().get(place).label()).startsWith(letter)) {
                box.getSelectionModel().select(place);
                return;
            }
        }
    }
}
