package vn.sovang.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A whole copy of the store, named by when and why it was taken: `sovang-20211001-083000-truoc-khi-nhap.db`.
///
/// @param takenAt local time, to the second
/// @param reason why it was taken, as the file's name says
public record Snapshot(Path file, LocalDateTime takenAt, String reason) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final Pattern NAME = Pattern.compile("sovang-(\\d{8}-\\d{6})-([a-z0-9-]+)\\.db");

    /// The oldest first.
    static final Comparator<Snapshot> BY_TIME = Comparator.comparing(Snapshot::takenAt)
            .thenComparing(snapshot -> snapshot.file().toString());

    /// A snapshot about to be taken into the folder.
    static Snapshot planned(Path folder, LocalDateTime now, String reason) {
        LocalDateTime second = now.withNano(0);
        return new Snapshot(folder.resolve("sovang-%s-%s.db".formatted(TIME.format(second), reason)), second, reason);
    }

    /// Reads a file's name; empty when it is no snapshot's.
    static Optional<Snapshot> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Snapshot(file, LocalDateTime.parse(name.group(1), TIME), name.group(2)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
