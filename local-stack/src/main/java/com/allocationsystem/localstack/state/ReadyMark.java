package com.allocationsystem.localstack.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file {@code ready} in the state folder: there while everything has become ready, holding the supervisor's pid. */
public final class ReadyMark {

    private final Path file;

    public ReadyMark(Path state) {
        this.file = state.resolve("ready");
    }

    public void set() throws IOException {
        Files.writeString(file, ProcessHandle.current().pid() + "\n");
    }

    public void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
