package vn.sovang.ui.dossier;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.ui.control.table.Typing;
import vn.sovang.usecase.dossier.WordingSheet;

/// The words of the chosen paper while the clerk changes them.
final class WordingModel {
    private final Map<WordingPart, StringProperty> parts = new EnumMap<>(WordingPart.class);
    private final ReadOnlyStringWrapper blanks = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper officeOwn = new ReadOnlyBooleanWrapper();
    private final Runnable onChange;
    private PaperWording shown = PaperWording.NONE;
    private final Typing typing = new Typing();
    private boolean showing;

    /// @param onChange called when the clerk has changed a part
    WordingModel(Runnable onChange) {
        this.onChange = onChange;
        for (WordingPart part : WordingPart.values()) {
            StringProperty text = new SimpleStringProperty("");
            text.subscribe(words -> changed());
            parts.put(part, text);
        }
    }

    /// Shows what holds for the chosen paper.
    ///
    /// @param key of the paper
    void show(String key, WordingSheet sheet) {
        typing.turnTo(key, () -> turn(sheet));
    }

    private void turn(WordingSheet sheet) {
        showing = true;
        shown = sheet.words();
        parts.forEach((part, text) -> text.set(shown.text(part)));
        blanks.set(sheet.blanks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(blank -> blank.getKey() + " = " + blank.getValue().replace('\n', ' '))
                .collect(Collectors.joining("\n")));
        own.set(sheet.own());
        officeOwn.set(sheet.officeOwn());
        showing = false;
    }

    /// What is being typed into the parts, and for which paper.
    Typing typing() {
        return typing;
    }

    /// The words as they stand in the fields.
    PaperWording words() {
        PaperWording words = PaperWording.NONE;
        for (WordingPart part : shown.texts().keySet()) {
            words = words.with(part, part(part).get());
        }
        return words;
    }

    /// The parts this paper has, in their order on it.
    java.util.Set<WordingPart> shownParts() {
        return Collections.unmodifiableSet(shown.texts().keySet());
    }

    StringProperty part(WordingPart part) {
        return java.util.Objects.requireNonNull(parts.get(part));
    }

    /// Each blank with what fills it, a line each.
    ReadOnlyStringProperty blanksProperty() {
        return blanks.getReadOnlyProperty();
    }

    /// Whether the paper has words of its own.
    ReadOnlyBooleanProperty ownProperty() {
        return own.getReadOnlyProperty();
    }

    /// Whether the office has words of its own for such papers.
    ReadOnlyBooleanProperty officeOwnProperty() {
        return officeOwn.getReadOnlyProperty();
    }

    private void changed() {
        if (!showing && !words().equals(shown)) {
            onChange.run();
        }
    }
}
