package com.allocationsystem.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the packaged checker on a downloaded statement, as a compliance officer would. */
final class OfflineChecker {

    private static final Path JAR = Path.of("")
            .toAbsolutePath()
            .resolveSibling("allocation-checker")
            .resolve("target/allocation-checker-command.jar");

    private OfflineChecker() {}

    static void assertSound(Response download) {
        assertEquals(200, download.statusCode());
        try {
            Path file = Files.createTempFile("statement", ".json");
            Files.write(file, download.asByteArray());
            Process checker = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            JAR.toString(),
                            "--hash",
                            download.header("ETag"),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, checker.waitFor(), said);
            Files.delete(file);
        } catch (IOException e) {
            throw new IllegalStateException("The checker could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the checker ran", e);
        }
    }
}
