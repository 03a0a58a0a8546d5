package com.allocationsystem.referencedata.domain.targets;

import com.allocationsystem.referencedata.domain.portfolio.GroupTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which targets count for an order of one bond and some groups.
 *
 * <p>Of an account's targets of one metric those of the bond count before those of a group, and these before those of every
 * order; of groups below each other the lowest counts; of the same scope the latest that has begun.
 */
public final class TargetChoice {

    private final String cusip;
    private final LocalDate day;
    private final GroupTree tree;
    private final Set<String> groupsOfOrder;
    private final Map<String, List<String>> groupsOfAccount;

    /**
     * @param day on which a target must have begun
     * @param orderedGroups of the order; targets of groups below or above them count
     * @param groupsOfAccount by account id: every group that holds it, parents included
     */
    public TargetChoice(
            String cusip,
            LocalDate day,
            GroupTree tree,
            Collection<String> orderedGroups,
            Map<String, List<String>> groupsOfAccount) {
        this.cusip = cusip;
        this.day = day;
        this.tree = tree;
        this.groupsOfOrder = new TreeSet<>(tree.withDescendants(orderedGroups));
        orderedGroups.forEach(id -> groupsOfOrder.addAll(tree.withAncestors(id)));
        this.groupsOfAccount = groupsOfAccount;
    }

    /**
     * @param targets of accounts of the order, of any metric, bond, group and day
     * @return by account, metric and scope: one for each account and metric, more where groups of which none lies below the other
     *     state different values
     */
    public List<AccountTarget> of(Collection<AccountTarget> targets) {
        Map<String, List<AccountTarget>> byAccountAndMetric = new TreeMap<>();
        for (AccountTarget target : targets) {
            if (counts(target)) {
                byAccountAndMetric
                        .computeIfAbsent(target.accountId() + " " + target.metric(), key -> new ArrayList<>(1))
                        .add(target);
            }
        }
        List<AccountTarget> chosen = new ArrayList<>(byAccountAndMetric.size());
        for (List<AccountTarget> same : byAccountAndMetric.values()) {
            chosen.addAll(same.size() == 1 ? same : nearest(latest(same)));
        }
        return chosen;
    }

    /** @return of each scope the one that began last */
    private static List<AccountTarget> latest(List<AccountTarget> ofAccountAndMetric) {
        Map<String, AccountTarget> latest = new LinkedHashMap<>();
        ofAccountAndMetric.stream()
                .sorted(Comparator.comparing(AccountTarget::effectiveFrom))
                .forEach(target -> latest.put(target.scope(), target));
        return List.copyOf(latest.values());
    }

    private boolean counts(AccountTarget target) {
        boolean ofBond = target.cusip() == null || target.cusip().equals(cusip);
        boolean ofGroup = target.groupId() == null
                || groupsOfOrder.contains(target.groupId())
                        && groupsOfAccount
                                .getOrDefault(target.accountId(), List.of())
                                .contains(target.groupId());
        return ofBond && ofGroup && !target.effectiveFrom().isAfter(day);
    }

    private List<AccountTarget> nearest(List<AccountTarget> same) {
        int rank = same.stream().mapToInt(TargetChoice::rank).min().orElseThrow();
        List<AccountTarget> best =
                same.stream().filter(target -> rank(target) == rank).toList();
        Map<String, AccountTarget> byValue = new LinkedHashMap<>();
        best.stream()
                .filter(target -> best.stream().noneMatch(other -> isBelow(other, target)))
                .sorted(Comparator.comparing(AccountTarget::scope))
                .forEach(target ->
                        byValue.putIfAbsent(target.value().stripTrailingZeros().toPlainString(), target));
        return List.copyOf(byValue.values());
    }

    private boolean isBelow(AccountTarget one, AccountTarget other) {
        return one.groupId() != null
                && !one.groupId().equals(other.groupId())
                && tree.withAncestors(one.groupId()).contains(other.groupId());
    }

    private static int rank(AccountTarget target) {
        return target.cusip() != null ? 0 : target.groupId() != null ? 1 : 2;
    }
}
