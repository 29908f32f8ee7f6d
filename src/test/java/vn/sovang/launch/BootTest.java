package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.launch.open.FolderWindow;

/// The start from the jar's place: what is missing is said, what is there runs.
class BootTest {
    @TempDir
    private Path place;

    private Path app;

    @BeforeEach
    void layOut() throws Exception {
        Path classes = Path.of(
                Boot.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        app = place.resolve("so-vang.jar");
        // As the real jar's, which grants the layer what it needs.
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Boot.class.getName());
        manifest.getMainAttributes().putValue("Enable-Native-Access", "ALL-UNNAMED");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(app), manifest);
                Stream<Path> files = Files.walk(classes)) {
            jar.setLevel(0);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
            }
        }
    }

    private record Run(int code, String out, String err) {}

    private Run boot(String... words) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                app.toString()));
        command.addAll(List.of(words));
        File out = place.resolve("out.txt").toFile();
        File err = place.resolve("err.txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(err)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err.toPath(), StandardCharsets.UTF_8));
    }

    @Test
    void withoutItsLibrariesItSaysWhatToCopy() throws Exception {
        Run run = boot("form", "list");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("Không tìm thấy thư mục thư viện", "Hãy chép cả thư mục lib đi cùng so-vang.jar");
    }

    @Test
    void withJavaFxOnItsLayerAndTheRestBesideItACommandRuns() throws Exception {
        Path lib = Files.createDirectory(place.resolve("lib"));
        Path javafx = Files.createDirectory(lib.resolve("javafx"));
        for (String module : List.of("javafx.base", "javafx.graphics", "javafx.controls")) {
            Path jar = Path.of(ModuleLayer.boot()
                    .configuration()
                    .findModule(module)
                    .orElseThrow()
                    .reference()
                    .location()
                    .orElseThrow());
            Files.createSymbolicLink(javafx.resolve(jar.getFileName()), jar);
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry).toAbsolutePath();
            if (entry.endsWith(".jar") && !Files.exists(lib.resolve(jar.getFileName()))) {
                Files.createSymbolicLink(lib.resolve(jar.getFileName()), jar);
            }
        }

        Run run = boot("form", "list");
        // JUnit warns of every link it would delete.
        for (Path links : List.of(javafx, lib)) {
            try (Stream<Path> all = Files.list(links)) {
                for (Path link : all.filter(Files::isSymbolicLink).toList()) {
                    Files.delete(link);
                }
            }
        }

        assertThat(run.err()).doesNotContain("WARNING");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("to-trinh-don-vi");
    }

    @Test
    void aFolderOpensInTheSystemsOwnWindow() {
        Path folder = Path.of("Sổ Vàng");
        assertThat(FolderWindow.command("Windows 11", folder)).containsExactly("explorer.exe", "Sổ Vàng");
        assertThat(FolderWindow.command("Mac OS X", folder)).containsExactly("open", "Sổ Vàng");
        assertThat(FolderWindow.command("Linux", folder)).containsExactly("xdg-open", "Sổ Vàng");
        assertThat(FolderWindow.command("", folder)).containsExactly("xdg-open", "Sổ Vàng");
    }
}
