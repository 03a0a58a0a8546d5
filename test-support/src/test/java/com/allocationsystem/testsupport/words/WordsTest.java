package com.allocationsystem.testsupport.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No module uses more words of {@code docs/words-to-avoid.txt} than {@code words/allowances.properties} grants it. Lower a
 * module's number when you mend its words; a module without a number has none.
 */
class WordsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final Words words = Words.from(ROOT.resolve("docs/words-to-avoid.txt"));

    @Test
    void noModuleUsesMoreThanItsAllowance() throws IOException {
        assertEquals(List.of(), excess(words.byModule(ROOT), allowances()));
    }

    @Test
    void aPlantedSentenceIsFoundWithPlaceAndRemedy(@TempDir Path root) throws IOException {
        Path main = Files.createDirectories(root.resolve("planted/src/main/java"));
        Files.writeString(
                main.resolve("Planted.java"), "class Planted {\n    // Nobody knows whose cash is spoken for.\n}\n");
        Map<String, List<Words.Finding>> found = words.byModule(root);
        assertEquals(
                List.of(
                        new Words.Finding(
                                "planted/src/main/java/Planted.java:2", "Nobody", "no user, no account, no one"),
                        new Words.Finding("planted/src/main/java/Planted.java:2", "spoken for", "reserved")),
                found.get("planted"));
        assertEquals(3, excess(found, Map.of("planted", 1)).size()); // a heading and both findings
        assertEquals(List.of(), excess(found, Map.of("planted", 2)));
    }

    @Test
    void namesOfTheApiAndOfLibrariesAndUsSpellingAreFine() {
        List<String> fine = List.of(
                "import org.ojalgo.optimisation.Variable;",
                "model.minimise()",
                "CANCELLED, WEIGHTS_NORMALISED",
                "canceled, color, optimistic locking");
        assertTrue(words.in("A.java", fine).toList().isEmpty());
    }

    @Test
    void aRuleNeedsARemedy() {
        assertThrows(IllegalArgumentException.class, () -> Words.Rule.of("nobody"));
    }

    private static List<String> excess(Map<String, List<Words.Finding>> found, Map<String, Integer> allowances) {
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().size() > allowances.getOrDefault(entry.getKey(), 0))
                .flatMap(entry -> Stream.concat(
                        Stream.of("%s: %d words to avoid, %d allowed"
                                .formatted(
                                        entry.getKey(),
                                        entry.getValue().size(),
                                        allowances.getOrDefault(entry.getKey(), 0))),
                        entry.getValue().stream().map(Object::toString)))
                .toList();
    }

    private static Map<String, Integer> allowances() throws IOException {
        Properties granted = new Properties();
        try (InputStream file = WordsTest.class.getResourceAsStream("/words/allowances.properties")) {
            granted.load(file);
        }
        return granted.stringPropertyNames().stream()
                .collect(Collectors.toMap(module -> module, module -> Integer.valueOf(granted.getProperty(module))));
    }
}
