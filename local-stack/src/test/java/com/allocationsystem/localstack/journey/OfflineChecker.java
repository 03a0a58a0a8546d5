package com.allocationsystem.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the packaged checker on a downloaded statement, as a compliance officer would. */
final class OfflineChecker {

    private static final Path JAR = Path.of("")
            .toAbsolutePath()
            .resolveSibling("allocation-checker")
            .resolve("target/allocation-checker-command.jar");

    private OfflineChecker() {}

    static void assertSound(Response download) {
        assertEquals(0, run(download), () -> "the statement is not sound");
    }

    /** The final allocation follows from the statement. */
    static void assertSound(Response statement, Response finalAllocation) {
        assertEquals(0, run(statement, finalAllocation), () -> "the final allocation is not sound");
    }

    private static int run(Response... downloads) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar",
                    JAR.toString(),
                    "--hash",
                    downloads[0].header("ETag")));
            for (Response download : downloads) {
                assertEquals(200, download.statusCode(), download::asString);
                Path file = Files.createTempFile("download", ".json");
                file.toFile().deleteOnExit();
                Files.write(file, download.asByteArray());
                command.add(file.toString());
            }
            Process checker = new ProcessBuilder(command).inheritIO().start();
            return checker.waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("The checker could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the checker ran", e);
        }
    }
}
