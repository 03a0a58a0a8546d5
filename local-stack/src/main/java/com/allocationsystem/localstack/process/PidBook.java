package com.allocationsystem.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which processes belong to the stack of one state folder: a file per component under {@code pids/}.
 *
 * <p>A number alone proves nothing, as the system hands it out again. A process counts as ours only while its command
 * line names the state folder; nothing else is ever signalled.
 */
public final class PidBook {

    private final Path folder;
    private final Path state;

    /** @param state the state folder, absolute; every process of the stack names it on its command line */
    public PidBook(Path state) {
        this.state = state;
        this.folder = state.resolve("pids");
    }

    /**
     * A component as last started.
     *
     * @param name the component
     * @param pid its process id
     * @param port its port
     */
    public record Entry(String name, long pid, int port) {}

    public void write(Entry entry) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, ".", ".new");
        Files.writeString(fresh, entry.pid() + " " + entry.port() + "\n");
        Files.move(
                fresh,
                folder.resolve(entry.name()),
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    public void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return every component on record, alive or not, by name */
    public List<Entry> entries() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Entry> found = new ArrayList<>();
            files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .forEach(file -> read(file).ifPresent(found::add));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Entry> find(String name) {
        return entries().stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /** @return the live process of that entry, if it still is the one that was recorded */
    public Optional<ProcessHandle> process(Entry entry) {
        return ProcessHandle.of(entry.pid()).filter(ProcessHandle::isAlive).filter(handle -> CommandLine.of(handle)
                .names(state));
    }

    private static Optional<Entry> read(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ");
            return Optional.of(
                    new Entry(file.getFileName().toString(), Long.parseLong(words[0]), Integer.parseInt(words[1])));
        } catch (IOException | RuntimeException e) {
            // A half-written or vanished record names no process.
            return Optional.empty();
        }
    }
}
