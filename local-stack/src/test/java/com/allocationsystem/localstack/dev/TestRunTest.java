package com.allocationsystem.localstack.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.localstack.dev.DevMachine.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./dev test} makes of the reports of a run. */
class TestRunTest {
    private static final String GREEN =
            "<testsuite name='a.%s' tests='1' failures='0' errors='0' skipped='0' time='2.5'>"
                    + "<testcase classname='a.%1$s' name='holds' time='2.5'/></testsuite>";

    private static final String RED = "<testsuite name='a.%s' tests='1' failures='1' errors='0' skipped='0' time='7.0'>"
            + "<testcase classname='a.%1$s' name='breaks' time='7.0'><failure message='was 3'/></testcase></testsuite>";

    @TempDir
    Path home;

    private DevMachine machine;

    @BeforeEach
    void moduleWithTwoTests() throws IOException {
        machine = new DevMachine(home);
        machine.realJava();
        for (String name : new String[] {"GoodTest", "BadTest"}) {
            machine.write(
                    "module/src/test/java/a/%s.java".formatted(name), "class %s { @Test void t() {} }".formatted(name));
        }
    }

    /** Maven that leaves these reports. */
    private void maven(int exit, String good, String bad) throws IOException {
        machine.program("mvn", """
            echo Apache Maven 3.9.0
            [[ " $* " = *' verify '* || " $* " = *' verify' || $* = *verify ]] || exit 0
            echo "$@" >>calls
            mkdir -p module/target/surefire-reports
            [[ -z "%2$s" ]] || echo "%2$s" >module/target/surefire-reports/TEST-a.GoodTest.xml
            [[ -z "%3$s" ]] || echo "%3$s" >module/target/surefire-reports/TEST-a.BadTest.xml
            exit %1$d\
            """.formatted(exit, good.formatted("GoodTest"), bad.formatted("BadTest")));
    }

    @Test
    void testIsGreen_whenEverythingPassed() throws Exception {
        maven(0, GREEN, GREEN);

        Outcome run = machine.dev("test", "--quick");

        assertEquals(0, run.exit(), run.output());
        assertTrue(run.output().endsWith("2 passed, 0 failed\n"), run.output());
    }

    @Test
    void testIsRed_namesTheFile_andWhereTheTimeWent_althoughMavenIgnoresFailures() throws Exception {
        maven(0, GREEN, RED);

        Outcome run = machine.dev("test", "--quick");

        assertEquals(1, run.exit(), run.output());
        assertTrue(run.output().contains("module/src/test/java/a/BadTest.java: breaks: was 3"), run.output());
        assertTrue(run.output().contains("9.5  module"), run.output());
        assertTrue(run.output().contains("7.0  module: a.BadTest"), run.output());
        assertTrue(run.output().endsWith("1 passed, 1 failed\n"), run.output());
    }

    @Test
    void testIsRed_whenMavenFailed_althoughAllReportsAreGreen() throws Exception {
        maven(1, GREEN, GREEN);

        Outcome run = machine.dev("test", "--quick");

        assertEquals(1, run.exit(), run.output());
        assertTrue(run.output().contains("something was not built"), run.output());
    }

    @Test
    void testIsRed_whenATestDidNotRun() throws Exception {
        maven(0, GREEN, "");

        Outcome run = machine.dev("test", "--quick");

        assertEquals(1, run.exit(), run.output());
        assertTrue(run.output().contains("module/src/test/java/a/BadTest.java: did not run"), run.output());
    }

    @Test
    void repeat_goesOnAfterARedRun_andCountsTheFailedTests() throws Exception {
        maven(0, GREEN, RED);

        Outcome run = machine.dev("test", "--repeat", "3", "module");

        assertEquals(1, run.exit(), run.output());
        assertTrue(run.output().contains("run 3 of 3, seed "), run.output());
        assertTrue(run.output().contains("3 of 3 runs of module were red"), run.output());
        assertTrue(run.output().contains("3 module/src/test/java/a/BadTest.java: breaks: was 3"), run.output());
        String calls = Files.readString(machine.file("calls"));
        assertEquals(
                3,
                calls.lines()
                        .map(line -> line.replaceFirst(".*random.seed=(\\d+).*", "$1"))
                        .distinct()
                        .count(),
                calls);
    }

    @Test
    void repeat_isRed_whenARunLeavesNoReport() throws Exception {
        maven(0, "", "");

        Outcome run = machine.dev("test", "--repeat", "2", "module");

        assertEquals(1, run.exit(), run.output());
        assertTrue(run.output().contains("2 of 2 runs of module were red"), run.output());
    }

    @Test
    void repeat_refusesWhatIsNoNumberAndNoSuite() throws Exception {
        assertTrue(machine.dev("test", "--repeat", "0", "module").output().contains("--repeat 0"));
        Outcome run = machine.dev("test", "--repeat", "1", "nothing");
        assertEquals(1, run.exit());
        assertTrue(run.output().contains("there are: web-ui browser module"), run.output());
    }
}
