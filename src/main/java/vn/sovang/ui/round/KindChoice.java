package vn.sovang.ui.round;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.SubjectKind;

/// Cá nhân, tập thể or hộ gia đình.
public final class KindChoice extends ComboBox<SubjectKind> {
    public KindChoice(String id, ObjectProperty<SubjectKind> value) {
        setId(id);
        getItems().setAll(SubjectKind.PERSON, SubjectKind.COLLECTIVE, SubjectKind.HOUSEHOLD);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable SubjectKind kind) {
                return kind == null ? "" : RoundText.text("kind." + kind.name());
            }

            @Override
            public SubjectKind fromString(String words) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        valueProperty().bindBidirectional(value);
    }
}
