package vn.sovang.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The last word of `mvn verify`: fails the build when a class of tests has no report of this run, and tells what was
/// skipped and why. A test that nobody runs proves nothing, and neither does one that always skips itself.
public final class SuiteCheck {
    private final List<TestClass> classes;
    private final Path reports;

    /// @param reports the folder Surefire wrote to
    SuiteCheck(List<TestClass> classes, Path reports) {
        this.classes = classes;
        this.reports = reports;
    }

    /// Called by the build with `--classes=FOLDER --reports=FOLDER --only=TAG --without=TAG --chosen=PATTERN`; of a
    /// run of chosen classes only the skips are told.
    public static void main(String[] arguments) throws IOException {
        Map<String, String> given = Arrays.stream(arguments)
                .map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        Tags tags = new Tags(given.getOrDefault("--only", ""), given.getOrDefault("--without", ""));
        List<TestClass> classes = TestClass.allIn(Path.of(of(given, "--classes")), tags);
        SuiteCheck check = new SuiteCheck(classes, Path.of(of(given, "--reports")));
        System.out.println(check.skips());
        List<String> missing = given.getOrDefault("--chosen", "").isEmpty() ? check.missing() : List.of();
        if (!missing.isEmpty()) {
            System.err.println("Test classes that did not run: is the name one Surefire includes (*Test)?");
            missing.forEach(name -> System.err.println("  " + name));
            System.exit(1);
        }
    }

    private static String of(Map<String, String> given, String name) {
        String value = given.get(name);
        if (value == null) {
            throw new IllegalArgumentException("missing " + name);
        }
        return value;
    }

    /// Classes without a report, with an empty one, or with one older than the class.
    List<String> missing() throws IOException {
        Map<String, Report> found = read();
        return classes.stream()
                .filter(type -> {
                    Report report = found.get(type.name());
                    return report == null
                            || report.tests() == 0
                            || report.written().isBefore(type.compiled());
                })
                .map(TestClass::name)
                .sorted()
                .toList();
    }

    /// How many tests ran, and the skipped ones by their reasons.
    String skips() throws IOException {
        List<Report> all = List.copyOf(read().values());
        Map<String, Long> reasons = all.stream()
                .flatMap(report -> report.skips().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        String head = "%d tests in %d classes, %d skipped"
                .formatted(
                        all.stream().mapToInt(Report::tests).sum(),
                        all.size(),
                        all.stream().mapToInt(report -> report.skips().size()).sum());
        return reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(reason -> "%n%5d  %s".formatted(reason.getValue(), reason.getKey()))
                .collect(Collectors.joining("", head, ""));
    }

    private Map<String, Report> read() throws IOException {
        if (Files.notExists(reports)) {
            return Map.of();
        }
        try (var files = Files.list(reports)) {
            return files.filter(Report::isOne)
                    .map(Report::read)
                    .collect(Collectors.toMap(Report::name, found -> found));
        }
    }
}
