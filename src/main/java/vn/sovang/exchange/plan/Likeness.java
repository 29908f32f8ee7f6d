package vn.sovang.exchange.plan;

import java.util.Optional;
import vn.sovang.text.Fold;

/// Finds words in a text whose letters were partly lost.
final class Likeness {
    /// One letter in so many may be another one.
    private static final int LETTERS_A_FAULT = 4;

    private final boolean tolerant;

    /// @param tolerant whether letters may differ; else the folded words must be the same
    Likeness(boolean tolerant) {
        this.tolerant = tolerant;
    }

    /// Where a phrase stands.
    ///
    /// @param from first character within the folded text
    /// @param to the one after its last
    /// @param faults letters that differ
    record Place(int from, int to, int faults) {
        boolean touches(Place other) {
            return from < other.to && other.from < to;
        }
    }

    /// Whether the text has the phrase, without regard to diacritics.
    ///
    /// @param phrase folded
    boolean has(String text, String phrase) {
        return find(Fold.of(text), phrase).isPresent();
    }

    /// Whether the text begins with the phrase.
    boolean begins(String text, String phrase) {
        String folded = Fold.of(text);
        String head = folded.substring(0, Math.min(folded.length(), phrase.length() + 1));
        return find(head, phrase).filter(place -> place.from() <= 1).isPresent();
    }

    /// Where the text has the phrase with the fewest faults.
    ///
    /// @param folded the text, folded
    Optional<Place> find(String folded, String phrase) {
        int exact = (" " + folded + " ").indexOf(" " + phrase + " ");
        if (exact >= 0) {
            return Optional.of(new Place(exact, exact + phrase.length(), 0));
        }
        return tolerant
                ? Optional.of(closest(folded, phrase))
                        .filter(place -> place.faults() <= phrase.length() / LETTERS_A_FAULT)
                : Optional.empty();
    }

    /// Where the least letters have to be changed, added or left out until the phrase stands there (Sellers 1980).
    private static Place closest(String text, String phrase) {
        int[] above = new int[text.length() + 1];
        int[] begun = new int[text.length() + 1];
        for (int j = 0; j <= text.length(); j++) {
            begun[j] = j;
        }
        for (int i = 1; i <= phrase.length(); i++) {
            int[] row = new int[text.length() + 1];
            int[] from = new int[text.length() + 1];
            row[0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int change = above[j - 1] + (phrase.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                int best = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
                row[j] = best;
                from[j] = best == change ? begun[j - 1] : best == above[j] + 1 ? begun[j] : from[j - 1];
            }
            above = row;
            begun = from;
        }
        Place least = new Place(0, 0, phrase.length());
        for (int j = 0; j <= text.length(); j++) {
            if (above[j] < least.faults()) {
                least = new Place(begun[j], j, above[j]);
            }
        }
        return least;
    }
}
