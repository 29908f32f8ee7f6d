package vn.sovang.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The jars of the measured JVMs: each way gets those it needs and no other's. Our classes are put into a jar first, as
/// they are shipped, and since the class cache takes no folders.
final class ClassPath {
    private static final List<String> EVERYBODY = List.of("/openpdf-fonts-extra", "/jspecify", "/commons-logging");

    private final Path own;
    private final List<Path> libraries = new ArrayList<>();

    private ClassPath(Path own) {
        this.own = own;
    }

    /// From this JVM's class path, and the jars lying in the folder `lib` of the work folder.
    static ClassPath read() throws IOException {
        Path own = Settings.WORK.resolve("so-vang-bench.jar");
        Files.createDirectories(Settings.WORK);
        ClassPath path = new ClassPath(own);
        Path extra = Settings.WORK.resolve("lib");
        if (Files.isDirectory(extra)) {
            try (Stream<Path> jars = Files.list(extra)) {
                path.libraries.addAll(jars.toList());
            }
        }
        Set<String> written = new HashSet<>();
        try (OutputStream file = Files.newOutputStream(own);
                JarOutputStream jar = new JarOutputStream(file)) {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                Path place = Path.of(entry);
                if (entry.isEmpty()) {
                    // Java reads it as the current folder, which holds this very jar.
                    continue;
                }
                if (Files.isDirectory(place)) {
                    add(place, jar, written);
                } else {
                    path.libraries.add(place);
                }
            }
        }
        return path;
    }

    private static void add(Path folder, JarOutputStream jar, Set<String> written) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (written.add(name)) {
                    jar.putNextEntry(new JarEntry(name));
                    Files.copy(file, jar);
                    jar.closeEntry();
                }
            }
        }
    }

    /// The class path of a way.
    String of(Contender contender) {
        List<String> jars = new ArrayList<>(List.of(own.toString()));
        for (Path library : libraries) {
            if (matches(library, EVERYBODY) || matches(library, contender.jars())) {
                jars.add(library.toString());
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static boolean matches(Path library, List<String> parts) {
        String path = '/' + library.toString().replace(File.separatorChar, '/');
        return parts.stream().anyMatch(path::contains);
    }

    /// The version of a library, from its jar's name.
    String version(Contender contender) {
        Pattern name = Pattern.compile(Pattern.quote(contender.library()) + "-(\\d[\\w.]*)\\.jar");
        return libraries.stream()
                .filter(library -> matches(library, contender.jars()))
                .map(library -> name.matcher(library.getFileName().toString()))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst()
                .orElse("");
    }
}
