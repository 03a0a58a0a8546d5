package com.allocationsystem.localstack.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void tailGivesTheLastLines_andNothingWithoutAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.log"), "one\ntwo\nthree\n");
        assertEquals("two\nthree", new LogFile(file).tail(2));
        assertEquals("", new LogFile(folder.resolve("none.log")).tail(2));
    }

    @Test
    void aLongLogIsKeptOnceAndBegunAnew() throws IOException {
        Path file = folder.resolve("a.log");
        try (RandomAccessFile grown = new RandomAccessFile(file.toFile(), "rw")) {
            grown.setLength(LogFile.MOST_BYTES + 1);
        }
        new LogFile(file).rotateIfLong();
        assertEquals(0, Files.size(file));
        assertEquals(LogFile.MOST_BYTES + 1, Files.size(folder.resolve("a.log.1")));
    }

    @Test
    void theLogOfTheRunBeforeIsKeptBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("a.log"), "before\n");
        new LogFile(file).beginAnew();
        assertFalse(Files.exists(file));
        assertEquals("before\n", Files.readString(folder.resolve("a.log.1")));
    }

    @Test
    void aShortLogIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.log"), "one\n");
        new LogFile(file).rotateIfLong();
        assertEquals("one\n", Files.readString(file));
        assertFalse(Files.exists(folder.resolve("a.log.1")));
    }
}
