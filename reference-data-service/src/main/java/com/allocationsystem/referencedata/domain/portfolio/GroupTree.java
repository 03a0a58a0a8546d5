package com.allocationsystem.referencedata.domain.portfolio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All portfolio groups and how they nest: a group holds its own accounts and those of every group below it.
 *
 * <p>Every walk is linear in the number of groups and ends even when the groups form a cycle.
 */
public final class GroupTree {

    private final Map<String, PortfolioGroup> groups = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();

    /** @param groups each id once; a parent that is not among them counts as none */
    public GroupTree(Collection<PortfolioGroup> groups) {
        groups.forEach(group -> this.groups.put(group.groupId(), group));
        for (PortfolioGroup group : groups) {
            if (this.groups.containsKey(group.parentGroupId())) {
                children.computeIfAbsent(group.parentGroupId(), id -> new ArrayList<>())
                        .add(group.groupId());
            }
        }
    }

    /** @return every group, in the order given */
    public Collection<PortfolioGroup> groups() {
        return groups.values();
    }

    /** @return the group, or null when there is none of that id */
    public PortfolioGroup find(String groupId) {
        return groups.get(groupId);
    }

    /** @return these groups and every group below them, each once */
    public Set<String> withDescendants(Collection<String> groupIds) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(groupIds);
        while (!open.isEmpty()) {
            String id = open.poll();
            if (found.add(id)) {
                open.addAll(children.getOrDefault(id, List.of()));
            }
        }
        return found;
    }

    /** @return by account id: its groups and every group above them, sorted */
    public Map<String, List<String>> groupsOf(Collection<Membership> memberships) {
        Map<String, Set<String>> ancestors = new HashMap<>();
        Map<String, TreeSet<String>> groupsOf = new TreeMap<>();
        for (Membership membership : memberships) {
            groupsOf.computeIfAbsent(membership.accountId(), id -> new TreeSet<>())
                    .addAll(ancestors.computeIfAbsent(membership.groupId(), this::withAncestors));
        }
        Map<String, List<String>> sorted = new TreeMap<>();
        groupsOf.forEach((accountId, ids) -> sorted.put(accountId, List.copyOf(ids)));
        return sorted;
    }

    /** @return the group and every group above it, nearest first */
    public Set<String> withAncestors(String groupId) {
        Set<String> found = new LinkedHashSet<>();
        for (PortfolioGroup at = groups.get(groupId); at != null; at = groups.get(at.parentGroupId())) {
            if (!found.add(at.groupId())) {
                break;
            }
        }
        return found;
    }

    /** @return the groups that are their own ancestor: members of a cycle, in the order given */
    public List<String> inCycles() {
        List<String> cyclic = new ArrayList<>();
        Map<String, Boolean> leadsToTop = new HashMap<>();
        for (String id : groups.keySet()) {
            if (!leadsToTop(id, leadsToTop) && isOwnAncestor(id)) {
                cyclic.add(id);
            }
        }
        return cyclic;
    }

    /** @return the accounts of each group, nested ones resolved, each account once and by account id */
    public List<ResolvedGroup> resolve(Collection<Account> accounts, Collection<Membership> memberships) {
        Map<String, Account> byId = new HashMap<>();
        accounts.forEach(account -> byId.put(account.accountId(), account));
        Map<String, Set<String>> ancestors = new HashMap<>();
        Map<String, TreeMap<String, Account>> inGroup = new HashMap<>();
        for (Membership membership : memberships) {
            Account account = byId.get(membership.accountId());
            for (String id : ancestors.computeIfAbsent(membership.groupId(), this::withAncestors)) {
                inGroup.computeIfAbsent(id, group -> new TreeMap<>()).put(account.accountId(), account);
            }
        }
        return groups.values().stream()
                .map(group -> new ResolvedGroup(
                        group,
                        List.copyOf(inGroup.getOrDefault(group.groupId(), new TreeMap<>())
                                .values())))
                .toList();
    }

    private boolean leadsToTop(String groupId, Map<String, Boolean> known) {
        Set<String> path = new LinkedHashSet<>();
        String at = groupId;
        while (at != null && groups.containsKey(at) && !known.containsKey(at) && path.add(at)) {
            at = groups.get(at).parentGroupId();
        }
        boolean top = at == null || !groups.containsKey(at) || known.getOrDefault(at, false);
        path.forEach(id -> known.put(id, top));
        return top;
    }

    private boolean isOwnAncestor(String groupId) {
        Set<String> seen = new LinkedHashSet<>();
        for (String at = groups.get(groupId).parentGroupId();
                at != null && seen.add(at);
                at = groups.get(at).parentGroupId()) {
            if (at.equals(groupId)) {
                return true;
            }
        }
        return false;
    }
}
