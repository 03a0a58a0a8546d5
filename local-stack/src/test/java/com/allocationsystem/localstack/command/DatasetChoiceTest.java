package com.allocationsystem.localstack.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.localstack.demo.DatasetFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetChoiceTest {

    @TempDir
    Path state;

    @TempDir
    Path other;

    @Test
    void aStateStaysWithItsDataset_andSaysHowToGoOn() throws IOException {
        DatasetChoice choice = new DatasetChoice(state, state);
        assertEquals(state.resolve("demo-data"), choice.settle(Optional.empty()));
        assertEquals(state.resolve("demo-data"), choice.settle(Optional.empty()));

        DatasetFolder.writeDemo(other);
        UsageException refused = assertThrows(UsageException.class, () -> choice.settle(Optional.of(other)));
        assertTrue(refused.getMessage().contains("./dev reset"), refused.getMessage());
    }

    @Test
    void missingFilesAreNamed() {
        UsageException refused =
                assertThrows(UsageException.class, () -> new DatasetChoice(state, state).settle(Optional.of(other)));
        assertTrue(refused.getMessage().contains("securities.csv, benchmarks.csv"), refused.getMessage());
    }
}
