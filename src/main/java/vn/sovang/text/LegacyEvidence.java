package vn.sovang.text;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the texts of a column, or of a whole file, tell together about the code they are written in. Short texts are
/// often good Vietnamese in two codes ("Bé" is "Bộ" in TCVN3); their neighbours are not.
public final class LegacyEvidence {
    private final Map<LegacyEncoding, Integer> votes = new EnumMap<>(LegacyEncoding.class);
    private int unicode;

    /// Takes one text into account.
    public void add(String text) {
        LegacyScore score = LegacyScore.of(text);
        if (score.isSurelyUnicode()) {
            unicode++;
        } else {
            for (LegacyEncoding encoding : score.strongest()) {
                votes.merge(encoding, 1, Integer::sum);
            }
        }
    }

    /// Takes what others told into account.
    public void add(LegacyEvidence other) {
        other.votes.forEach((encoding, count) -> votes.merge(encoding, count, Integer::sum));
        unicode += other.unicode;
    }

    /// Whether any text told something.
    public boolean saysSomething() {
        return unicode > 0 || !votes.isEmpty();
    }

    /// Whether some texts are Unicode and others of an older code.
    public boolean isMixed() {
        return unicode > 0 && !votes.isEmpty();
    }

    /// The older code that all texts may be read in, or null.
    public @Nullable LegacyEncoding verdict() {
        if (unicode > 0 || votes.isEmpty()) {
            return null;
        }
        LegacyEncoding best = null;
        for (Map.Entry<LegacyEncoding, Integer> vote : votes.entrySet()) {
            best = best == null || vote.getValue() > votes.getOrDefault(best, 0) ? vote.getKey() : best;
        }
        return best;
    }
}
