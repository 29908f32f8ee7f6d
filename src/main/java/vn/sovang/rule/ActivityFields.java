package vn.sovang.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.text.Fold;

/// Lĩnh vực hoạt động (facts 9.4), understood by name, other name or code.
public final class ActivityFields {
    private final List<Field> fields;
    private final Map<String, Field> byWords = new HashMap<>();

    /// One field.
    ///
    /// @param code four digits, such as "0003"
    /// @param others abbreviations and other names found in lists
    public record Field(String code, String name, List<String> others) {
        public Field {
            others = List.copyOf(others);
        }
    }

    /// The shape of the resource.
    private record Source(String source, boolean verified, List<Field> fields) {}

    private ActivityFields(Source source) {
        fields = List.copyOf(source.fields());
        for (Field field : fields) {
            byWords.put(field.code(), field);
            byWords.put(Fold.of(field.name()), field);
            field.others().forEach(other -> byWords.put(Fold.of(other), field));
        }
    }

    /// Reads the list shipped with the program.
    public static ActivityFields load() {
        return new ActivityFields(RuleData.read("activity-fields.json", Source.class));
    }

    /// All fields in the order of their codes.
    public List<Field> all() {
        return fields;
    }

    /// The field that a list names by name, abbreviation or code; spreadsheets eat the zeros before a code.
    public Optional<Field> find(String words) {
        String text = words.strip();
        String code = text.matches("\\d{1,3}") ? "0".repeat(4 - text.length()) + text : text;
        Field byCode = byWords.get(code);
        return Optional.ofNullable(byCode == null ? byWords.get(Fold.of(text)) : byCode);
    }

    /// Name of a stored code; the code itself where the list lacks it, so that it is seen.
    public String nameOf(String code) {
        Field field = byWords.get(code);
        return field == null ? code : field.name();
    }
}
