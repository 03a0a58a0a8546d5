package com.allocationsystem.localstack.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A note from {@code ./dev restart} to the keeper: the stop that follows is wanted, start again at once.
 *
 * @param file {@code requests/restart-NAME} in the state folder
 */
public record RestartRequest(Path file) {

    public static RestartRequest of(Path state, String component) {
        return new RestartRequest(state.resolve("requests").resolve("restart-" + component));
    }

    public void leave() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }

    /** @return whether there was a note; it is gone afterwards */
    public boolean take() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
