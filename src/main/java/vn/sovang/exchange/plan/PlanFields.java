package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.model.due.DueRule;
import vn.sovang.text.Nfc;

/// Collects what is read of a plan. In a damaged text, and where a table parts a sentence, words are only shown:
/// numbers, days and codes alone are certain.
final class PlanFields {
    private static final Pattern CLUSTERS =
            Pattern.compile("\\d{1,3} (?:cụm|khối) thi đua|(?:[Kk]hối|[Cc]ụm) [Tt]hi đua số \\d+");

    private final boolean damaged;
    private final List<PlanField> fields = new ArrayList<>();

    PlanFields(boolean damaged) {
        this.damaged = damaged;
    }

    boolean damaged() {
        return damaged;
    }

    /// Adds words of the plan.
    void words(PlanPart part, String value, Passage at) {
        words(part, "", value, at);
    }

    /// Adds words of the plan that are said of somebody or something.
    void words(PlanPart part, String group, String value, Passage at) {
        put(part, group, trimmed(value), List.of(), at, isSure(at));
    }

    /// Adds words that allow several readings.
    void unsure(PlanPart part, String group, String value, Passage at) {
        put(part, group, trimmed(value), List.of(), at, false);
    }

    /// Adds a number, a day or a symbol, which is certain also in a damaged text.
    void exact(PlanPart part, String value, Passage at) {
        put(part, "", value, List.of(), at, true);
    }

    /// Adds words with the codes they may mean.
    void coded(PlanPart part, String value, List<String> codes, Passage at) {
        put(part, "", trimmed(value), codes, at, isSure(at));
    }

    /// Adds what is certain also in a damaged text, with its code, such as the one name of the catalogue its words are
    /// like.
    void exact(PlanPart part, String name, List<String> codes, Passage at) {
        put(part, "", name, codes, at, true);
    }

    /// Adds when a report is due, with the rule as it is stored.
    void due(DueRule rule, Passage at) {
        exact(PlanPart.REPORT_DAY, rule.display(), List.of(rule.notation()), at);
    }

    /// Adds the clusters the text names.
    void clusters(Passage at) {
        Matcher clusters = CLUSTERS.matcher(at.text());
        while (clusters.find()) {
            words(PlanPart.CLUSTER, clusters.group(), at);
        }
    }

    /// Adds a task with its lines.
    void task(String organ, String text, Passage at) {
        put(PlanPart.TASK, organ, text, List.of(), at, isSure(at));
    }

    /// Adds a document once, however often the text names it. Its number and day are what it is known by.
    void cited(PlanPart part, CitedDocument document, Passage at) {
        boolean known = fields.stream()
                .anyMatch(field -> (field.part() == PlanPart.BASE || field.part() == PlanPart.CITED)
                        && field.value().contains("số " + document.number()));
        if (!known) {
            CitedDocument kept =
                    damaged ? new CitedDocument(document.type(), document.number(), document.day(), "") : document;
            put(part, "", kept.display(), List.of(), at, !damaged || kept.isOfPlainLetters());
        }
    }

    /// The last value of a part that begins so.
    Optional<PlanField> last(PlanPart part, String beginning) {
        return fields.stream()
                .filter(field -> field.part() == part && field.value().startsWith(beginning))
                .reduce((one, next) -> next);
    }

    /// Adds what was found of one part as another part too.
    void copy(PlanPart part, PlanField field) {
        fields.add(new PlanField(
                part,
                field.group(),
                field.value(),
                field.codes(),
                field.firstLine(),
                field.lastLine(),
                field.passage(),
                field.certain()));
    }

    boolean has(PlanPart part) {
        return fields.stream().anyMatch(field -> field.part() == part);
    }

    boolean has(PlanPart part, String value) {
        return fields.stream()
                .anyMatch(field -> field.part() == part && field.value().equals(value));
    }

    /// All that was added, part by part.
    List<PlanField> all() {
        return fields.stream().sorted(Comparator.comparing(PlanField::part)).toList();
    }

    private boolean isSure(Passage at) {
        return !damaged && at.whole();
    }

    private void put(PlanPart part, String group, String value, List<String> codes, Passage at, boolean certain) {
        if (!value.isEmpty()) {
            fields.add(new PlanField(part, trimmed(group), value, codes, at.first(), at.last(), at.text(), certain));
        }
    }

    private static String trimmed(String value) {
        return Nfc.line(value).replaceAll("^[:;,.\\s]+|[;,\\s]+$", "");
    }
}
