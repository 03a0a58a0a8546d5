package com.allocationsystem.localstack.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file {@code ready} in the state folder: there while everything has become ready, holding the supervisor's pid. */
final class ReadyMark {

    private final Path file;

    ReadyMark(Path state) {
        this.file = state.resolve("ready");
    }

    void set() throws IOException {
        Files.writeString(file, ProcessHandle.current().pid() + "\n");
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
