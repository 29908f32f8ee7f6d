package vn.sovang.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sovang.text.Fold;

/// Brings the many spellings of an award's name to one: folded, abbreviations spelt out, words that tell nothing left
/// out. "BK CT UBND tỉnh" and "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh" both become "bang khen tinh".
final class AwardText {
    private final Map<String, String> abbreviations;
    private final List<String> silent;
    private final List<String> openings;

    AwardText(Map<String, String> abbreviations, List<String> silent, List<String> openings) {
        this.abbreviations = abbreviations.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> Fold.of(entry.getKey()),
                        entry -> Fold.of(entry.getValue()),
                        (first, second) -> first,
                        TreeMap::new));
        this.silent = silent.stream().map(Fold::of).toList();
        this.openings = openings.stream().map(Fold::of).toList();
    }

    /// The one spelling, words separated by single blanks.
    String canonical(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Fold.of(text).split(" ")) {
            words.add(abbreviations.getOrDefault(word, word));
        }
        String spelt = " " + String.join(" ", words) + " ";
        for (String phrase : silent) {
            // Twice, since neighbours share the blank between them.
            spelt = without(without(spelt, phrase), phrase);
        }
        return spelt.strip();
    }

    /// The canonical text without words such as "đề nghị tặng" before the name.
    String withoutOpening(String canonical) {
        String rest = canonical + " ";
        boolean again = true;
        while (again) {
            again = false;
            for (String opening : openings) {
                if (rest.startsWith(opening + " ")) {
                    rest = rest.substring(opening.length() + 1);
                    again = true;
                }
            }
        }
        return rest.strip();
    }

    private static String without(String padded, String phrase) {
        return padded.replace(" " + phrase + " ", " ");
    }
}
