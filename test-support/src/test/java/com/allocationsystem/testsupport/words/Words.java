package com.allocationsystem.testsupport.words;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that the house does not use, and where a module uses them.
 *
 * @param rules patterns with their remedies, from {@code docs/words-to-avoid.txt}
 */
record Words(List<Rule> rules) {

    private static final Pattern READ = Pattern.compile(".*\\.(java|properties|sql|md|yaml)");

    /** @param remedy what to write instead */
    record Rule(Pattern pattern, String remedy) {

        /** @param text {@code PATTERN => REMEDY} */
        static Rule of(String text) {
            String[] parts = text.split(" => ", -1);
            if (parts.length != 2 || parts[1].isBlank()) {
                throw new IllegalArgumentException("'%s' is no rule; write PATTERN => REMEDY".formatted(text));
            }
            return new Rule(Pattern.compile(parts[0]), parts[1]);
        }
    }

    /** @param place file and line */
    record Finding(String place, String word, String remedy) {}

    static Words from(Path list) {
        return new Words(lines(list).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Rule::of)
                .toList());
    }

    /** What stands in the main sources of each module below the root; modules without a finding are left out. */
    Map<String, List<Finding>> byModule(Path root) {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .flatMap(main -> findings(root, main))
                    .collect(groupingBy(Words::moduleOf, TreeMap::new, toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Finding> findings(Path root, Path main) {
        try (Stream<Path> files = Files.walk(main)) {
            return files
                    .filter(file -> READ.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(file -> in(root.relativize(file).toString().replace('\\', '/'), lines(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports are left out: they spell names as other libraries do. */
    Stream<Finding> in(String file, List<String> lines) {
        return Stream.iterate(0, at -> at < lines.size(), at -> at + 1)
                .filter(at -> !lines.get(at).startsWith("import "))
                .flatMap(at -> rules.stream().flatMap(rule -> rule.pattern()
                        .matcher(lines.get(at))
                        .results()
                        .map(match -> new Finding("%s:%d".formatted(file, at + 1), match.group(), rule.remedy()))));
    }

    private static String moduleOf(Finding finding) {
        return finding.place().substring(0, finding.place().indexOf('/'));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
