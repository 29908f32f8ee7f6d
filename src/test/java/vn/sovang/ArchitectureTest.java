package vn.sovang;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.PrintStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the table of rooms of `src/site/markdown/architecture.md`.
class ArchitectureTest {
    private static final JavaClasses WITH_TESTS = new ClassFileImporter().importPackages("vn.sovang");
    private static final JavaClasses CLASSES =
            WITH_TESTS.that(DescribedPredicate.describe("are the program's", each -> each.getSource()
                    .map(source -> new ImportOption.DoNotIncludeTests().includes(Location.of(source.getUri())))
                    .orElse(false)));

    private static final List<String> FEATURES = List.of(
            "movement",
            "registry",
            "round",
            "meeting",
            "dossier",
            "province",
            "ready",
            "decision",
            "deadline",
            "desk",
            "law",
            "settings",
            "backup");

    /// A feature's jobs, with the other features whose jobs and facts they stand on.
    private static final Map<String, List<String>> USE_CASES = Map.ofEntries(
            Map.entry("press", List.of()),
            Map.entry("work", List.of()),
            Map.entry("registry", List.of("work")),
            Map.entry("intake", List.of("registry", "work")),
            Map.entry("round", List.of("registry", "work")),
            Map.entry("due", List.of("round", "work")),
            Map.entry("movement", List.of("due", "round", "registry", "work", "press")),
            Map.entry("decision", List.of("round", "registry", "work", "press")),
            Map.entry("dossier", List.of("decision", "movement", "round", "work", "press")),
            Map.entry("ready", List.of("dossier", "round", "work", "press")),
            Map.entry("office", List.of("round", "work", "press")));

    private static final List<String> BELOW_USE_CASES = List.of(
            "exchange",
            "exchange.sheet",
            "exchange.plan",
            "form",
            "paper",
            "paper.pdf",
            "paper.docx",
            "rule",
            "rule.check",
            "store",
            "backup",
            "settings",
            "model",
            "text");

    /// Most files of a package: beyond it nobody finds anything by looking.
    private static final int MOST_FILES = 45;

    /// Room by package pattern, with the rooms it may use besides itself.
    private static final Map<String, List<String>> ROOMS = rooms();

    private static Map<String, List<String>> rooms() {
        Map<String, List<String>> rooms = new LinkedHashMap<>();
        rooms.put("text", List.of());
        rooms.put("model", List.of("text"));
        rooms.put("paper", List.of("text"));
        rooms.put("paper.pdf", List.of("paper"));
        rooms.put("paper.docx", List.of("paper"));
        rooms.put("store", List.of("model", "text"));
        rooms.put("rule", List.of("model", "text"));
        rooms.put("rule.check", List.of("rule", "model", "text"));
        rooms.put("form", List.of("paper", "rule", "model", "text"));
        rooms.put("settings", List.of("model", "text"));
        rooms.put("backup", List.of("store", "model", "text"));
        rooms.put("exchange.sheet", List.of("model", "text"));
        rooms.put("exchange", List.of("exchange.sheet", "rule", "model", "text"));
        rooms.put("exchange.plan", List.of("exchange", "exchange.sheet", "rule", "model", "text"));
        USE_CASES.forEach((feature, features) -> rooms.put(
                "usecase." + feature,
                Stream.of(features.stream().map(other -> "usecase." + other), BELOW_USE_CASES.stream())
                        .flatMap(names -> names)
                        .toList()));
        rooms.put("ui.control", List.of("text", "model"));
        rooms.put("ui", withUseCases("ui.control", "settings", "model", "text"));
        for (String feature : FEATURES) {
            rooms.put(
                    "ui." + feature,
                    withUseCases(
                            "ui",
                            "ui.control",
                            "store",
                            "rule",
                            "exchange",
                            "exchange.sheet",
                            "exchange.plan",
                            "settings",
                            "model",
                            "text"));
        }
        List<String> feature = Objects.requireNonNull(rooms.get("ui.registry"));
        rooms.put("ui.registry.history", feature);
        rooms.put(
                "ui.registry",
                Stream.concat(feature.stream(), Stream.of("ui.registry.history"))
                        .toList());
        return rooms;
    }

