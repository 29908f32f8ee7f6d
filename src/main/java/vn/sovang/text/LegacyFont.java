package vn.sovang.text;

import java.util.Locale;
import java.util.Optional;

/// What the name of a font tells of the text set in it.
///
/// @param encoding the code whose characters the font draws
/// @param capitals whether it draws every letter as a capital, as the fonts of TCVN3 ending in H do
public record LegacyFont(LegacyEncoding encoding, boolean capitals) {
    /// The meaning of `.VnTime`, `.VnTimeH`, `VNI-Times`; empty for a font of Unicode.
    public static Optional<LegacyFont> of(String name) {
        String font = name.strip();
        if (font.toLowerCase(Locale.ROOT).startsWith(".vn")) {
            return Optional.of(new LegacyFont(LegacyEncoding.TCVN3, font.endsWith("H")));
        }
        if (font.toUpperCase(Locale.ROOT).startsWith("VNI-")) {
            return Optional.of(new LegacyFont(LegacyEncoding.VNI, false));
        }
        return Optional.empty();
    }
}
