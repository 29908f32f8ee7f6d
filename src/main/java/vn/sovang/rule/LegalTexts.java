package vn.sovang.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Fold;

/// Hiệu lực của văn bản: which texts are in force on a day, so that a base cited after its end or before its beginning
/// is seen. A text that is not in the list is not judged.
public final class LegalTexts {
    private final Map<String, LegalText> byNumber = new LinkedHashMap<>();
    private final Map<LegalText, List<String>> foldedWays = new LinkedHashMap<>();

    LegalTexts(List<LegalText> texts) {
        texts.forEach(text -> byNumber.merge(text.number(), text, LegalTexts::joined));
        byNumber.values()
                .forEach(text -> foldedWays.put(
                        text,
                        Stream.concat(Stream.of(text.number()), text.cited().stream())
                                .map(way -> " " + Fold.of(way) + " ")
                                .toList()));
    }

    /// Reads the texts shipped with the program, the laws on the organisation of local government among them.
    public static LegalTexts load() {
        Stream<LegalText> listed = Arrays.stream(RuleData.read("legal-texts.json", LegalText[].class));
        Stream<LegalText> organisation = OrganisationLaws.load().all().stream().flatMap(LegalTexts::texts);
        return new LegalTexts(Stream.concat(listed, organisation).toList());
    }

    /// All of them.
    public List<LegalText> all() {
        return List.copyOf(byNumber.values());
    }

    /// The text of a number and symbol, such as "152/2025/NĐ-CP".
    public Optional<LegalText> byNumber(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /// The texts behind a base of a regime, in the order it names them.
    public List<LegalText> of(LegalBase base) {
        return Arrays.stream(base.article().split(", "))
                .flatMap(number -> byNumber(number).stream())
                .toList();
    }

    /// The texts a line of bases cites, by number or by name and day.
    public List<LegalText> citedIn(String line) {
        String folded = " " + Fold.of(line) + " ";
        return foldedWays.entrySet().stream()
                .filter(text -> text.getValue().stream().anyMatch(folded::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The texts among those cited that are not in force on the day of signing.
    public List<LegalText> notInForce(List<String> lines, LocalDate signed) {
        return lines.stream()
                .flatMap(line -> citedIn(line).stream())
                .distinct()
                .filter(text -> !text.inForceOn(signed))
                .toList();
    }

    /// A base of several laws, as one text each.
    private static Stream<LegalText> texts(DatedBase dated) {
        String[] numbers = dated.base().article().split(", ");
        String[] names = dated.base().text().split("; ");
        List<LegalText> texts = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            texts.add(new LegalText(
                    numbers[i],
                    names[i],
                    List.of(names[i]),
                    dated.validFrom(),
                    dated.validTo(),
                    "",
                    dated.note(),
                    dated.base().verified()));
        }
        return texts.stream();
    }

    /// A law that goes on being cited, first alone and then with its amendment: in force from the first to the last
    /// day.
    private static LegalText joined(LegalText one, LegalText other) {
        return new LegalText(
                one.number(),
                one.name(),
                one.cited(),
                one.validFrom(),
                later(one.validTo(), other.validTo()),
                other.replacedBy(),
                other.note(),
                one.verified() && other.verified());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
