package com.allocationsystem.testsupport.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package says what it is for, and one of more than ten files says why; a reason that no longer holds is deleted. */
class PackageSizeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int MOST_FILES = 10;
    private static final String REASON = "More than ten files";

    @Test
    void everyPackageIsDescribed_andALargeOneSaysWhy() throws IOException {
        assertEquals(List.of(), faults(ROOT));
    }

    @Test
    void whatIsMissingIsNamed(@TempDir Path root) throws IOException {
        room(root, "bare", 1, null);
        room(root, "large", MOST_FILES + 1, "/** Large. */");
        room(root, "reasoned", MOST_FILES + 1, "/** Large. More than ten files: one word each. */");
        room(root, "small", MOST_FILES, "/** Small. */");
        room(root, "shrunk", MOST_FILES, "/** Small. More than ten files: one word each. */");

        assertEquals(
                List.of(
                        "planted/src/main/java/bare: no package-info.java",
                        "planted/src/main/java/large: 11 files, and package-info.java gives no reason",
                        "planted/src/main/java/shrunk: 10 files; delete the reason for more"),
                faults(root));
    }

    private static void room(Path root, String name, int files, String words) throws IOException {
        Path room =
                Files.createDirectories(root.resolve("planted/src/main/java").resolve(name));
        for (int i = 0; i < files; i++) {
            Files.writeString(room.resolve("C" + i + ".java"), "class C" + i + " {}");
        }
        if (words != null) {
            Files.writeString(room.resolve("package-info.java"), words + "\npackage " + name + ";\n");
        }
    }

    private static List<String> faults(Path root) throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path sources : modules.map(module -> module.resolve("src/main/java"))
                    .sorted()
                    .toList()) {
                if (Files.isDirectory(sources)) {
                    try (Stream<Path> rooms =
                            Files.walk(sources).filter(Files::isDirectory).sorted()) {
                        rooms.forEach(room -> addFault(root, room, faults));
                    }
                }
            }
        }
        return faults;
    }

    private static void addFault(Path root, Path room, List<String> faults) {
        try (Stream<Path> files = Files.list(room)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .toList();
            boolean described = names.contains("package-info.java");
            int size = names.size() - (described ? 1 : 0);
            boolean reasoned =
                    described && words(room.resolve("package-info.java")).contains(REASON);
            if (size > 0 && !described) {
                faults.add(root.relativize(room) + ": no package-info.java");
            } else if (size > MOST_FILES && !reasoned) {
                faults.add(root.relativize(room) + ": " + size + " files, and package-info.java gives no reason");
            } else if (size <= MOST_FILES && reasoned) {
                faults.add(root.relativize(room) + ": " + size + " files; delete the reason for more");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the file's words, however its lines are broken */
    private static String words(Path file) throws IOException {
        return Files.readString(file).replaceAll("[\\s*]+", " ");
    }
}
