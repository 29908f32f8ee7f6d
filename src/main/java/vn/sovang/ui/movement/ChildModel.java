package vn.sovang.ui.movement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Level;
import vn.sovang.model.Refusal;
import vn.sovang.usecase.movement.ChildPlan;
import vn.sovang.usecase.registry.Renaming;

/// A plan that is to carry out the one in hand, as it is typed: issuer, level and names to change, "cũ = mới" a line.
final class ChildModel {
    final StringProperty issuer = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Level> level = new SimpleObjectProperty<>();
    final StringProperty names = new SimpleStringProperty("");

    private long parentId;

    long parentId() {
        return parentId;
    }

    void load(ChildPlan suggested) {
        parentId = suggested.parentId();
        issuer.set(suggested.issuer());
        level.set(suggested.level());
        names.set(suggested.renaming().names().entrySet().stream()
                .map(name -> name.getKey() + " = " + name.getValue())
                .collect(Collectors.joining("\n")));
    }

    /// What is asked now.
    ///
    /// @throws Refusal when a line has no equals sign
    ChildPlan asked() throws Refusal {
        Map<String, String> renamed = new LinkedHashMap<>();
        int number = 0;
        for (String line : names.get().lines().toList()) {
            number++;
            int at = line.indexOf('=');
            if (line.isBlank()) {
                continue;
            }
            if (at < 1) {
                throw new Refusal(MovementText.text("child.shape", number));
            }
            renamed.put(line.substring(0, at), line.substring(at + 1));
        }
        Level chosen = level.get();
        return new ChildPlan(parentId, issuer.get(), chosen == null ? Level.GRASSROOTS : chosen, new Renaming(renamed));
    }
}
