package vn.sovang.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The build's own check, on made-up reports.
class SuiteCheckTest {
    private static final Instant COMPILED = Instant.parse("2026-03-02T01:02:03Z");
    private static final Tags ALL = new Tags("", "");

    @TempDir
    Path reports;

    @Test
    void classWithoutAReportIsMissing() throws IOException {
        write("a.RunTest", COMPILED, "<testcase name='x'/>");
        assertThat(check("a.RunTest", "a.ForgottenProperties").missing()).containsExactly("a.ForgottenProperties");
    }

    @Test
    void reportWithoutATestIsNone() throws IOException {
        write("a.EmptyTest", COMPILED, "");
        assertThat(check("a.EmptyTest").missing()).containsExactly("a.EmptyTest");
    }

    @Test
    void reportOlderThanTheClassIsOfAnotherRun() throws IOException {
        write("a.OldTest", COMPILED.minusSeconds(1), "<testcase name='x'/>");
        assertThat(check("a.OldTest").missing()).containsExactly("a.OldTest");
    }

    @Test
    void noReportsAtAllMeansAllAreMissing() throws IOException {
        SuiteCheck check = new SuiteCheck(List.of(new TestClass("a.RunTest", COMPILED)), reports.resolve("none"));
        assertThat(check.missing()).containsExactly("a.RunTest");
        assertThat(check.skips()).isEqualTo("0 tests in 0 classes, 0 skipped");
    }

    @Test
    void skipsAreCountedByTheirReasonsTheMostFrequentFirst() throws IOException {
        write(
                "a.OneTest",
                COMPILED,
                "<testcase name='x'/><testcase name='y'><skipped message='only on Windows'/></testcase>");
        String assumed = """
                <testcase name='x'><skipped type='org.opentest4j.TestAbortedException'><![CDATA[org.opentest4j.TestAbortedException: Assumption failed: no samples
                	at org.junit.jupiter.api.Assumptions]]></skipped></testcase>
                """;
        write("a.TwoTest", COMPILED, assumed + assumed);
        assertThat(check().skips()).isEqualToIgnoringNewLines("""
                4 tests in 2 classes, 3 skipped
                    2  no samples
                    1  only on Windows""");
    }

    @Test
    void classesAreFoundByTheirTestsAndNotByTheirNames() {
        assertThat(TestClass.hasTests(Unfitting.class, ALL)).isTrue();
        assertThat(TestClass.hasTests(Heir.class, ALL)).isTrue();
        assertThat(TestClass.hasTests(Base.class, ALL)).isFalse();
        assertThat(TestClass.hasTests(Report.class, ALL)).isFalse();
    }

    @Test
    void tagsDecideWhichRunMustHaveTheReport() {
        Tags usual = new Tags("", "slow");
        Tags second = new Tags("slow", "");
        assertThat(TestClass.hasTests(Slow.class, usual)).isFalse();
        assertThat(TestClass.hasTests(Slow.class, second)).isTrue();
        assertThat(TestClass.hasTests(Mixed.class, usual)).isTrue();
        assertThat(TestClass.hasTests(Mixed.class, second)).isTrue();
        assertThat(TestClass.hasTests(Unfitting.class, second)).isFalse();
    }

    @Test
    void thisVeryClassIsAmongThoseFound() throws Exception {
        Path classes = Path.of(SuiteCheckTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        assertThat(TestClass.allIn(classes, ALL))
                .extracting(TestClass::name)
                .contains(SuiteCheckTest.class.getName(), "vn.sovang.ArchitectureTest", "vn.sovang.store.StoresTest")
                .doesNotContain(SuiteCheck.class.getName());
    }

    private SuiteCheck check(String... names) {
        return new SuiteCheck(
                Arrays.stream(names).map(name -> new TestClass(name, COMPILED)).toList(), reports);
    }

    private void write(String name, Instant at, String cases) throws IOException {
        Path file = Files.writeString(
                reports.resolve("TEST-" + name + ".xml"), "<testsuite name='" + name + "'>" + cases + "</testsuite>");
        Files.setLastModifiedTime(file, FileTime.from(at));
    }

    /// Has a test, though nothing in its name says so.
    static class Unfitting {
        @Test
        void test() {}
    }

    abstract static class Base {
        @Test
        void test() {}
    }

    static class Heir extends Base {}

    @Tag("slow")
    static class Slow {
        @Test
        void test() {}
    }

    static class Mixed {
        @Test
        void quick() {}

        @Test
        @Tag("slow")
        void slow() {}
    }
}
