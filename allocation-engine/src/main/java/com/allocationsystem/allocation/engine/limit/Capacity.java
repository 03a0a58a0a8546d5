package com.allocationsystem.allocation.engine.limit;

import com.allocationsystem.allocation.engine.compliance.RuleBook;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How much of a bond groups of accounts could buy or sell at most, whatever the method: what cash, holdings, rules and
 * denominations allow each account, summed up.
 *
 * @param together all chosen accounts, each once, within what rules across accounts allow
 * @param groups of the chosen groups, in the order asked for; an account of two groups counts in both
 */
public record Capacity(Part together, List<Part> groups) {

    /**
     * One group, or all of them.
     *
     * @param groupId of the group; null for all together
     * @param accounts how many take part
     * @param accountsWithCapacity how many of them could get a piece
     * @param availableCash sum of the accounts' cash at the settlement date, overdrafts left out: they pay for no other account
     * @param capacityPar most par that one order could place
     */
    public record Part(
            String groupId, int accounts, int accountsWithCapacity, BigDecimal availableCash, long capacityPar) {}

    /**
     * @param inputs the order, its quantity the most that may be asked about; the method does not matter
     * @param groupIds the chosen groups
     */
    public static Capacity of(AllocationInputs inputs, List<String> groupIds) {
        BlockOrder order = inputs.order();
        RuleBook rules = new RuleBook(inputs);
        List<Long> most = new ArrayList<>();
        for (Account account : inputs.accounts()) {
            most.add(PieceLimits.of(inputs, account, Participation.FULL, rules, new Faults())
                    .sizes()
                    .maximumPar());
        }
        long cap = Math.min(order.quantityPar(), rules.totalCapPar());
        Part all = part(null, inputs.accounts(), most, cap, account -> true);
        List<Part> groups = groupIds.stream()
                .distinct()
                .map(id -> part(id, inputs.accounts(), most, cap, account -> account.groupIds()
                        .contains(id)))
                .toList();
        return new Capacity(all, groups);
    }

    private static Part part(
            String groupId, List<Account> accounts, List<Long> most, long cap, Predicate<Account> belongs) {
        int count = 0;
        int open = 0;
        long par = 0;
        BigDecimal cash = BigDecimal.ZERO;
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            if (belongs.test(account)) {
                count++;
                open += most.get(i) > 0 ? 1 : 0;
                par += most.get(i);
                cash = cash.add(account.availableCash().max(BigDecimal.ZERO));
            }
        }
        return new Part(groupId, count, open, cash, Math.min(par, cap));
    }
}
