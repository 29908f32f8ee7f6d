package vn.sovang.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the clerk for a file. Screens get it by constructor, so that tests can answer in its place.
public interface FileAsker {
    /// A kind of file.
    ///
    /// @param name shown to people, such as "Bảng tính Excel"
    /// @param endings without the dot, such as `xlsx`
    record Kind(String name, List<String> endings) {
        public Kind {
            endings = List.copyOf(endings);
        }
    }

    /// Where to save; empty when the clerk thinks better of it.
    ///
    /// @param suggestedName with its ending
    Optional<Path> saveTo(String title, String suggestedName, Kind kind);

    /// What to open; empty when the clerk thinks better of it.
    Optional<Path> open(String title, Kind kind);
}
