package vn.sovang.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.model.Award;
import vn.sovang.text.Fold;

/// Danh mục danh hiệu thi đua và hình thức khen thưởng: one catalogue for both families. An office may call awards by
/// names of its own; everybody who asks then gets these.
public final class AwardCatalogue {
    private final List<Award> shipped;
    private final AwardText spelling;
    private volatile Entries entries;

    /// What is asked, all of one moment.
    private record Entries(List<Award> awards, List<Spelling> spellings) {}

    /// One way to write an award, canonical.
    private record Spelling(String text, Award award) {}

    /// Where a spelling stands in a text.
    private record Hit(int start, int end, Award award) {
        boolean within(Hit other) {
            return start >= other.start && end <= other.end && end - start < other.end - other.start;
        }
    }

    /// The shape of the resource.
    private record Source(
            Map<String, String> abbreviations, List<String> silent, List<String> openings, List<Award> awards) {}

    private AwardCatalogue(Source source) {
        shipped = source.awards().stream()
                .sorted(Comparator.comparing(Award::family).thenComparingInt(Award::rank))
                .toList();
        spelling = new AwardText(source.abbreviations(), source.silent(), source.openings());
        entries = entries(shipped);
    }

    private Entries entries(List<Award> awards) {
        List<Spelling> all = new ArrayList<>();
        for (Award award : awards) {
            Set<String> texts = new LinkedHashSet<>();
            texts.add(spelling.canonical(award.name()));
            texts.add(spelling.canonical(award.shortName()));
            award.aliases().forEach(alias -> texts.add(spelling.canonical(alias)));
            texts.forEach(text -> all.add(new Spelling(text, award)));
        }
        return new Entries(awards, List.copyOf(all));
    }

    /// Reads the catalogue shipped with the program.
    public static AwardCatalogue load() {
        return new AwardCatalogue(RuleData.read("awards.json", Source.class));
    }

    /// Calls awards by the office's own names, in the place of those given before. The catalogue's own name is still
    /// understood.
    ///
    /// @param names by award code: the name, then other ways to write it
    public void call(Map<String, List<String>> names) {
        entries = entries(shipped.stream()
                .map(award -> names.containsKey(award.code()) ? called(award, names.get(award.code())) : award)
                .toList());
    }

    private static Award called(Award award, List<String> names) {
        List<String> aliases = new ArrayList<>(award.aliases());
        aliases.add(award.name());
        aliases.addAll(names.subList(1, names.size()));
        return award.called(names.getFirst(), aliases);
    }

    /// All awards: titles before commendations, each from high to low.
    public List<Award> all() {
        return entries.awards();
    }

    /// All awards under the names they were shipped with.
    public List<Award> shipped() {
        return shipped;
    }

    /// The award of a stored code.
    public Optional<Award> byCode(String code) {
        return entries.awards().stream()
                .filter(award -> award.code().equals(code))
                .findFirst();
    }

    /// Name for papers of a stored code; the code itself where the catalogue lacks it, so that it is seen.
    public String nameOf(String code) {
        return byCode(code).map(Award::name).orElse(code);
    }

    /// Finds the award a list means. The most specific spelling wins; what the text leaves open is decided by what the
    /// movement offers, if that leaves only one.
    ///
    /// @param offeredCodes awards the movement offers; may be empty
    public Recognition recognise(String text, Collection<String> offeredCodes) {
        String folded = Fold.of(text);
        if (folded.isEmpty()) {
            return new Recognition.Unknown();
        }
        for (Award award : entries.awards()) {
            if (Fold.of(award.name()).equals(folded)) {
                return new Recognition.Exact(award);
            }
        }
        String canonical = spelling.canonical(text);
        Set<Award> named = named(canonical);
        if (named.size() == 1) {
            return new Recognition.ByAlias(named.iterator().next());
        }
        if (named.size() > 1) {
            return spellsSeveral(canonical) ? new Recognition.Ambiguous(sorted(named)) : byOffer(named, offeredCodes);
        }
        return openName(spelling.withoutOpening(canonical), offeredCodes);
    }

    /// Whether the text names different awards in different places: then no offer can decide for one of them.
    private boolean spellsSeveral(String canonical) {
        List<Hit> hits = hits(canonical);
        return hits.stream()
                .anyMatch(one -> hits.stream().anyMatch(two -> one.end <= two.start && !one.award.equals(two.award)));
    }

    private Set<Award> named(String canonical) {
        Set<Award> named = new LinkedHashSet<>();
        hits(canonical).forEach(hit -> named.add(hit.award));
        return named;
    }

    /// The spellings found in the text, without those that only are a part of a longer one.
    private List<Hit> hits(String canonical) {
        String padded = " " + canonical + " ";
        List<Hit> found = new ArrayList<>();
        for (Spelling candidate : entries.spellings()) {
            String wanted = " " + candidate.text() + " ";
            for (int at = padded.indexOf(wanted); at >= 0; at = padded.indexOf(wanted, at + 1)) {
                found.add(new Hit(at, at + wanted.length() - 1, candidate.award()));
            }
        }
        return found.stream()
                .filter(hit -> found.stream().noneMatch(hit::within))
                .toList();
    }

    /// A text that only begins a name, such as "Giấy khen", or goes on in words the catalogue does not know.
    private Recognition openName(String canonical, Collection<String> offeredCodes) {
        if (canonical.isEmpty()) {
            return new Recognition.Unknown();
        }
        Set<Award> begun = new LinkedHashSet<>();
        for (Spelling candidate : entries.spellings()) {
            if (candidate.text().startsWith(canonical + " ")) {
                begun.add(candidate.award());
            }
        }
        if (!begun.isEmpty()) {
            return byOffer(begun, offeredCodes);
        }
        Set<Award> alike = alike(canonical);
        return alike.isEmpty()
                ? new Recognition.Unknown()
                : new Recognition.Ambiguous(sorted(offered(alike, offeredCodes)));
    }

    /// Awards whose name begins with the same two words, such as every "Giấy khen".
    private Set<Award> alike(String canonical) {
        String[] words = canonical.split(" ");
        Set<Award> alike = new LinkedHashSet<>();
        if (words.length > 2) {
            String form = words[0] + " " + words[1] + " ";
            for (Spelling candidate : entries.spellings()) {
                if (candidate.text().startsWith(form)) {
                    alike.add(candidate.award());
                }
            }
        }
        return alike;
    }

    private Recognition byOffer(Set<Award> candidates, Collection<String> offeredCodes) {
        Set<Award> offered = new LinkedHashSet<>(candidates);
        offered.removeIf(award -> !offeredCodes.contains(award.code()));
        if (offered.size() == 1) {
            return new Recognition.ByOffer(offered.iterator().next());
        }
        return new Recognition.Ambiguous(sorted(offered.isEmpty() ? candidates : offered));
    }

    private static Set<Award> offered(Set<Award> candidates, Collection<String> offeredCodes) {
        Set<String> codes = new HashSet<>(offeredCodes);
        Set<Award> offered = new LinkedHashSet<>(candidates);
        offered.removeIf(award -> !codes.contains(award.code()));
        return offered.isEmpty() ? candidates : offered;
    }

    private static List<Award> sorted(Set<Award> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing(Award::family).thenComparingInt(Award::rank))
                .toList();
    }
}
