package vn.sovang;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.sovang.picture.KeptText;
import vn.sovang.usecase.work.WritesWithoutStep;

/// Holds the table of rooms of `src/site/markdown/architecture.md`.
class ArchitectureTest {
    private static final JavaClasses WITH_TESTS = new ClassFileImporter().importPackages("vn.sovang");
    private static final JavaClasses CLASSES =
            WITH_TESTS.that(DescribedPredicate.describe("are the program's", each -> each.getSource()
                    .map(source -> new ImportOption.DoNotIncludeTests().includes(Location.of(source.getUri())))
                    .orElse(false)));

    /// Classes made to break the rules, on which they must be seen to fail.
    private static final JavaClasses BREACH = new ClassFileImporter().importPackages("vn.sovang.breach");

    private static final List<String> FEATURES = List.of(
            "movement",
            "registry",
            "intake",
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

    /// What starts the program, with the others of its floor that each stands on: all below is theirs.
    private static final Map<String, List<String>> LAUNCH = Map.ofEntries(
            Map.entry("open", List.of()),
            Map.entry("command", List.of("open")),
            Map.entry("feature", List.of("open")),
            Map.entry("due", List.of("open", "command", "feature")),
            Map.entry("registry", List.of("open", "command", "feature")),
            Map.entry("intake", List.of("open", "command", "feature", "registry")),
            Map.entry("round", List.of("open", "command", "feature", "registry")),
            Map.entry("movement", List.of("open", "command", "feature", "registry", "due")),
            Map.entry("dossier", List.of("open", "command", "feature", "round")),
            Map.entry("decision", List.of("open", "command", "feature", "round", "due")),
            Map.entry("office", List.of("open", "command", "feature", "dossier")),
            Map.entry("desk", List.of("open", "command", "feature", "round", "decision", "due")),
            Map.entry("demo", List.of("open", "command", "feature", "office", "intake", "round", "dossier")));

    /// The families of a floor, below first, with the others of their floor they stand on. "" is the floor itself.
    private static final Map<String, Map<String, List<String>>> FLOORS = Map.of(
            "model",
            families(
                    "", List.of(),
                    "registry", List.of(""),
                    "meeting", List.of(""),
                    "due", List.of(""),
                    "round", List.of(""),
                    "dossier", List.of("", "round"),
                    "decision", List.of("", "round"),
                    "movement", List.of("", "due", "dossier")),
            "paper",
            families("", List.of(), "layout", List.of(""), "pdf", List.of("", "layout"), "docx", List.of("", "layout")),
            "store",
            families(
                    "core",
                    List.of(),
                    "registry",
                    List.of("core"),
                    "movement",
                    List.of("core"),
                    "decision",
                    List.of("core"),
                    "round",
                    List.of("core", "decision"),
                    "dossier",
                    List.of("core"),
                    "office",
                    List.of("core"),
                    "",
                    List.of("core", "registry", "movement", "decision", "round", "dossier", "office")),
            "rule",
            families(
                    "", List.of(),
                    "count", List.of(""),
                    "due", List.of(""),
                    "money", List.of(""),
                    "person", List.of(),
                    "copied", List.of(),
                    "evidence", List.of("", "count"),
                    "check", List.of("", "count", "copied", "evidence")),
            "form",
            families(
                    "base", List.of(),
                    "submission", List.of("base"),
                    "meeting", List.of("base"),
                    "report", List.of("base"),
                    "decision", List.of("base"),
                    "movement", List.of("base"),
                    "registry", List.of("base")),
            "exchange",
            families(
                    "sheet", List.of(),
                    "file", List.of("sheet"),
                    "table", List.of("sheet"),
                    "list", List.of("sheet", "file", "table"),
                    "plan", List.of("sheet", "file"),
                    "summary", List.of("sheet", "file", "table")));

    private static final List<String> TEXT = List.of("text");
    private static final List<String> MODEL = join(floor("model"), TEXT);

    /// What the features stand on, below the use cases.
    private static final List<String> BELOW_USE_CASES = join(
            floor("exchange"),
            floor("form"),
            floor("paper"),
            floor("rule"),
            floor("store"),
            List.of("backup", "settings"),
            MODEL);

    private static final ArchRule ONLY_BY_STEPS = noClasses()
            .that()
            .resideInAPackage("vn.sovang.usecase..")
            .and()
            .doNotHaveFullyQualifiedName("vn.sovang.usecase.work.Journal")
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "a writing without a step is opened", access -> opensAWriting(access.getTarget())))
            .because("whatever a clerk changes can be taken back");

    /// Most files of a package: beyond it nobody finds anything by looking.
    private static final int MOST_FILES = 45;

    /// Room by package pattern, with the rooms it may use besides itself.
    private static final Map<String, List<String>> ROOMS = rooms();

    private static Map<String, List<String>> families(Object... namesAndOthers) {
        Map<String, List<String>> families = new LinkedHashMap<>();
        for (int i = 0; i < namesAndOthers.length; i += 2) {
            families.put(
                    (String) namesAndOthers[i],
                    ((List<?>) namesAndOthers[i + 1])
                            .stream().map(String.class::cast).toList());
        }
        return families;
    }

    /// The rooms of a floor.
    private static List<String> floor(String name) {
        return Objects.requireNonNull(FLOORS.get(name)).keySet().stream()
                .map(family -> room(name, family))
                .toList();
    }

    private static String room(String floor, String family) {
        return family.isEmpty() ? floor : floor + "." + family;
    }

    private static List<String> join(List<?>... parts) {
        return Stream.of(parts).flatMap(List::stream).map(String.class::cast).toList();
    }

    private static Map<String, List<String>> rooms() {
        Map<String, List<String>> rooms = new LinkedHashMap<>();
        rooms.put("text", List.of());
        Map<String, List<String>> below = Map.of(
                "model",
                TEXT,
                "paper",
                TEXT,
                "store",
                MODEL,
                "rule",
                MODEL,
                "form",
                join(List.of("paper"), floor("rule"), MODEL),
                "exchange",
                join(floor("rule"), MODEL));
        FLOORS.forEach((floor, families) -> families.forEach((family, others) -> rooms.put(
                room(floor, family),
                join(
                        others.stream().map(other -> room(floor, other)).toList(),
                        Objects.requireNonNull(below.get(floor))))));
        rooms.put("backup", join(List.of("store.core"), MODEL));
        USE_CASES.forEach((feature, features) -> rooms.put(
                "usecase." + feature,
                join(features.stream().map(other -> "usecase." + other).toList(), BELOW_USE_CASES)));
        screens(rooms);
        return rooms;
    }

    private static void screens(Map<String, List<String>> rooms) {
        List<String> controls = List.of("ui.control", "ui.control.table", "ui.control.paper");
        List<String> useCases =
                USE_CASES.keySet().stream().map(feature -> "usecase." + feature).toList();
        rooms.put("ui.control", MODEL);
        rooms.put("ui.control.table", join(List.of("ui.control"), MODEL));
        rooms.put("ui.control.paper", join(List.of("ui.control"), MODEL));
        rooms.put("ui", join(controls, useCases, MODEL));
        List<String> feature =
                join(List.of("ui"), controls, floor("store"), floor("rule"), floor("exchange"), useCases, MODEL);
        FEATURES.forEach(name -> rooms.put("ui." + name, feature));
        Map<String, List<String>> parts = Map.of(
                "movement.plan", List.of("ui.movement"),
                "movement.follow", List.of("ui.movement"),
                "registry.bin", List.of(),
                "registry.history", List.of(),
                "registry", List.of("ui.registry.bin", "ui.registry.history"),
                "registry.person", List.of("ui.registry", "ui.registry.bin", "ui.registry.history"),
                "registry.unit", List.of("ui.registry", "ui.registry.bin", "ui.registry.history"));
        parts.forEach((part, others) -> rooms.put("ui." + part, join(others, feature)));
    }

    /// What one feature's jobs ask of another's, kept: what a move made public for its own feature only is not reached
    /// from elsewhere by the way. Look at a new line before you keep it.
    @Test
    void theInsideOfAFeatureIsItsOwn() throws IOException {
        KeptText.check(ArchitectureTest.class, "doors.txt", String.join("\n", doors(CLASSES)) + "\n");
        assertThat(doors(BREACH)).containsExactly("alpha.Job < beta", "beta.Inside < alpha");
    }

    /// Types of the use cases that other features use, with who does; who starts the program sees everything.
    private static Collection<String> doors(Iterable<JavaClass> classes) {
        Map<String, Collection<String>> doors = new TreeMap<>();
        for (JavaClass user : classes) {
            for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                JavaClass used = dependency.getTargetClass();
                String feature = feature(user);
                if (used.getPackageName().contains(".usecase.")
                        && !feature(used).equals(feature)
                        && !user.getPackageName().startsWith("vn.sovang.launch")) {
                    doors.computeIfAbsent(
                                    feature(used) + "." + outermost(used).getSimpleName(), name -> new TreeSet<>())
                            .add(feature);
                }
            }
        }
        return doors.entrySet().stream()
                .map(door -> door.getKey() + " < " + String.join(", ", door.getValue()))
                .toList();
    }

    private static JavaClass outermost(JavaClass each) {
        return each.getEnclosingClass().map(ArchitectureTest::outermost).orElse(each);
    }

    /// The word of the room on its floor.
    private static String feature(JavaClass each) {
        String[] rooms = each.getPackageName()
                .replaceFirst("^vn\\.sovang\\.(breach\\.)?", "")
                .split("\\.", -1);
        return rooms.length == 1 ? rooms[0] : rooms[1];
    }

    /// A name leads to one class: no word means two things.
    @Test
    void noTwoClassesBearOneName() {
        Map<String, Long> bearers = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(each -> !each.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new, Collectors.counting()));
        bearers.values().removeIf(count -> count == 1);
        assertThat(bearers).isEmpty();
    }

    @Test
    void noRoomIsTooLargeToLookThrough() {
        assertThat(tooLarge(CLASSES, MOST_FILES)).isEmpty();
        assertThat(tooLarge(BREACH, 2)).containsOnlyKeys("vn.sovang.breach.usecase.beta");
    }

    /// The packages with more files than that.
    private static Map<String, Long> tooLarge(Iterable<JavaClass> classes, long most) {
        Map<String, Long> files = StreamSupport.stream(classes.spliterator(), false)
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        files.values().removeIf(count -> count <= most);
        return files;
    }

    @Test
    void everyClassLivesInARoomOfTheTable() {
        String homeless = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith("vn.sovang.launch"))
                .filter(name -> !ROOMS.containsKey(name.replaceFirst("^vn\\.sovang\\.?", "")))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
        assertThat(homeless).isEqualTo("[]");
    }

    @Test
    void aFeatureOfTheProgramUsesOnlyThoseOfItsLine() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("vn.sovang.launch."))
                        .map(name -> name.replaceFirst("^vn\\.sovang\\.launch\\.", ""))
                        .collect(Collectors.toSet()))
                .isEqualTo(LAUNCH.keySet());
        LAUNCH.forEach((feature, others) -> {
            String[] closed = Stream.concat(
                            Stream.of("vn.sovang.launch"),
                            LAUNCH.keySet().stream()
                                    .filter(other -> !other.equals(feature) && !others.contains(other))
                                    .map(other -> "vn.sovang.launch." + other))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("vn.sovang.launch." + feature)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(closed)
                    .check(CLASSES);
        });
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
        ArchRule rule = slices().matching("vn.sovang.(**)").should().beFreeOfCycles();
        rule.check(CLASSES);
        assertThat(rule.evaluate(BREACH).hasViolation()).isTrue();
    }

    @Test
    void librariesStayInTheirRooms() {
        onlyIn("javafx..", "ui..", "launch..");
        onlyIn("java.sql..", "store..", "backup");
        onlyIn("org.jdbi..", "store..", "backup");
        onlyIn("org.flywaydb..", "store.core", "backup");
        onlyIn("org.apache.poi..", "exchange..", "paper.docx");
        onlyIn("org.apache.xmlbeans..", "exchange..", "paper.docx");
        onlyIn("org.openxmlformats..", "exchange..", "paper.docx");
        onlyIn("org.dhatim..", "exchange..");
        onlyIn("tools.jackson..", "exchange..", "rule..", "settings");
        onlyIn("com.ibm.icu..", "text");
        onlyIn("picocli..", "launch..");
        onlyIn("ch.qos.logback..", "launch..");
    }

    @Test
    void pdfBoxStaysWithThePapersAndThePreview() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.sovang.paper..", "vn.sovang.exchange.plan")
                .and()
                .haveNameNotMatching("vn\\.sovang\\.ui\\.control\\.paper\\.(PagePreview|PagePrinting|ScanPicture).*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                .check(CLASSES);
    }

    @Test
    void onlyLaunchPrintsToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.sovang.launch..")
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
                .doNotHaveFullyQualifiedName("vn.sovang.launch.open.Assembly")
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

    /// What a clerk changes can be taken back: the journal is the only door. Opening the sample is a step too.
    @Test
    void aUseCaseWritesThroughAStep() {
        ONLY_BY_STEPS.check(CLASSES);
    }

    @Test
    void aUseCaseThatWritesWithoutAStepIsFound() {
        JavaClasses breach = new ClassFileImporter().importClasses(WritesWithoutStep.class);
        assertThat(ONLY_BY_STEPS.evaluate(breach).getFailureReport().getDetails())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("Database.change"))
                .anySatisfy(line -> assertThat(line).contains("StepStore.step"));
    }

    private static boolean opensAWriting(AccessTarget target) {
        String name = target.getName();
        return switch (target.getOwner().getName()) {
            case "vn.sovang.store.core.Database" ->
                List.of("transaction", "change", "write", "with").contains(name);
            case "vn.sovang.store.core.StepStore" -> name.equals("step");
            default -> false;
        };
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
