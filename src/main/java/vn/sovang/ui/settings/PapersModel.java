package vn.sovang.ui.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperStyle;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;

/// How the office's papers are printed, and for which kinds of papers it has words of its own. Knows no toolkit and no
/// store.
final class PapersModel {
    /// What the decree's range allows in halves of a point.
    static final List<Double> SIZES = List.of(13.0, 13.5, 14.0);
    /// From the single line to one and a half.
    static final List<Double> SPACINGS = List.of(1.0, 1.15, 1.25, 1.5);

    final ObjectProperty<@Nullable Double> bodySize = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Double> lineSpacing = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Boolean> systemFont = new SimpleObjectProperty<>();
    final StringProperty fontError = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<OwnWords>> ownWords = new ReadOnlyObjectWrapper<>(List.of());
    private Consumer<PaperStyle> onEdited = style -> {};
    private PaperStyle stored = PaperStyle.USUAL;
    private boolean showing;

    /// A kind of paper with the parts the office has worded itself, "Lời mở, Nơi nhận".
    record OwnWords(PaperKind kind, String parts) {
        static OwnWords of(PaperKind kind, PaperWording words) {
            return new OwnWords(
                    kind,
                    words.texts().keySet().stream().map(WordingPart::label).collect(Collectors.joining(", ")));
        }
    }

    PapersModel() {
        show(PaperStyle.USUAL, "");
        List.of(bodySize, lineSpacing, systemFont)
                .forEach(field -> field.addListener((changed, before, now) -> edited()));
    }

    void onEdited(Consumer<PaperStyle> action) {
        onEdited = action;
    }

    /// Shows what the store holds.
    ///
    /// @param problem why its font cannot be used on this PC; empty when it can
    void show(PaperStyle style, String problem) {
        showing = true;
        stored = style;
        bodySize.set(style.bodySize());
        lineSpacing.set(style.lineSpacing());
        systemFont.set(style.systemFont());
        fontError.set(problem);
        showing = false;
    }

    /// The choice has been kept; what was chosen since stays.
    void stored(PaperStyle style, String problem) {
        stored = style;
        fontError.set(problem);
    }

    /// The font chosen cannot be used: the one before is taken again, and why is said beside it.
    void refuseFont(String sentence) {
        showing = true;
        systemFont.set(stored.systemFont());
        fontError.set(sentence);
        showing = false;
    }

    /// Shows the kinds of papers with words of the office's own.
    void showOwnWords(Map<PaperKind, PaperWording> words) {
        ownWords.set(words.entrySet().stream()
                .map(kind -> OwnWords.of(kind.getKey(), kind.getValue()))
                .toList());
    }

    ReadOnlyObjectProperty<List<OwnWords>> ownWordsProperty() {
        return ownWords.getReadOnlyProperty();
    }

    /// The style as chosen.
    PaperStyle style() {
        return new PaperStyle(
                Optional.ofNullable(bodySize.get()).orElse(stored.bodySize()),
                Optional.ofNullable(lineSpacing.get()).orElse(stored.lineSpacing()),
                Boolean.TRUE.equals(systemFont.get()));
    }

    private void edited() {
        if (!showing && !style().equals(stored)) {
            onEdited.accept(style());
        }
    }
}
