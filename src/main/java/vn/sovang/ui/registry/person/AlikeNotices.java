package vn.sovang.ui.registry.person;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.Tone;

/// Beside a person's name: who they may be the same as, each with the way to look at both.
final class AlikeNotices extends VBox {
    AlikeNotices(PeopleModel model, Consumer<AlikePerson> onCompare) {
        super(6);
        setId("person-alike");
        model.alikeProperty().subscribe(others -> {
            getChildren()
                    .setAll(others.stream()
                            .map(other -> notice(other, onCompare))
                            .toList());
            setVisible(!others.isEmpty());
            setManaged(!others.isEmpty());
        });
    }

    private static Node notice(AlikePerson other, Consumer<AlikePerson> onCompare) {
        return new Notice(other.sentence(), Tone.WARN)
                .way(Buttons.small(
                        "person-compare-" + other.id(), SameText.text("like.see"), () -> onCompare.accept(other)));
    }
}
