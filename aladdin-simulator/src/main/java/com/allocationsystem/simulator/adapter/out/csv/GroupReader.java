package com.allocationsystem.simulator.adapter.out.csv;

import com.allocationsystem.simulator.domain.dataset.Accounts;
import com.allocationsystem.simulator.domain.dataset.PortfolioTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads portfolio groups: nested by {@code parent_group_id}, accounts by membership. */
final class GroupReader {

    private final CsvTable groups;
    private final CsvTable members;
    private final Accounts accounts;
    private final List<String> tickers = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    GroupReader(CsvTable groups, CsvTable members, Accounts accounts) {
        this.groups = groups;
        this.members = members;
        this.accounts = accounts;
    }

    PortfolioTree read() {
        groups.forEach(row -> {
            tickers.add(row.required("group_id"));
            if (indexes.put(tickers.get(tickers.size() - 1), tickers.size() - 1) != null) {
                throw row.fault("group_id", "comes twice");
            }
        });
        Edges edges = new Edges();
        groups.forEach(row -> {
            if (!row.text("parent_group_id").isEmpty()) {
                int parent = row.reference("parent_group_id", indexes);
                edges.add(parent, accounts.size() + row.reference("group_id", indexes));
            }
        });
        members.forEach(
                row -> edges.add(row.reference("group_id", indexes), row.reference("account_id", accounts.indexes())));
        return edges.tree();
    }

    /** Parent group and child node of each line. */
    private final class Edges {

        private final List<List<Integer>> children = new ArrayList<>();
        private final List<List<Integer>> parents = new ArrayList<>();

        private Edges() {
            tickers.forEach(ticker -> children.add(new ArrayList<>()));
            for (int node = 0; node < accounts.size() + tickers.size(); node++) {
                parents.add(new ArrayList<>(1));
            }
        }

        private void add(int parentGroup, int childNode) {
            children.get(parentGroup).add(childNode);
            parents.get(childNode).add(accounts.size() + parentGroup);
        }

        private PortfolioTree tree() {
            return new PortfolioTree(accounts, tickers, arrays(parents), arrays(children), indexes);
        }
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
