package com.allocationsystem.localstack.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was tried in each family of attacks, and what was let through. */
final class Score {

    private final Map<String, Integer> tried = new LinkedHashMap<>();
    private final Map<String, List<String>> through = new LinkedHashMap<>();

    /** Counts one attack; {@code fault} says what was wrong with the answer, null when it was withstood. */
    void count(String family, String attack, String fault) {
        tried.merge(family, 1, Integer::sum);
        if (fault != null) {
            through.computeIfAbsent(family, key -> new ArrayList<>()).add(attack + " -> " + fault);
        }
    }

    List<String> letThrough(String family) {
        return through.getOrDefault(family, List.of());
    }

    int tried(String family) {
        return tried.getOrDefault(family, 0);
    }

    /** @throws AssertionError when nothing of the family was tried, or something was let through; it names the first 30 */
    void requireWithstood(String family) {
        List<String> through = letThrough(family);
        assertTrue(tried(family) > 0, family + ": nothing was tried");
        assertTrue(through.isEmpty(), () -> "%s: %d of %d let through%n%s"
                .formatted(
                        family,
                        through.size(),
                        tried(family),
                        String.join("\n", through.subList(0, Math.min(30, through.size())))));
    }

    String table() {
        StringBuilder table = new StringBuilder("%-24s %8s %12s%n".formatted("hostile suite", "tried", "let through"));
        tried.forEach((family, count) -> table.append(
                "%-24s %8d %12d%n".formatted(family, count, letThrough(family).size())));
        return table.append("%-24s %8d %12d%n"
                        .formatted(
                                "all",
                                tried.values().stream().mapToInt(i -> i).sum(),
                                through.values().stream().mapToInt(List::size).sum()))
                .toString();
    }
}
