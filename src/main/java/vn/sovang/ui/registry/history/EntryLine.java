package vn.sovang.ui.registry.history;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One entry of a subject as its tab shows it, computed once when loaded.
///
/// @param <V> the entry
interface EntryLine<V> {
    V entry();

    long id();

    /// Shown beside the first entry of a year only; else empty.
    String year();

    /// What it is.
    String title();

    /// What else there is to say, smaller and below.
    List<Words> words();

    /// [#words()] as a screen reader says them.
    default String spoken() {
        return words().stream().map(Words::text).collect(Collectors.joining(", "));
    }

    /// @param style class of the label
    record Words(String text, String style) {
        /// Those of the texts that are not empty.
        static List<Words> small(String... texts) {
            return Stream.of(texts)
                    .filter(text -> !text.isEmpty())
                    .map(text -> new Words(text, "small-text"))
                    .toList();
        }
    }
}
