package vn.sovang.ui.control.table;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;

/// A table on the clipboard, copied in Excel, Word or a web page.
///
/// @param html the same as a web page, null when the clipboard has none; it tells merged cells and lines within a cell
public record PastedTable(String text, @Nullable String html) {
    /// What the clipboard holds, empty when that is no text; call on the FX thread.
    public static Optional<PastedTable> ofClipboard() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String text = clipboard.getString();
        String html = clipboard.getHtml();
        if ((text == null || text.isBlank()) && (html == null || html.isBlank())) {
            return Optional.empty();
        }
        return Optional.of(new PastedTable(text == null ? "" : text, html));
    }

    /// Without what was copied, which may hold people's data.
    @Override
    public String toString() {
        return "PastedTable[" + text.length() + " letters]";
    }
}
