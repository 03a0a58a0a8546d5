package com.allocationsystem.localstack.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpOptionsTest {

    @Test
    void demoDatasetAndPort8080_whenNothingIsSaid() {
        assertEquals(new UpOptions(Optional.empty(), 8080), UpOptions.parse(List.of()));
    }

    @Test
    void folderAndPortsAreTaken(@TempDir Path folder) {
        assertEquals(
                new UpOptions(Optional.of(folder), 9080),
                UpOptions.parse(List.of("--data", folder.toString(), "--port-base", "9080")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "65001", "-1", "eighty", ""})
    void impossiblePortsAreRefusedWithTheRange(String port) {
        UsageException refused =
                assertThrows(UsageException.class, () -> UpOptions.parse(List.of("--port-base", port)));
        assertTrue(refused.getMessage().contains("1024 to 65000"), refused.getMessage());
    }

    @Test
    void unknownWordsMissingValuesAndMissingFoldersAreRefused() {
        assertThrows(UsageException.class, () -> UpOptions.parse(List.of("--dtaa", "x")));
        assertThrows(UsageException.class, () -> UpOptions.parse(List.of("--data")));
        assertThrows(UsageException.class, () -> UpOptions.parse(List.of("--data", "/no/such/folder")));
    }
}
