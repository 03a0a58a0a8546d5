package com.allocationsystem.localstack.faults;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a comparison of books found; every number under "wrong" must be 0. */
final class Verdict {

    int commits;
    int children;
    int submitted;
    int failed;
    int pending;
    int lost;
    int duplicated;
    int failedButThere;
    int failedWithoutReason;
    int wrongSums;
    int strays;
    int underWay;
    int brokenChains;
    Map<String, Integer> kills = Map.of();
    long faults;

    /** @return what is wrong, by its name; empty when all is well */
    Map<String, Integer> wrong() {
        Map<String, Integer> wrong = new LinkedHashMap<>();
        wrong.put("lost", lost);
        wrong.put("duplicated", duplicated);
        wrong.put("failed but in Aladdin", failedButThere);
        wrong.put("failed without a reason", failedWithoutReason);
        wrong.put("allocations whose sum differs", wrongSums);
        wrong.put("orders of unknown children", strays);
        wrong.put("children still pending", pending);
        wrong.put("orders still under way", underWay);
        wrong.put("broken audit chains", brokenChains);
        wrong.values().removeIf(count -> count == 0);
        return wrong;
    }

    /** Prints one table. */
    void print(String title) {
        System.out.println("""

                %s
                | commits | children | submitted | failed | kills (SIGKILL) | faults played | lost | duplicated | else wrong |
                |---|---|---|---|---|---|---|---|---|
                | %d | %d | %d | %d | %s | %d | %d | %d | %d |
                """.formatted(
                        title,
                        commits,
                        children,
                        submitted,
                        failed,
                        kills.isEmpty()
                                ? "none"
                                : kills.entrySet().stream()
                                        .map(kill -> kill.getValue() + " " + kill.getKey())
                                        .collect(Collectors.joining(", ")),
                        faults,
                        lost,
                        duplicated,
                        wrong().values().stream().mapToInt(Integer::intValue).sum() - lost - duplicated));
    }
}
