package vn.sovang.ui.dossier;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.press.BorrowedGlyph;

/// Above the pages of the chosen paper: which of its letters another font draws, and where they stand. Takes no room
/// while there are none.
final class BorrowedView extends VBox {
    private static final int SHOWN = 4;

    BorrowedView() {
        setId("borrowed-letters");
        setPadding(new Insets(10, 12, 0, 12));
        // The pages below would rather have all the room.
        setMinHeight(USE_PREF_SIZE);
        show(List.of());
    }

    /// Shows the letters of one paper, in reading order.
    void show(List<BorrowedGlyph> letters) {
        getChildren().clear();
        if (!letters.isEmpty()) {
            String lines =
                    letters.stream().limit(SHOWN).map(BorrowedGlyph::sentence).collect(Collectors.joining("\n"));
            String more =
                    letters.size() > SHOWN ? "\n" + DossierText.text("borrowed.more", letters.size() - SHOWN) : "";
            Notice notice = new Notice(DossierText.text("borrowed", letters.size()), Tone.WARN).source(lines + more);
            notice.setMinHeight(USE_PREF_SIZE);
            notice.setAccessibleText(DossierText.text("borrowed", letters.size()) + "\n" + lines + more);
            getChildren().add(notice);
        }
        setVisible(!letters.isEmpty());
        setManaged(!letters.isEmpty());
    }
}
