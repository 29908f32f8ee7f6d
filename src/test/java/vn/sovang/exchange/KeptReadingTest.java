package vn.sovang.exchange;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.model.ListKind;
import vn.sovang.picture.KeptText;

/// What is understood of made-up lists as offices write them, and of lists drawn by lot, word for word against what was
/// kept: each cell, repair, finding, question and line left out.
class KeptReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);

    @TempDir
    private Path folder;

    private final ListReader nominations = new ListReader(new CityAwards(), TODAY);
    private final RegistryListReader registry = new RegistryListReader(new CityAwards(), TODAY);

    @Test
    void writtenListsAreUnderstoodAsTheyWere() throws Exception {
        StringBuilder now = new StringBuilder();
        for (String name : new String[] {"nominations-groups", "nominations-plain"}) {
            told(now, name, ListReadingJson.write(nominations.read(file(name))));
        }
        told(now, "people", ListReadingJson.write(registry.read(TableFiles.open(file("people")), ListKind.PEOPLE)));
        told(now, "units", ListReadingJson.write(registry.read(TableFiles.open(file("units")), ListKind.UNITS)));
        told(now, "history", ListReadingJson.write(registry.read(TableFiles.open(file("history")), ListKind.HISTORY)));
        told(
                now,
                "initiatives",
                ListReadingJson.write(registry.read(TableFiles.open(file("initiatives")), ListKind.INITIATIVES)));
        KeptText.check(KeptReadingTest.class, "written-lists.txt", now);
    }

    @Test
    void drawnListsAreUnderstoodAsTheyWere() throws Exception {
        StringBuilder now = new StringBuilder();
        for (ListKind kind : ListKind.values()) {
            ListFile drawn = RegistryListPropertyTest.file(kind, new Random(1));
            if (kind == ListKind.NOMINATIONS) {
                ListReading read = nominations.read(drawn);
                told(now, kind.name(), lines(read.rows(), read.skipped(), read.findings()));
            } else {
                RegistryReading read = registry.read(drawn, kind);
                told(now, kind.name(), lines(read.rows(), read.skipped(), read.findings()));
            }
        }
        KeptText.check(KeptReadingTest.class, "drawn-lists.txt", now);
    }

    private static String lines(List<?>... parts) {
        return Stream.of(parts).flatMap(List::stream).map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static void told(StringBuilder now, String name, String read) {
        now.append("== ").append(name).append('\n').append(read).append('\n');
    }

    private Path file(String name) throws Exception {
        Path file = folder.resolve(name + ".csv");
        try (InputStream in = KeptReadingTest.class.getResourceAsStream(name + ".csv")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        return file;
    }
}
