package com.allocationsystem.localstack.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidBookTest {

    @TempDir
    Path state;

    @Test
    void entriesAreReadBack_andBrokenFilesNameNobody() throws IOException {
        PidBook book = new PidBook(state);
        book.write(new PidBook.Entry("redis", 12, 6380));
        book.write(new PidBook.Entry("auth", 7, 8081));
        Files.writeString(state.resolve("pids/gateway"), "not a number");

        assertEquals(List.of(new PidBook.Entry("auth", 7, 8081), new PidBook.Entry("redis", 12, 6380)), book.entries());
    }

    @Test
    void aStrangersProcessIsNeverTakenForOurs_whenItsNumberIsOnRecord() {
        long mine = ProcessHandle.current().pid();
        assertTrue(new PidBook(state)
                .process(new PidBook.Entry("auth", mine, 8081))
                .isEmpty());
    }

    @Test
    void aCommandLineNamesAFolder_asAWordAsAnOptionOrAsItsParent() {
        Path folder = Path.of("/srv/oas/.local");
        assertTrue(new CommandLine(List.of("java", "-Doas.state=/srv/oas/.local", "-jar")).names(folder));
        assertTrue(new CommandLine(List.of("postgres", "-D", "/srv/oas/.local/postgres/data")).names(folder));
        assertFalse(new CommandLine(List.of("postgres", "-D", "/srv/oas/.local2/postgres/data")).names(folder));
        assertFalse(new CommandLine(List.of()).names(folder));
    }
}
