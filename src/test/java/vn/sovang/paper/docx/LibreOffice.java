package vn.sovang.paper.docx;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.sovang.paper.FontFace;

/// Opens Word files as another program does.
public final class LibreOffice {
    private LibreOffice() {}

    /// Skips the test where LibreOffice is not installed.
    public static void assumeInstalled() {
        boolean installed = java.util.Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        assumeTrue(installed, "soffice (LibreOffice) is not installed: Word files are not opened by another program");
    }

    /// One for a test process: a second LibreOffice on the same profile ends without a word.
    private static Path profile(Path folder) {
        return folder.resolve("profile-" + ProcessHandle.current().pid());
    }

    /// A setting of fontconfig under which Times New Roman is the face our pages are measured with, also on a machine
    /// that has no font of these measures: with another one, words in narrow cells are torn and pages differ.
    private static Path fonts(Path folder) throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("fonts"));
        for (FontFace face : FontFace.values()) {
            String file = face.shippedFile();
            try (InputStream in = requireNonNull(LibreOffice.class.getResourceAsStream(file), file)) {
                Files.write(fonts.resolve(face + ".ttf"), in.readAllBytes());
            }
        }
        return Files.writeString(fonts.resolve("fonts.conf"), """
                <?xml version="1.0"?>
                <fontconfig>
                  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
                  <dir>%s</dir>
                  <match target="pattern">
                    <test name="family"><string>Times New Roman</string></test>
                    <edit name="family" mode="assign" binding="same"><string>Liberation Serif</string></edit>
                  </match>
                </fontconfig>
                """.formatted(fonts));
    }

    /// Prints all files into the folder as PDF, in one go since the program starts slowly.
    ///
    /// @param folder absolute
    public static void print(List<Path> files, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile(folder).toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile());
        builder.environment().put("FONTCONFIG_FILE", fonts(folder).toString());
        Process process = builder.start();
        boolean ended = process.waitFor(4, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("LibreOffice ends by itself").isTrue();
    }
}
