package com.allocationsystem.localstack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The words a process was started with.
 *
 * @param words program first; empty when the process is gone, is a zombie, or hides them
 */
public record CommandLine(List<String> words) {

    public static CommandLine of(ProcessHandle handle) {
        Path file = Path.of("/proc", Long.toString(handle.pid()), "cmdline");
        try {
            String all = Files.readString(file, StandardCharsets.ISO_8859_1);
            return new CommandLine(all.isEmpty() ? List.of() : List.of(all.split("\0")));
        } catch (IOException e) {
            // No /proc here (macOS): the JDK's own view.
            return new CommandLine(handle.info().arguments().map(List::of).orElse(List.of()));
        }
    }

    /** @return whether a word is that path, lies under it, or is an option ({@code -Dx=path}) of that kind */
    public boolean names(Path path) {
        String plain = new String(path.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return words.stream()
                .map(word -> word.substring(word.indexOf('=') + 1))
                .anyMatch(word -> word.equals(plain)
                        || word.startsWith(plain + "/")
                        || word.equals(path.toString())
                        || word.startsWith(path + "/"));
    }
}
