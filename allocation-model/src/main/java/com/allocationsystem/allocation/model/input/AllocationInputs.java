package com.allocationsystem.allocation.model.input;

import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Restriction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything one split depends on, frozen. Lists are sorted on the way in, so the caller's order never matters.
 *
 * @param order the block
 * @param bond what is traded
 * @param method how it is shared, with its parameters
 * @param constraints on every piece
 * @param overrides by account id
 * @param accounts all accounts of the chosen groups, each once; sorted by id here
 * @param rules compliance rules whose scope touches an account; sorted by rule id here
 * @param restrictions restricted-list entries of the bond; sorted by account and side here
 * @param businessDate as-of of the positions
 * @param firmLimits as set when the order was previewed
 */
public record AllocationInputs(
        BlockOrder order,
        Bond bond,
        AllocationMethod method,
        Constraints constraints,
        SortedMap<String, AccountOverride> overrides,
        List<Account> accounts,
        List<ComplianceRule> rules,
        List<Restriction> restrictions,
        LocalDate businessDate,
        FirmLimits firmLimits) {

    /** @throws IllegalArgumentException when an account stands there twice */
    public AllocationInputs {
        overrides = Collections.unmodifiableSortedMap(new TreeMap<>(overrides));
        accounts = sorted(accounts, Comparator.comparing(Account::accountId));
        rules = sorted(rules, Comparator.comparing(ComplianceRule::ruleId));
        restrictions = sorted(
                restrictions,
                Comparator.comparing(Restriction::accountId)
                        .thenComparing(Restriction::side)
                        .thenComparing(Restriction::reason));
        for (int i = 1; i < accounts.size(); i++) {
            if (accounts.get(i).accountId().equals(accounts.get(i - 1).accountId())) {
                throw new IllegalArgumentException("Account %s stands in the inputs twice; send each account once"
                        .formatted(accounts.get(i).accountId()));
            }
        }
    }

    /** @return the same inputs, to be shared by another method */
    public AllocationInputs with(AllocationMethod other) {
        return new AllocationInputs(
                order, bond, other, constraints, overrides, accounts, rules, restrictions, businessDate, firmLimits);
    }

    private static <T> List<T> sorted(List<T> items, Comparator<T> by) {
        List<T> copy = new ArrayList<>(items);
        copy.sort(by);
        return List.copyOf(copy);
    }
}
