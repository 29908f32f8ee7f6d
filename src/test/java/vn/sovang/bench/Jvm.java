package vn.sovang.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A JVM running a way, from its start to its end.
final class Jvm implements AutoCloseable {
    private final Contender contender;
    private final Process process;
    private final BufferedReader answers;
    private final PrintStream orders;

    private Jvm(Contender contender, Process process) {
        this.contender = contender;
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /// Starts a worker that waits for orders.
    ///
    /// @param flags after the common ones, which they may overrule
    static Jvm start(Contender contender, ClassPath path, List<String> flags) throws IOException {
        return new Jvm(contender, process(contender, path, flags, List.of()));
    }

    /// A fresh JVM that prints one dossier and ends.
    static First first(Contender contender, ClassPath path, List<String> flags) throws IOException {
        long start = System.nanoTime();
        Jvm jvm = new Jvm(contender, process(contender, path, flags, List.of("first")));
        long memory = Long.parseLong(jvm.answer());
        jvm.close();
        return new First((System.nanoTime() - start) / 1e6, memory);
    }

    /// @param millis of the whole process
    /// @param memory the most that was resident, kB
    record First(double millis, long memory) {}

    private static Process process(Contender contender, ClassPath path, List<String> flags, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Settings.FLAGS);
        // Libraries that log at each document would be measured by their logging.
        command.add("-Djava.util.logging.config.file=" + Settings.WORK.resolve("logging.properties"));
        command.addAll(flags);
        command.addAll(List.of("-cp", path.of(contender), contender.main(), contender.argument()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.appendTo(
                Settings.WORK.resolve(contender.id() + ".log").toFile()));
        return builder.start();
    }

    /// Writes the first dossiers into a folder.
    void write(int dossiers, Path folder) throws IOException {
        order("write " + dossiers + ' ' + folder);
    }

    /// Dossiers a second in one round.
    double round(int millis, int threads) throws IOException {
        String[] figures = order("round " + millis + ' ' + threads).split(" ", 2);
        return Integer.parseInt(figures[0]) * 1e9 / Long.parseLong(figures[1]);
    }

    /// Heap in use after a collection and resident set, kB, ten times by turns.
    List<Long> steady(int dossiers, int threads) throws IOException {
        List<Long> figures = new ArrayList<>();
        for (String figure : order("steady " + dossiers + ' ' + threads).split(" ", -1)) {
            figures.add(Long.valueOf(figure));
        }
        return figures;
    }

    private String order(String order) throws IOException {
        orders.println(order);
        return answer();
    }

    private String answer() throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(Worker.ANSWER)) {
                return line.substring(Worker.ANSWER.length());
            }
        }
        throw new IOException(
                contender.title() + " ended early, see " + Settings.WORK.resolve(contender.id() + ".log"));
    }

    /// Lets the worker end and waits for it.
    @Override
    public void close() {
        orders.close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
