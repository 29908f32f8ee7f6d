package vn.sovang.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Pháp luật về thi đua, khen thưởng as values with a time, in layers: what the office sets overrules its province, the
/// province overrules the nation. A value no layer gives is absent, and whoever asks goes on without it.
public final class Law {
    private static final List<String> NATION = List.of("provisions-money.json", "provisions-criteria.json");

    private final List<Provision> provisions;

    private Law(List<Provision> provisions) {
        this.provisions = List.copyOf(provisions);
    }

    /// Reads the nation's layer shipped with the program.
    public static Law load() {
        List<Provision> read = new ArrayList<>();
        for (String file : NATION) {
            read.addAll(List.of(RuleData.read(file, Provision[].class)));
        }
        return new Law(read);
    }

    /// The same with provisions of a higher layer.
    public Law with(List<Provision> more) {
        List<Provision> all = new ArrayList<>(provisions);
        all.addAll(more);
        return new Law(all);
    }

    /// All provisions of all layers.
    public List<Provision> all() {
        return provisions;
    }

    /// What stands on a day: the highest layer's, and of it the latest. A provision for the subject overrules one for
    /// all within its layer.
    ///
    /// @param subject see the key; empty for what has none
    public Optional<Provision> find(ProvisionKey key, String subject, LocalDate day) {
        return provisions.stream()
                .filter(provision -> provision.key() == key
                        && (provision.subject().equals(subject)
                                || provision.subject().isEmpty())
                        && provision.covers(day))
                .max(Comparator.comparing(Provision::layer)
                        .thenComparing(provision -> provision.subject().equals(subject))
                        .thenComparing(Provision::from));
    }
}