    private static List<String> withUseCases(String... others) {
        return Stream.concat(USE_CASES.keySet().stream().map(feature -> "usecase." + feature), Stream.of(others))
                .toList();
    }

    @Test
    void noRoomOfUseCasesIsTooLargeToLookThrough() {
        Map<String, Long> files = CLASSES.stream()
                .filter(each -> each.getPackageName().startsWith("vn.sovang.usecase") && each.isTopLevelClass())
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files).hasSize(USE_CASES.size());
        assertThat(files.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void everyClassLivesInARoomOfTheTable() {
        String homeless = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("vn.sovang.launch"))
                .filter(name -> !ROOMS.containsKey(name.replaceFirst("^vn\\.sovang\\.?", "")))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
        assertThat(homeless).isEqualTo("[]");
    }

    @Test
    void aRoomUsesOnlyTheRoomsOfItsLine() {
        ROOMS.forEach((room, allowed) -> {
            String[] packages = Stream.concat(Stream.of(room), allowed.stream())
                    .map(name -> "vn.sovang." + name)
                    .toArray(String[]::new);
            DescribedPredicate<JavaClass> outside = resideInAPackage("vn.sovang..")
                    .and(DescribedPredicate.not(
                            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(packages)));
            noClasses()
                    .that()
                    .resideInAPackage("vn.sovang." + room)
                    .should()
                    .dependOnClassesThat(outside)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        });
    }

    @Test
    void noCyclesBetweenPackages() {
        slices().matching("vn.sovang.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void librariesStayInTheirRooms() {
        onlyIn("javafx..", "ui..", "launch");
        onlyIn("java.sql..", "store", "backup");
        onlyIn("org.jdbi..", "store", "backup");
        onlyIn("org.flywaydb..", "store", "backup");
        onlyIn("org.apache.poi..", "exchange", "exchange.sheet", "paper.docx");
        onlyIn("org.apache.xmlbeans..", "exchange", "paper.docx");
        onlyIn("org.openxmlformats..", "exchange", "paper.docx");
        onlyIn("org.dhatim..", "exchange", "exchange.sheet");
        onlyIn("tools.jackson..", "exchange", "rule", "settings");
        onlyIn("com.ibm.icu..", "text");
        onlyIn("picocli..", "launch");
        onlyIn("ch.qos.logback..", "launch");
    }

    @Test
    void pdfBoxStaysWithThePapersAndThePreview() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.sovang.paper..", "vn.sovang.exchange.plan")
                .and()
                .haveNameNotMatching("vn\\.sovang\\.ui\\.control\\.(PagePreview|PagePrinting|ScanPicture).*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                .check(CLASSES);
    }

    @Test
    void onlyLaunchPrintsToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.sovang.launch")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(PrintStream.class, "println", String.class)
                .check(CLASSES);
    }

    @Test
    void onlyTheTaskRunnerStartsThreads() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.sovang.ui.Tasks")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "Thread.start",
                        call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                && call.getName().equals("start")))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ExecutorService.class)
                .check(CLASSES);
    }

    /// One clock is made at the start and handed on, so that a test may say what day it is.
    @Test
    void theClockIsGiven() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.sovang.bench..")
                .and()
                .doNotHaveFullyQualifiedName("vn.sovang.launch.Assembly")
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "the clock of the PC is read", access -> readsTheClock(access.getTarget())))
                .check(WITH_TESTS);
    }

    private static boolean readsTheClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        boolean clock = owner.equals(Clock.class.getName()) && target.getName().startsWith("system");
        boolean now = owner.startsWith("java.time.")
                && target.getName().equals("now")
                && target instanceof AccessTarget.CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean date = owner.equals("java.util.Date") && target.getFullName().endsWith("<init>()");
        return clock || now || date || target.getFullName().equals("java.lang.System.currentTimeMillis()");
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)$")
                .check(CLASSES);
        classes()
                .that()
                .areInterfaces()
                .should()
                .haveNameNotMatching(".*\\.I[A-Z][a-z].*")
                .check(CLASSES);
    }

    private static void onlyIn(String library, String... rooms) {
        String[] packages =
                java.util.Arrays.stream(rooms).map(name -> "vn.sovang." + name).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }
}
