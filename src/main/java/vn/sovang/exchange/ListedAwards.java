package vn.sovang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.text.UnitName;

/// Brings the award's words of a row to the catalogue.
final class ListedAwards {
    private static final Pattern CHAIRMAN = Pattern.compile("\\bct\\b");
    private static final Pattern SMALL_WORDS = Pattern.compile("\\b(cua|do|ve)\\b");

    private final AwardReader awards;

    ListedAwards(AwardReader awards) {
        this.awards = awards;
    }

    record Read(ListedValues values, String change, List<Finding> findings) {}

    /// Reads the words unless an award is chosen already.
    Read read(ListedValues values) {
        if (values.awardText().isEmpty() || values.awardCode() != null) {
            return new Read(values, "", List.of());
        }
        return switch (awards.read(values.awardText(), values.kind())) {
            case AwardReading.Known known -> {
                List<Finding> findings = new ArrayList<>();
                if (!known.doubt().isEmpty()) {
                    findings.add(Finding.inValues(Severity.WARNING, ListField.AWARD, known.doubt()));
                }
                String change = sameWords(values.awardText(), known.name())
                        ? ""
                        : "“" + values.awardText() + "” theo danh mục là " + known.name();
                yield new Read(values.withAward(known.code(), known.name()), change, findings);
            }
            case AwardReading.Unclear unclear ->
                new Read(values, "", List.of(Finding.inValues(Severity.ERROR, ListField.AWARD, unclear.why())));
        };
    }

    private static boolean sameWords(String listed, String name) {
        return words(listed).equals(words(name));
    }

    private static String words(String award) {
        String full = CHAIRMAN.matcher(UnitName.expanded(award)).replaceAll("chu tich");
        return SMALL_WORDS.matcher(full).replaceAll(" ").replaceAll(" +", " ").strip();
    }
}
