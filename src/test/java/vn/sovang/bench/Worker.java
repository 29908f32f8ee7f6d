package vn.sovang.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// A JVM that prints dossiers one way, as told on standard input; its answers begin with [#ANSWER], whatever libraries
/// write between.
final class Worker {
    /// Begins each answer.
    static final String ANSWER = "=bench= ";

    private final Supplier<Way> maker;
    private final List<Way> ways = new ArrayList<>();
    private final List<Dossier> dossiers = MadeUpDossier.all();
    private final PrintStream out;

    private Worker(Supplier<Way> maker, PrintStream out) {
        this.maker = maker;
        this.out = out;
    }

    /// Serves until standard input ends; with `first` as last argument prints one dossier, tells the memory it took and
    /// returns.
    static void run(Supplier<Way> maker, String[] arguments) throws Exception {
        if (arguments[arguments.length - 1].equals("first")) {
            for (byte[] file : maker.get().make(MadeUpDossier.numbered(0))) {
                OutputStream.nullOutputStream().write(file);
            }
            System.out.println(ANSWER + Memory.peak());
            return;
        }
        Worker worker = new Worker(maker, System.out);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            worker.obey(order.split(" ", 3));
        }
    }

    private void obey(String[] order) throws Exception {
        switch (order[0]) {
            case "write" -> write(Integer.parseInt(order[1]), Path.of(order[2]));
            case "round" -> round(Integer.parseInt(order[1]), Integer.parseInt(order[2]));
            case "steady" -> steady(Integer.parseInt(order[1]), Integer.parseInt(order[2]));
            default -> throw new IllegalArgumentException(order[0]);
        }
    }

    /// `write COUNT FOLDER`: the first dossiers as files to be checked.
    private void write(int count, Path folder) throws Exception {
        Files.createDirectories(folder);
        for (Dossier dossier : dossiers.subList(0, count)) {
            List<byte[]> files = way(0).make(dossier);
            for (int i = 0; i < files.size(); i++) {
                Files.write(folder.resolve(dossier.number() + "-" + i + ".pdf"), files.get(i));
            }
        }
        answer("written");
    }

    /// `round MILLIS THREADS`: as many dossiers as the time allows; answers dossiers and nanoseconds.
    private void round(int millis, int threads) throws Exception {
        long start = System.nanoTime();
        long until = start + millis * 1_000_000L;
        AtomicInteger made = new AtomicInteger();
        together(threads, thread -> {
            int next = thread * dossiers.size() / threads;
            do {
                way(thread).make(dossiers.get(next++ % dossiers.size()));
                made.incrementAndGet();
            } while (System.nanoTime() < until);
        });
        answer(made.get() + " " + (System.nanoTime() - start));
    }

    /// `steady COUNT THREADS`: answers ten times the heap in use after a collection, kB, and the resident set, kB.
    private void steady(int count, int threads) throws Exception {
        StringBuilder figures = new StringBuilder();
        for (int tenth = 0; tenth < 10; tenth++) {
            AtomicInteger left = new AtomicInteger(count / 10);
            together(threads, thread -> {
                for (int next = left.getAndDecrement(); next > 0; next = left.getAndDecrement()) {
                    way(thread).make(dossiers.get(next % dossiers.size()));
                }
            });
            long resident = Memory.resident();
            System.gc();
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
            figures.append(heap).append(' ').append(resident).append(' ');
        }
        answer(figures.toString().strip());
    }

    private void together(int threads, Job job) throws Exception {
        for (int thread = ways.size(); thread < threads; thread++) {
            ways.add(maker.get());
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> jobs = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                jobs.add(() -> {
                    job.run(thread);
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(jobs)) {
                done.get();
            }
        }
    }

    private interface Job {
        void run(int thread) throws Exception;
    }

    private Way way(int thread) {
        if (ways.isEmpty()) {
            ways.add(maker.get());
        }
        return ways.get(thread);
    }

    private void answer(String text) throws IOException {
        out.println(ANSWER + text);
        if (out.checkError()) {
            throw new IOException("nobody listens");
        }
    }
}
