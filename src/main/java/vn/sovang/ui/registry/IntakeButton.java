package vn.sovang.ui.registry;

import javafx.scene.control.Button;
import vn.sovang.model.ListKind;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Place;
import vn.sovang.ui.control.Buttons;

/// The way to Nạp danh sách from a list of the registry.
public final class IntakeButton {
    private IntakeButton() {}

    /// @param kind of list it leads to
    public static Button of(String id, ListKind kind, Navigator navigator) {
        return Buttons.plain(id, Messages.of("registry").text("intake"), () -> navigator.open(new Place.Intake(kind)));
    }
}
