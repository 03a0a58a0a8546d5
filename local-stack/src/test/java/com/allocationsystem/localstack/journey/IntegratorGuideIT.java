package com.allocationsystem.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the guide for integrators, as a reader copies them, and the example in Python. */
@ExtendWith(SharedStack.class)
class IntegratorGuideIT {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern COMMANDS = Pattern.compile("^```sh\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void everyCommandOfTheGuideRuns_andSoDoesTheExample(@TempDir Path folder) throws Exception {
        String guide = Files.readString(ROOT.resolve("docs/how-to/integrate.md"));
        String commands =
                COMMANDS.matcher(guide).results().map(found -> found.group(1)).collect(Collectors.joining("\n"));
        assertEquals(7, COMMANDS.matcher(guide).results().count(), "commands of each section");
        Path dev = Files.writeString(folder.resolve("dev"), "#!/bin/sh\nexec '" + ROOT.resolve("dev") + "' \"$@\"\n");
        assertTrue(dev.toFile().setExecutable(true));

        String output = run(
                folder,
                "set -euo pipefail\n" + commands + "\nOAS_API_TOKEN=$api_token python3 '"
                        + ROOT.resolve("docs/examples/allocate.py") + "' \"$cusip\" \"$GROUP\" 300000\n");

        assertEquals(2, output.lines().filter("SUCCESS"::equals).count(), output);
        assertTrue(output.contains("event:complete"), output);
        assertTrue(output.contains("SUCCESS: "), output);
    }

    private static String run(Path folder, String script) throws IOException, InterruptedException {
        Path output = Files.createTempFile("guide", ".out");
        ProcessBuilder builder = new ProcessBuilder(List.of("bash", "-c", script))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment()
                .putAll(Map.of(
                        "OAS",
                        SharedStack.stack().gateway().toString(),
                        "BOND",
                        "00108WAH3",
                        "JAVA_HOME",
                        System.getProperty("java.home")));
        int exit = builder.start().waitFor();
        String said = Files.readString(output);
        Files.delete(output);
        assertEquals(0, exit, said);
        return said;
    }
}
