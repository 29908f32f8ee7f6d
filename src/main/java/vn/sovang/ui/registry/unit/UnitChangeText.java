package vn.sovang.ui.registry.unit;

import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.model.registry.Unit;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// The text of what is done with units on a day.
final class UnitChangeText {
    private static final Wording WORDS = Messages.of("registry", "unitchange");

    private UnitChangeText() {}

    static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }

    /// `"“A”, “B” và “C”"`.
    static String names(List<String> names) {
        List<String> quoted = names.stream().map(name -> "“" + name + "”").toList();
        if (quoted.size() < 2) {
            return String.join("", quoted);
        }
        return quoted.subList(0, quoted.size() - 1).stream().collect(Collectors.joining(", ")) + " " + text("and") + " "
                + quoted.getLast();
    }

    static String namesOf(List<Unit> units) {
        return names(units.stream().map(Unit::shortName).toList());
    }
}
