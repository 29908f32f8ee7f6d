package vn.sovang.ui.ready;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.round.GivenCause;
import vn.sovang.model.round.ReturnCause;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;

/// Why something goes back: the causes of the catalogue, words of one's own, and until when it is to be mended.
final class CauseForm extends VBox {
    private final List<CheckBox> boxes = new ArrayList<>();
    private final TextField words = LineDetail.field("cause-text");
    private final DateInput due = DateInput.whole("return-due");

    /// @param day when it happens
    /// @param answered whether an answer is waited for
    CauseForm(String title, String hint, DateInput day, boolean answered, String action, Runnable onSave) {
        super(8);
        setId("cause-form");
        getChildren()
                .addAll(
                        LineDetail.title(title),
                        RoutePane.small(hint),
                        new LabeledField(ReadyText.text("route.day"), day));
        for (ReturnCause cause : ReturnCause.values()) {
            CheckBox box = new CheckBox(cause.label());
            box.setId("cause-" + cause.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            box.setWrapText(true);
            box.setUserData(cause);
            boxes.add(box);
            getChildren().add(box);
        }
        getChildren().add(new LabeledField(ReadyText.text("return.words"), words));
        if (answered) {
            getChildren().add(new LabeledField(ReadyText.text("return.due"), due));
        }
        getChildren().add(Buttons.primary("return-save", action, onSave));
    }

    /// The causes chosen; what was written in words goes with "Nguyên nhân khác".
    List<GivenCause> causes() {
        return boxes.stream()
                .filter(CheckBox::isSelected)
                .map(box -> (ReturnCause) box.getUserData())
                .map(cause -> new GivenCause(cause, cause == ReturnCause.OTHER ? words.getText() : ""))
                .toList();
    }

    /// What was written in words and belongs to no cause.
    String note() {
        return causes().stream().anyMatch(one -> one.cause() == ReturnCause.OTHER) ? "" : words.getText();
    }

    /// False when the day typed is none.
    boolean readable() {
        return due.take();
    }

    @Nullable
    LocalDate due() {
        return ProofForms.read(due);
    }
}
