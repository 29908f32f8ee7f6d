package vn.sovang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages for developers name rooms and classes that there are, so that a move or a new name is written into them.
class DeveloperPagesTest {
    private static final Path PAGES = Path.of("src/site/markdown");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern NAME =
            Pattern.compile("(?<![\\w.@/#-])[a-z]*(?:\\.[a-z]+)*\\.?[A-Z][A-Za-z]*[a-z]\\b");
    private static final Pattern ROOM = Pattern.compile("(?<![\\w./-])[a-z]+(?:\\.[a-z]+)+(?![\\w./<({-])");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");
    /// Of libraries, or parts of a name.
    private static final Set<String> NOT_OURS =
            Set.of("TempDir", "ValueSource", "FormsTest", "ScreenTest", "NullMarked", "SQLite", "PDFBox");

    @ParameterizedTest
    @ValueSource(strings = {"architecture.md", "contributing.md"})
    void whatIsNamedIsThere(String page) throws IOException {
        assertThat(missing(Files.readString(PAGES.resolve(page)))).isEmpty();
    }

    @Test
    void aNameThatIsNotThereIsSeen() throws IOException {
        assertThat(missing("`usecase.SendUp` and `usecase.dossier.PrintDossier`, `rule.Eligibility`; `ui.nowhere`, "
                        + "`ui.desk`; `ProvinceWorkbook` and `PaperKind`; `form.PaperMaker`"))
                .containsExactly(
                        "usecase.SendUp", "rule.Eligibility", "ProvinceWorkbook", "form.PaperMaker", "ui.nowhere");
    }

    private static List<String> missing(String page) throws IOException {
        Set<String> classes = new HashSet<>();
        Set<String> rooms = new HashSet<>();
        read(Path.of("src/main/java/vn/sovang"), classes, rooms);
        Set<String> floors = new HashSet<>();
        rooms.forEach(room -> floors.add(room.replaceFirst("\\..*", "")));
        read(Path.of("src/test/java/vn/sovang"), classes, rooms);
        List<String> missing = new ArrayList<>();
        for (String code : found(CODE, page).map(match -> match.group(1)).toList()) {
            found(NAME, code)
                    .map(MatchResult::group)
                    .filter(name -> !known(name, classes, rooms))
                    .forEach(missing::add);
        }
        for (String code : found(CODE, page).map(match -> match.group(1)).toList()) {
            found(ROOM, code)
                    .map(MatchResult::group)
                    .filter(room -> floors.contains(room.replaceFirst("\\..*", "")) && !rooms.contains(room))
                    .forEach(missing::add);
        }
        return missing;
    }

    /// A name without its room is that of any class; with a room it stands in it or below.
    private static boolean known(String name, Set<String> classes, Set<String> rooms) {
        int dot = name.lastIndexOf('.');
        String simple = name.substring(dot + 1);
        if (dot <= 0) {
            // A single word may be a term of the field.
            boolean word = simple.chars().filter(Character::isUpperCase).count() < 2;
            return word || NOT_OURS.contains(simple) || classes.stream().anyMatch(one -> one.endsWith("." + simple));
        }
        String room = name.substring(0, dot);
        return !rooms.contains(room)
                        && rooms.stream().noneMatch(one -> one.startsWith(room.replaceFirst("\\..*", "") + "."))
                || classes.contains(room + "." + simple);
    }

    private static void read(Path tree, Set<String> classes, Set<String> rooms) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String room = tree.relativize(file.getParent()).toString().replace('/', '.');
                rooms.add(room);
                found(DECLARED, Files.readString(file)).forEach(match -> classes.add(room + "." + match.group(1)));
            }
        }
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results();
    }
}
