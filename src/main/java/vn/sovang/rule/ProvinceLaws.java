package vn.sovang.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The provinces' regulations shipped with the program: samples for those provinces, to be compared before use.
public final class ProvinceLaws {
    private static final List<String> SHIPPED = List.of("province-quang-nam-2021.json", "province-bac-ninh-2025.json");

    private @Nullable List<ProvinceLaw> read;

    private ProvinceLaws() {}

    /// The regulations shipped with the program, read when first asked for: most starts of the program need none.
    public static ProvinceLaws load() {
        return new ProvinceLaws();
    }

    /// All of them, oldest first.
    public synchronized List<ProvinceLaw> all() {
        List<ProvinceLaw> known = read;
        if (known == null) {
            known = SHIPPED.stream()
                    .map(file -> RuleData.read(file, ProvinceLaw.class))
                    .toList();
            read = known;
        }
        return known;
    }

    /// The regulation of a stored code.
    public Optional<ProvinceLaw> byCode(String code) {
        return all().stream().filter(province -> province.code().equals(code)).findFirst();
    }
}
