package vn.sovang.ui.control;

import javafx.scene.control.Label;

/// A short word on a coloured ground: "Đủ", "Thiếu biên bản".
public final class Chip extends Label {
    /// A chip with its words.
    public Chip(String words, Tone tone) {
        super(words);
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
        setTone(tone);
    }

    /// Colours the chip anew.
    public void setTone(Tone tone) {
        for (Tone other : Tone.values()) {
            getStyleClass().remove(other.styleClass());
        }
        getStyleClass().add(tone.styleClass());
    }

    /// The value a table's chip column shows; empty words show no chip.
    public record Value(String words, Tone tone) {}
}
