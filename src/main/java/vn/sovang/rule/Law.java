package vn.sovang.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Pháp luật về thi đua, khen thưởng as values with a time, in layers: what the office sets overrules its province, the
/// province overrules the nation. A value no layer gives is absent, and whoever asks goes on without it.
public final class Law {
    private static final List<String> NATION = List.of(
            "provisions-money.json",
            "provisions-council.json",
            "provisions-terms.json",
            "provisions-route.json",
            "provisions-criteria.json");

    private final List<Provision> provisions;
    private final Map<ProvisionKey, List<Provision>> byKey = new EnumMap<>(ProvisionKey.class);
    private final WorkingDays workingDays;

    private Law(List<Provision> provisions, WorkingDays workingDays) {
        this.provisions = List.copyOf(provisions);
        this.workingDays = workingDays;
        this.provisions.forEach(provision ->
                byKey.computeIfAbsent(provision.key(), key -> new ArrayList<>()).add(provision));
    }

    /// Reads the nation's layer shipped with the program.
    public static Law load() {
        List<Provision> read = new ArrayList<>();
        for (String file : NATION) {
            read.addAll(List.of(RuleData.read(file, Provision[].class)));
        }
        return new Law(read, Holidays.load().workingDays());
    }

    /// No provisions at all, to be filled by [#with(List)].
    public static Law none() {
        return new Law(List.of(), WorkingDays.PLAIN);
    }

    /// The same with provisions of a higher layer.
    public Law with(List<Provision> more) {
        List<Provision> all = new ArrayList<>(provisions);
        all.addAll(more);
        return new Law(all, workingDays);
    }

    /// The days its terms are counted in, without the nation's days off.
    public WorkingDays workingDays() {
        return workingDays;
    }

    /// All provisions of all layers.
    public List<Provision> all() {
        return provisions;
    }

    /// All that set the key, whenever and in whatever layer.
    public List<Provision> of(ProvisionKey key) {
        return List.copyOf(byKey.getOrDefault(key, List.of()));
    }

    /// What stands on a day: the highest layer's, and of it the latest. A provision for the subject overrules one for
    /// all within its layer.
    ///
    /// @param subject see the key; empty for what has none
    public Optional<Provision> find(ProvisionKey key, String subject, LocalDate day) {
        return covering(key, day)
                .filter(provision -> provision.subject().equals(subject)
                        || provision.subject().isEmpty())
                .max(Comparator.comparing(Provision::layer)
                        .thenComparing(provision -> provision.subject().equals(subject))
                        .thenComparing(Provision::from));
    }

    /// Everything that stands on a day, key by key, each subject once: what [#find(ProvisionKey, String, LocalDate)]
    /// answers for every subject that some layer names.
    public List<Provision> on(LocalDate day) {
        List<Provision> standing = new ArrayList<>();
        for (ProvisionKey key : byKey.keySet()) {
            Set<String> subjects = new TreeSet<>();
            covering(key, day).map(Provision::subject).forEach(subjects::add);
            for (String subject : subjects) {
                find(key, subject, day)
                        .filter(found -> found.subject().equals(subject))
                        .ifPresent(standing::add);
            }
        }
        return standing;
    }

    private Stream<Provision> covering(ProvisionKey key, LocalDate day) {
        return byKey.getOrDefault(key, List.of()).stream().filter(provision -> provision.covers(day));
    }
}
