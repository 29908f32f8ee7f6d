package vn.sovang.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.sovang.model.SubjectKind;
import vn.sovang.text.UnitName;

/// Brings the award's words of a row to the catalogue.
final class ListedAwards {
    private static final Pattern CHAIRMAN = Pattern.compile("\\bct\\b");
    private static final Pattern SMALL_WORDS = Pattern.compile("\\b(cua|do|ve)\\b");

    private static final int MOST_REMEMBERED = 1_000;

    private final AwardReader awards;
    private final Map<Words, Understood> known = new HashMap<>();

    private record Words(String text, SubjectKind kind) {}

    private record Understood(AwardReading reading, String change) {}

    ListedAwards(AwardReader awards) {
        this.awards = awards;
    }

    record Read(ListedValues values, String change, List<Finding> findings) {}

    /// Reads the words unless an award is chosen already.
    Read read(ListedValues values) {
        if (values.awardText().isEmpty() || values.awardCode() != null) {
            return new Read(values, "", List.of());
        }
        Understood understood = understood(new Words(values.awardText(), values.kind()));
        return switch (understood.reading()) {
            case AwardReading.Known known -> {
                List<Finding> findings = new ArrayList<>();
                if (!known.doubt().isEmpty()) {
                    findings.add(Finding.inValues(Severity.WARNING, ListField.AWARD, known.doubt()));
                }
                yield new Read(values.withAward(known.code(), known.name()), understood.change(), findings);
            }
            case AwardReading.Unclear unclear ->
                new Read(values, "", List.of(Finding.inValues(Severity.ERROR, ListField.AWARD, unclear.why())));
        };
    }

    /// A list says the same few awards over and over, so each is read once.
    private Understood understood(Words words) {
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(words, this::understand);
    }

    private Understood understand(Words words) {
        AwardReading reading = awards.read(words.text(), words.kind());
        if (reading instanceof AwardReading.Known award && !sameWords(words.text(), award.name())) {
            return new Understood(reading, "“" + words.text() + "” theo danh mục là " + award.name());
        }
        return new Understood(reading, "");
    }

    private static boolean sameWords(String listed, String name) {
        return words(listed).equals(words(name));
    }

    private static String words(String award) {
        String full = CHAIRMAN.matcher(UnitName.expanded(award)).replaceAll("chu tich");
        return SMALL_WORDS.matcher(full).replaceAll(" ").replaceAll(" +", " ").strip();
    }
}
