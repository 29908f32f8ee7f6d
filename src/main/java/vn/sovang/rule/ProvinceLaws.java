package vn.sovang.rule;

import java.util.List;
import java.util.Optional;

/// The provinces' regulations shipped with the program: samples for those provinces, to be compared before use.
public final class ProvinceLaws {
    private static final List<String> SHIPPED = List.of("province-quang-nam-2021.json", "province-bac-ninh-2025.json");

    private final List<ProvinceLaw> provinces;

    private ProvinceLaws(List<ProvinceLaw> provinces) {
        this.provinces = List.copyOf(provinces);
    }

    /// Reads the regulations shipped with the program.
    public static ProvinceLaws load() {
        return new ProvinceLaws(SHIPPED.stream()
                .map(file -> RuleData.read(file, ProvinceLaw.class))
                .toList());
    }

    /// All of them, oldest first.
    public List<ProvinceLaw> all() {
        return provinces;
    }

    /// The regulation of a stored code.
    public Optional<ProvinceLaw> byCode(String code) {
        return provinces.stream()
                .filter(province -> province.code().equals(code))
                .findFirst();
    }
}
