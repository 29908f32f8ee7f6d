package vn.sovang.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A text read in the code it was written in. Vietnamese that is Unicode already is never touched.
///
/// @param text as Unicode, composed; the text as given when nothing was converted
/// @param encoding the older code it was in, null for Unicode
/// @param doubtful whether a person should look: it is no good Vietnamese now, or may be two different things
public record LegacyText(String text, @Nullable LegacyEncoding encoding, boolean doubtful) {
    /// Reads a text by what it says itself.
    public static LegacyText read(String text) {
        return read(text, null, new LegacyEvidence());
    }

    /// Reads a text with the help of its font and of its neighbours.
    ///
    /// @param font what its font tells, null for a font of Unicode or none
    /// @param neighbours the texts of its column, or of its file where the column says nothing
    public static LegacyText read(String text, @Nullable LegacyFont font, LegacyEvidence neighbours) {
        if (font == null && !LegacyScore.maySpeak(text)) {
            return asIs(text);
        }
        LegacyScore score = LegacyScore.of(text);
        LegacyEncoding expected = font == null ? neighbours.verdict() : font.encoding();
        if (score.isBeyondLatin1()) {
            return asIs(text);
        }
        boolean untouched = expected == null && !neighbours.isMixed() && !score.isPlain() && score.asItStands() == 1;
        if (untouched) {
            return asIs(text);
        }
        if (score.isPlain()) {
            return plain(text, font, expected, score);
        }
        if (expected != null && expected != LegacyEncoding.VIQR) {
            double share = score.in(expected);
            if (fits(score.asItStands(), share, font != null)) {
                return converted(text, expected, font, share < LegacyScore.ENOUGH);
            }
        }
        List<LegacyEncoding> strongest = score.strongest();
        if (!strongest.isEmpty()) {
            return converted(text, strongest.getFirst(), null, strongest.size() > 1);
        }
        return neighbours.isMixed() ? ambiguous(text, score) : asIs(text);
    }

    /// Text of plain letters: a font of capitals still draws it in capitals, and VIQR has no other letters.
    private static LegacyText plain(
            String text, @Nullable LegacyFont font, @Nullable LegacyEncoding expected, LegacyScore score) {
        if (font != null && font.capitals()) {
            String raised = text.toUpperCase(Locale.ROOT);
            return raised.equals(text) ? asIs(text) : new LegacyText(raised, font.encoding(), false);
        }
        if (expected == LegacyEncoding.VIQR || score.strongest().contains(LegacyEncoding.VIQR)) {
            String decoded = LegacyEncoding.VIQR.decode(text);
            return decoded.equals(text) ? asIs(text) : new LegacyText(decoded, LegacyEncoding.VIQR, false);
        }
        return asIs(text);
    }

    /// What is good Vietnamese as it stands is converted only when it is so afterwards too.
    private static boolean fits(double asItStands, double converted, boolean byFont) {
        return asItStands == 1 ? converted == 1 : converted > asItStands || (byFont && converted > 0);
    }

    private static LegacyText converted(
            String text, LegacyEncoding encoding, @Nullable LegacyFont font, boolean doubtful) {
        String decoded = encoding.decode(text);
        String cased = font != null && font.capitals() ? decoded.toUpperCase(Locale.ROOT) : decoded;
        return cased.equals(text) ? asIs(text) : new LegacyText(cased, encoding, doubtful);
    }

    private static LegacyText ambiguous(String text, LegacyScore score) {
        for (LegacyEncoding encoding : List.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI, LegacyEncoding.CP1258)) {
            if (score.in(encoding) == 1 && !encoding.decode(text).equals(text)) {
                return new LegacyText(text, null, true);
            }
        }
        return asIs(text);
    }

    private static LegacyText asIs(String text) {
        return new LegacyText(text, null, false);
    }
}
