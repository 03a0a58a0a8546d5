package com.allocationsystem.localstack.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Folders of a stack that hold what was typed or traded: logs, kept previews, orders of the simulator, audit checkpoints. */
public final class PrivateFolders {

    /** By name below the state folder. */
    public static final List<String> NAMES = List.of("logs", "redis", "simulator", "audit-checkpoints");

    private PrivateFolders() {}

    /** Makes each of them, and keeps other users of the machine out; PostgreSQL does so for its own. */
    public static void make(Path state) throws IOException {
        for (String name : NAMES) {
            Path folder = Files.createDirectories(state.resolve(name));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
