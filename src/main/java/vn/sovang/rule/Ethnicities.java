package vn.sovang.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sovang.text.Fold;

/// The 54 dân tộc with the codes of both lists in use (facts 9.2). They are told by their name: a code alone may mean
/// two.
public final class Ethnicities {
    private static final Pattern BLANK = Pattern.compile("\\W+");
    private static final Pattern IN_BRACKETS = Pattern.compile("^([^(]+)\\(([^)]+)\\).*$");

    private final List<Ethnicity> ethnicities;
    private final Map<String, Ethnicity> bySpelling = new HashMap<>();

    /// One ethnicity.
    ///
    /// @param code two digits, of the census
    /// @param code1979 two digits, of the list of 1979; empty where the facts do not say it
    /// @param spellings other spellings and names found in lists
    public record Ethnicity(String code, String code1979, String name, List<String> spellings) {
        public Ethnicity {
            spellings = List.copyOf(spellings);
        }
    }

    /// The shape of the resource.
    private record Source(String source, boolean verified, List<Ethnicity> ethnicities) {}

    private Ethnicities(Source source) {
        ethnicities = List.copyOf(source.ethnicities());
        for (Ethnicity ethnicity : ethnicities) {
            bySpelling.put(key(ethnicity.name()), ethnicity);
            ethnicity.spellings().forEach(spelling -> bySpelling.putIfAbsent(key(spelling), ethnicity));
        }
    }

    /// Reads the list shipped with the program.
    public static Ethnicities load() {
        return new Ethnicities(RuleData.read("ethnicities.json", Source.class));
    }

    /// All ethnicities in the order of the census.
    public List<Ethnicity> all() {
        return ethnicities;
    }

    /// The ethnicity of that name in any spelling ("H'Mông", "Mông (Mèo)", "dân tộc Tày"); a code is no name.
    public Optional<Ethnicity> find(String name) {
        Ethnicity whole = bySpelling.get(key(name));
        if (whole != null) {
            return Optional.of(whole);
        }
        var parts = IN_BRACKETS.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Ethnicity first = bySpelling.get(key(parts.group(1)));
        return Optional.ofNullable(first == null ? bySpelling.get(key(parts.group(2))) : first);
    }

    /// What a code may mean: one ethnicity where both lists agree, two where they differ, none for an unknown code.
    public List<Ethnicity> ofCode(String code) {
        String digits = code.strip();
        String wanted = digits.length() == 1 ? "0" + digits : digits;
        return ethnicities.stream()
                .filter(it -> it.code().equals(wanted) || it.code1979().equals(wanted))
                .toList();
    }

    /// "Khơ-me", "Khơ Me" and "Khơme" are one spelling.
    private static String key(String name) {
        String folded = Fold.of(name).replaceFirst("^(dan toc|nguoi) ", "");
        return BLANK.matcher(folded).replaceAll("");
    }
}
