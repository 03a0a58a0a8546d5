package com.allocationsystem.auditverifier;

import com.allocationsystem.audit.checkpoint.Checkpoint;
import com.allocationsystem.audit.checkpoint.NoteKey;
import com.allocationsystem.audit.checkpoint.SignedNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The checkpoints of a folder.
 *
 * @param verified those that a trusted key signed, of whatever chain
 * @param forged what is wrong with the others, by file
 */
record Checkpoints(List<Checkpoint> verified, List<String> forged) {

    /** @throws IllegalArgumentException when the folder holds no checkpoint */
    static Checkpoints in(Path folder, List<NoteKey> keys) throws IOException {
        List<Checkpoint> verified = new ArrayList<>();
        List<String> forged = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".checkpoint"))
                    .sorted()
                    .toList()) {
                try {
                    verified.add(Checkpoint.parse(SignedNote.open(Files.readString(file), keys)));
                } catch (IllegalArgumentException e) {
                    forged.add("FORGED: %s: %s".formatted(folder.relativize(file), e.getMessage()));
                }
            }
        }
        if (verified.isEmpty() && forged.isEmpty()) {
            throw new IllegalArgumentException("%s holds no file named .checkpoint".formatted(folder));
        }
        return new Checkpoints(verified, forged);
    }

    /** @return those of one chain */
    List<Checkpoint> of(String chain) {
        return verified.stream()
                .filter(checkpoint -> checkpoint.head().chain().equals(chain))
                .toList();
    }
}
