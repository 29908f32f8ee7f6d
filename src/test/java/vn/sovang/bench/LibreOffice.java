package vn.sovang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Batches of Word files converted by `soffice`, as people do who print by mail merge. Each thread is a process with a
/// profile of its own.
final class LibreOffice {
    private static final Path WORK = Settings.WORK.resolve("libreoffice").toAbsolutePath();

    private final String version;

    private LibreOffice(String version) {
        this.version = version;
    }

    /// The one installed; null when there is none.
    static @org.jspecify.annotations.Nullable LibreOffice find() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("soffice", "--version").start();
            String[] words = new String(
                            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .split(" ", 3);
            return process.waitFor() == 0 && words.length > 1 ? new LibreOffice(words[1]) : null;
        } catch (IOException e) {
            return null;
        }
    }

    String version() {
        return version;
    }

    /// Writes the Word files of the first dossiers, lets each profile be made and converts some to be checked.
    void prepare(int dossiers, int checked) throws IOException, InterruptedException {
        for (Dossier dossier : MadeUpDossier.all().subList(0, dossiers)) {
            for (int i = 0; i < dossier.papers().size(); i++) {
                Path file = source(dossier.number(), i);
                Files.createDirectories(file.getParent());
                WordFile.write(dossier.papers().get(i), file);
            }
        }
        for (int thread = 0; thread < 2; thread++) {
            convert(checked, thread).waitFor();
        }
    }

    /// Dossiers a second when each thread converts a batch.
    double round(int dossiers, int threads) throws InterruptedException, IOException {
        long start = System.nanoTime();
        List<Process> batches = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            batches.add(convert(dossiers, thread));
        }
        for (Process batch : batches) {
            batch.waitFor();
        }
        return dossiers * threads * 1e9 / (System.nanoTime() - start);
    }

    /// One dossier converted by a fresh process.
    Jvm.First first() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = convert(1, 0);
        long memory = -1;
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            try (Stream<ProcessHandle> family = Stream.concat(Stream.of(process.toHandle()), process.descendants())) {
                for (ProcessHandle member : family.toList()) {
                    memory = Math.max(memory, peak(member));
                }
            }
        }
        return new Jvm.First((System.nanoTime() - start) / 1e6, memory);
    }

    private static long peak(ProcessHandle process) {
        try {
            return Memory.peak(process.pid());
        } catch (IOException e) {
            // It ended while it was looked at.
            return -1;
        }
    }

    /// The files the first thread converted, named as [FileCheck] wants them.
    Path files() {
        return WORK.resolve("pdf0");
    }

    private static Process convert(int dossiers, int thread) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + WORK.resolve("profile" + thread).toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                WORK.resolve("pdf" + thread).toString()));
        for (int number = 0; number < dossiers; number++) {
            for (int i = 0; i < 3; i++) {
                command.add(source(number, i).toString());
            }
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(WORK.resolve("log" + thread + ".txt").toFile())
                .start();
    }

    private static Path source(int number, int paper) {
        return WORK.resolve("docx").resolve(number + "-" + paper + ".docx");
    }
}
