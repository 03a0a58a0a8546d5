package com.allocationsystem.auditverifier;

import com.allocationsystem.audit.checkpoint.NoteKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The public keys that an auditor trusts. */
final class Keys {

    private Keys() {}

    /** @param text a key, or the path of a file with one a line (keys that replaced each other) */
    static List<NoteKey> read(String text) throws IOException {
        Path file = Path.of(text);
        Stream<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file).stream() : Stream.of(text);
        return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(NoteKey::parse)
                .toList();
    }
}
