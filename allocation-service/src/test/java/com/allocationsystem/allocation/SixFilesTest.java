package com.allocationsystem.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader comes from the address to the formula of every method in six files, as docs/ARCHITECTURE.md lists them. */
class SixFilesTest {

    private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();
    private static final Pattern ROW = Pattern.compile("\\| ([A-Z_]+) \\| ((?:`\\w+`(?: -> )?)+) \\|");

    @Test
    void everyMethodIsSixFilesFromItsAddress() throws IOException {
        Map<String, List<String>> listed = listed();
        assertEquals(Arrays.stream(MethodName.values()).map(Enum::name).collect(Collectors.toSet()), listed.keySet());
        for (Map.Entry<String, List<String>> one : listed.entrySet()) {
            List<String> files = one.getValue();
            assertEquals(6, files.size(), one::toString);
            assertTrue(source(files.get(0)).contains("@Path(\"/preview\")"), files.get(0));
            for (int i = 0; i + 1 < files.size(); i++) {
                String from = files.get(i);
                String to = files.get(i + 1);
                assertTrue(imports(from, to) || implement(to, from), from + " does not lead to " + to);
            }
        }
    }

    private static boolean imports(String from, String to) throws IOException {
        return Pattern.compile("^import [\\w.]+\\." + to + ";$", Pattern.MULTILINE)
                .matcher(source(from))
                .find();
    }

    /** From a use case the reader goes on to the class that implements it. */
    private static boolean implement(String type, String useCase) throws IOException {
        return imports(type, useCase)
                && Pattern.compile("class " + type + " implements [\\w, ]*\\b" + useCase + "\\b")
                        .matcher(source(type))
                        .find();
    }

    private static Map<String, List<String>> listed() throws IOException {
        Map<String, List<String>> listed = new TreeMap<>();
        Matcher rows = ROW.matcher(Files.readString(REPOSITORY.resolve("docs/ARCHITECTURE.md")));
        while (rows.find()) {
            listed.put(rows.group(1), List.of(rows.group(2).replace("`", "").split(" -> ")));
        }
        return listed;
    }

    private static String source(String type) throws IOException {
        for (String module : List.of("allocation-service", "allocation-engine")) {
            try (Stream<Path> files = Files.walk(REPOSITORY.resolve(module).resolve("src/main/java"))) {
                List<Path> found = files.filter(
                                file -> file.getFileName().toString().equals(type + ".java"))
                        .toList();
                if (!found.isEmpty()) {
                    return Files.readString(found.get(0));
                }
            }
        }
        throw new AssertionError("There is no file of " + type);
    }
}
