package vn.sovang.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

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

    /// Prints all files into the folder as PDF, in one go since the program starts slowly.
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
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        boolean ended = process.waitFor(4, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("LibreOffice ends by itself").isTrue();
    }
}
