package com.allocationsystem.simulator.domain.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Portfolio groups over accounts. A node is a number: accounts are their index, groups follow after the last account.
 *
 * @param accounts the leaves
 * @param groupTickers group ids
 * @param parents children of each node point here: the parents of node i, each a node number
 * @param children the children of group g (its position in {@code groupTickers}), each a node number
 * @param groupIndexes group id to position
 */
public record PortfolioTree(
        Accounts accounts,
        List<String> groupTickers,
        int[][] parents,
        int[][] children,
        Map<String, Integer> groupIndexes) {

    private static final int[] NONE = {};

    /** @return the node of that ticker; an account wins where a group has the same name */
    public Optional<Integer> find(String ticker) {
        Integer account = accounts.indexes().get(ticker);
        if (account != null) {
            return Optional.of(account);
        }
        return Optional.ofNullable(groupIndexes.get(ticker)).map(group -> accounts.size() + group);
    }

    /** @return Aladdin's number of a node */
    public int portfolioId(int node) {
        return node + 1;
    }

    /** @return ticker of a node */
    public String ticker(int node) {
        return node < accounts.size() ? accounts.tickers().get(node) : groupTickers.get(node - accounts.size());
    }

    /** @return direct children, none for an account */
    public int[] childrenOf(int node) {
        return node < accounts.size() ? NONE : children[node - accounts.size()];
    }

    /** @return direct parents */
    public int[] parentsOf(int node) {
        return parents[node];
    }

    /** @return every node below, each once, nearest first */
    public List<Integer> descendants(int node) {
        return closure(node, true);
    }

    /** @return every node above, each once, nearest first */
    public List<Integer> ancestors(int node) {
        return closure(node, false);
    }

    /** Visits every account among the nodes and below them once, in index order. */
    public void forEachAccount(List<Integer> nodes, IntConsumer visit) {
        BitSet found = new BitSet(accounts.size());
        for (int node : nodes) {
            if (node < accounts.size()) {
                found.set(node);
            } else {
                descendants(node).stream().filter(n -> n < accounts.size()).forEach(found::set);
            }
        }
        found.stream().forEach(visit);
    }

    private List<Integer> closure(int node, boolean down) {
        Set<Integer> seen = new LinkedHashSet<>();
        List<Integer> frontier = List.of(node);
        while (!frontier.isEmpty()) {
            List<Integer> next = new ArrayList<>();
            for (int from : frontier) {
                Arrays.stream(down ? childrenOf(from) : parentsOf(from))
                        .filter(seen::add)
                        .forEach(next::add);
            }
            frontier = next;
        }
        return List.copyOf(seen);
    }
}
