package vn.sovang.usecase.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sovang.text.Nfc;

/// Names put in the place of others throughout a plan, all in one pass, so that no name is changed twice. Only whole
/// words are taken, the longest first; one that begins a sentence with a capital keeps it.
///
/// @param names old name to new one
public record Renaming(Map<String, String> names) {
    /// Nothing is renamed.
    public static final Renaming NONE = new Renaming(Map.of());

    public Renaming {
        Map<String, String> clean = new LinkedHashMap<>();
        names.forEach((old, name) -> {
            String from = Nfc.line(old);
            if (!from.isEmpty()) {
                clean.put(from, Nfc.line(name));
            }
        });
        names = Map.copyOf(clean);
    }

    /// A text with its names changed.
    ///
    /// @param kept phrases that stay as they are wherever they stand, such as the names of awards
    public String apply(String text, List<String> kept) {
        if (names.isEmpty() || text.isEmpty()) {
            return text;
        }
        Map<String, String> known = new LinkedHashMap<>();
        names.forEach((old, name) -> known.put(capital(old), capital(name)));
        known.putAll(names);
        List<String> wanted = new ArrayList<>(kept);
        wanted.addAll(known.keySet());
        String any = wanted.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])")
                .matcher(text);
        return matcher.replaceAll(found -> {
            String name = kept.contains(found.group()) ? null : known.get(found.group());
            return Matcher.quoteReplacement(name == null ? found.group() : name);
        });
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
