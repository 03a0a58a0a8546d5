package com.allocationsystem.allocation.domain.fairness.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the accounts of a group were apart in one month.
 *
 * @param accounts of the group with a difference in the month
 * @param spread of the differences; null where five accounts or fewer have one: not meaningful
 */
public record GroupDispersion(YearMonth month, String groupId, int accounts, Spread spread) {

    /** With so many accounts or fewer a dispersion says nothing. */
    public static final int TOO_FEW = 5;

    private record Key(YearMonth month, String groupId) {}

    /** @return one for each month and group, in the order of the differences */
    public static List<GroupDispersion> of(List<MonthlyDifference> differences) {
        Map<Key, List<MonthlyDifference>> byGroup = new LinkedHashMap<>();
        for (MonthlyDifference one : differences) {
            byGroup.computeIfAbsent(new Key(one.month(), one.groupId()), key -> new ArrayList<>())
                    .add(one);
        }
        return byGroup.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue()))
                .toList();
    }

    private static GroupDispersion of(Key key, List<MonthlyDifference> members) {
        return new GroupDispersion(
                key.month(),
                key.groupId(),
                members.size(),
                members.size() <= TOO_FEW
                        ? null
                        : Spread.of(
                                members.stream()
                                        .mapToDouble(MonthlyDifference::bp)
                                        .toArray(),
                                members.stream()
                                        .mapToDouble(MonthlyDifference::nav)
                                        .toArray()));
    }
}
