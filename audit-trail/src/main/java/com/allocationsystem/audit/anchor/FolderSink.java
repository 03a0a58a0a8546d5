package com.allocationsystem.audit.anchor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps checkpoints as files of a folder: a mounted object store, a share with retention. Nothing is changed or removed. */
final class FolderSink implements CheckpointSink {

    private static final String SUFFIX = ".checkpoint";

    private final Path folder;

    FolderSink(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(String chain, String file, String note) throws IOException {
        Path own = Files.createDirectories(folder.resolve(chain));
        Path target = own.resolve(file + SUFFIX);
        if (Files.exists(target)) {
            return;
        }
        // A reader never sees half of it.
        Path fresh = Files.writeString(own.resolve("." + file + ".new"), note);
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Optional<String> newest(String chain) throws IOException {
        Path own = folder.resolve(chain);
        if (!Files.isDirectory(own)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(own)) {
            Optional<Path> last = files.filter(file -> file.toString().endsWith(SUFFIX))
                    .max(Comparator.comparing(file -> file.getFileName().toString()));
            return last.isPresent() ? Optional.of(Files.readString(last.get())) : Optional.empty();
        }
    }
}
