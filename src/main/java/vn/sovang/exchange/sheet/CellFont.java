package vn.sovang.exchange.sheet;

import org.jspecify.annotations.Nullable;
import vn.sovang.text.LegacyFont;

/// Keeps the name of a font only where it tells of a code older than Unicode.
final class CellFont {
    private CellFont() {}

    static @Nullable String named(@Nullable String name) {
        return name != null && LegacyFont.of(name).isPresent() ? name.strip() : null;
    }
}
