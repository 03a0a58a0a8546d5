package com.allocationsystem.referencedata.domain.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class GroupTreeTest {

    private static final Benchmark BENCHMARK = new Benchmark("B", "B", BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);

    @Test
    void accountInTwoNestedGroupsCountsOnce_whenTheirParentIsResolved() {
        GroupTree tree = tree("top>", "left>top", "right>top", "deep>left");
        List<ResolvedGroup> resolved = tree.resolve(
                List.of(account("b"), account("a")),
                List.of(new Membership("deep", "b"), new Membership("right", "b"), new Membership("left", "a")));

        assertEquals(List.of("a", "b"), ids(resolved.get(0)));
        assertEquals(List.of("a", "b"), ids(resolved.get(1)));
        assertEquals(List.of("b"), ids(resolved.get(2)));
        assertEquals(List.of("b"), ids(resolved.get(3)));
    }

    @Test
    void unknownGroupIsNull_andUnknownParentCountsAsNone() {
        GroupTree tree = tree("a>nowhere");

        assertNull(tree.find("nowhere"));
        assertEquals(Set.of("a"), tree.withAncestors("a"));
        assertEquals(List.of(), tree.inCycles());
    }

    @Test
    void cycleNamesItsMembersOnly_whenOthersHangBelowIt() {
        GroupTree tree = tree("a>b", "b>c", "c>a", "below>a", "self>self", "fine>", "finer>fine");

        assertEquals(List.of("a", "b", "c", "self"), tree.inCycles());
        assertEquals(Set.of("a", "b", "c", "below"), tree.withDescendants(List.of("a")));
        assertEquals(Set.of("a", "b", "c"), tree.withAncestors("a"));
    }

    @Test
    void longChainIsWalkedInOneGo() {
        List<PortfolioGroup> chain = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            chain.add(new PortfolioGroup("g" + i, "g", i == 0 ? null : "g" + (i - 1)));
        }
        GroupTree tree = new GroupTree(chain);

        assertEquals(100_000, tree.withDescendants(List.of("g0")).size());
        assertEquals(List.of(), tree.inCycles());
    }

    /** The slow twin asks of every pair whether one reaches the other by following parents. */
    @RepeatedTest(200)
    void walksAgreeWithFollowingParents_onRandomTrees(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<PortfolioGroup> groups = new ArrayList<>();
        int size = 1 + random.nextInt(12);
        for (int i = 0; i < size; i++) {
            int parent = random.nextInt(size + 2);
            groups.add(new PortfolioGroup("g" + i, "g", parent >= size ? null : "g" + parent));
        }
        GroupTree tree = new GroupTree(groups);
        for (PortfolioGroup group : groups) {
            String id = group.groupId();
            Set<String> below = groups.stream()
                    .map(PortfolioGroup::groupId)
                    .filter(other -> reaches(groups, other, id))
                    .collect(Collectors.toSet());
            below.add(id);
            assertEquals(below, new HashSet<>(tree.withDescendants(List.of(id))));
            Set<String> above = new TreeSet<>(Set.of(id));
            groups.stream()
                    .map(PortfolioGroup::groupId)
                    .filter(other -> reaches(groups, id, other))
                    .forEach(above::add);
            assertEquals(above, new TreeSet<>(tree.withAncestors(id)));
            assertEquals(reaches(groups, id, id), tree.inCycles().contains(id));
        }
    }

    private static boolean reaches(List<PortfolioGroup> groups, String from, String to) {
        String at = from;
        for (int step = 0; step <= groups.size(); step++) {
            String here = at;
            at = groups.stream()
                    .filter(group -> group.groupId().equals(here))
                    .findFirst()
                    .map(PortfolioGroup::parentGroupId)
                    .orElse(null);
            if (at == null) {
                return false;
            }
            if (at.equals(to)) {
                return true;
            }
        }
        return false;
    }

    private static GroupTree tree(String... childAndParent) {
        List<PortfolioGroup> groups = new ArrayList<>();
        for (String pair : childAndParent) {
            String[] ids = pair.split(">", -1);
            groups.add(new PortfolioGroup(ids[0], "Group " + ids[0], ids[1].isEmpty() ? null : ids[1]));
        }
        return new GroupTree(groups);
    }

    private static Account account(String id) {
        return new Account(id, id, "USD", BigDecimal.TEN, BENCHMARK);
    }

    private static List<String> ids(ResolvedGroup group) {
        return group.accounts().stream().map(Account::accountId).toList();
    }
}
