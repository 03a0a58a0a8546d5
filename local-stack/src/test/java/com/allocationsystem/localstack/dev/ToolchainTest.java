package com.allocationsystem.localstack.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.localstack.dev.DevMachine.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./dev} does where something is missing on the machine. */
class ToolchainTest {
    @TempDir
    Path home;

    private DevMachine machine;

    @BeforeEach
    void emptyRootMachine() throws IOException {
        machine = new DevMachine(home);
        machine.write("web-ui/package.json", "{}");
        machine.write("auth-service/pom.xml", "<project/>");
        machine.program("id", "echo 0");
        machine.program("apt-get", "echo \"$@\" >>'%s'".formatted(machine.file("apt")));
    }

    private String installed() throws IOException {
        return Files.exists(machine.file("apt")) ? Files.readString(machine.file("apt")) : "";
    }

    @Test
    void up_saysWhatItInstallsAndWhy_beforeItDoes() throws Exception {
        machine.program("apt-get", "cat %s/*.out >>'%s'; exit 1".formatted(machine.file("."), machine.file("said")));

        Outcome up = machine.dev("up");

        assertEquals(1, up.exit(), up.output());
        String said = Files.readString(machine.file("said"));
        assertTrue(said.contains("Installing with apt-get: openjdk-17-jdk-headless maven nodejs npm"), said);
        assertTrue(said.contains("openjdk-17-jdk-headless: a JDK 17 to 25 is needed, none"), said);
        assertTrue(said.contains("maven: Maven 3.8.6 or newer is needed, none was found"), said);
        assertTrue(said.contains("nodejs npm: Node with npm is needed for the web UI, none was found"), said);
    }

    @Test
    void up_installsAllThatIsMissing_atOnce() throws Exception {
        machine.dev("up");

        assertTrue(installed().contains("openjdk-17-jdk-headless maven nodejs npm"), installed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "test", "bench", "verify", "verify-audit", "test --faults", "test --repeat 1 web-ui"})
    void noCommandInstalls_withNoInstall(String command) throws Exception {
        machine.write("benchmarks/src/x", "");
        Outcome refused = machine.dev((command + " --no-install").split(" "));

        assertEquals(1, refused.exit(), refused.output());
        assertEquals("", installed());
        assertTrue(refused.output().contains("sudo apt-get install openjdk-17-jdk-headless"), refused.output());
    }

    @Test
    void up_doesNotInstall_withTheSetting() throws Exception {
        Outcome refused = machine.dev(Map.of("OAS_NO_INSTALL", "1"), "up");

        assertEquals(1, refused.exit(), refused.output());
        assertEquals("", installed());
        String remedy = "sudo apt-get install openjdk-17-jdk-headless maven nodejs npm";
        assertTrue(refused.output().contains(remedy), refused.output());
    }

    @Test
    void up_doesNotInstall_forAnOrdinaryUser() throws Exception {
        machine.program("id", "echo 1000");

        assertEquals(1, machine.dev("up").exit());
        assertEquals("", installed());
    }

    @Test
    void up_namesJavaHome_whereAPackageWouldNotHelp() throws Exception {
        Outcome refused = machine.dev(Map.of("JAVA_HOME", "/nowhere"), "up", "--no-install");

        assertTrue(refused.output().contains("JAVA_HOME=/nowhere with Java none"), refused.output());
        assertTrue(refused.output().contains("point it at a JDK 17 to 25"), refused.output());
        assertFalse(refused.output().contains("openjdk"), refused.output());
    }

    @Test
    void up_refusesAnOldMaven_thatNoPackageReplaces() throws Exception {
        machine.realJava();
        machine.program("mvn", "echo Apache Maven 3.6.3");
        machine.program("node", "exit 0");
        machine.program("npm", "exit 0");

        Outcome refused = machine.dev("up");

        assertEquals("", installed());
        assertTrue(refused.output().contains("Maven 3.8.6 or newer is needed, 3.6.3 was found"), refused.output());
    }

    @Test
    void up_fails_whenTheBuildEndsWithAnError() throws Exception {
        machine.realJava();
        machine.program("mvn", """
            echo Apache Maven 3.9.0
            [[ $* != *package ]] || { echo BUILD SUCCESS; exit 3; }\
            """);
        machine.program("node", "exit 0");
        machine.program("npm", "exit 0");

        Outcome up = machine.dev("up");

        assertEquals(1, up.exit(), up.output());
        assertTrue(up.output().contains("The build failed"), up.output());
    }
}
