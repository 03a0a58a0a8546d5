package com.allocationsystem.allocation.model.input;

import com.allocationsystem.allocation.model.json.OmittedWhenNull;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.rule.AccountPolicy;
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
 * @param policies of the accounts, in force on the business date; sorted by account and policy id here; null when there are none
 * @param businessDate as-of of the positions
 * @param firmLimits as set when the order was previewed
 * @param testRules rules that are evaluated and shown, and bind no one; sorted by rule id and version here; null without any
 * @param targets of the dataset, where the method's targets are taken from it; sorted by account and scope here; null where the
 *     trader sent them, or the method has none
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
        @OmittedWhenNull List<AccountPolicy> policies,
        LocalDate businessDate,
        FirmLimits firmLimits,
        @OmittedWhenNull List<ComplianceRule> testRules,
        @OmittedWhenNull List<AccountTarget> targets) {

    /** Without targets of the dataset. */
    public AllocationInputs(
            BlockOrder order,
            Bond bond,
            AllocationMethod method,
            Constraints constraints,
            SortedMap<String, AccountOverride> overrides,
            List<Account> accounts,
            List<ComplianceRule> rules,
            List<Restriction> restrictions,
            List<AccountPolicy> policies,
            LocalDate businessDate,
            FirmLimits firmLimits,
            List<ComplianceRule> testRules) {
        this(
                order,
                bond,
                method,
                constraints,
                overrides,
                accounts,
                rules,
                restrictions,
                policies,
                businessDate,
                firmLimits,
                testRules,
                null);
    }

    /** Without policies of accounts and rules in test. */
    public AllocationInputs(
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
        this(
                order,
                bond,
                method,
                constraints,
                overrides,
                accounts,
                rules,
                restrictions,
                null,
                businessDate,
                firmLimits,
                null);
    }

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
        testRules = testRules == null || testRules.isEmpty()
                ? null
                : sorted(
                        testRules,
                        Comparator.comparing(ComplianceRule::ruleId)
                                .thenComparing(
                                        ComplianceRule::version, Comparator.nullsFirst(Comparator.naturalOrder())));
        policies = policies == null || policies.isEmpty()
                ? null
                : sorted(
                        policies,
                        Comparator.comparing(AccountPolicy::accountId).thenComparing(AccountPolicy::policyId));
        targets = targets == null
                ? null
                : sorted(targets, Comparator.comparing(AccountTarget::accountId).thenComparing(AccountTarget::scope));
        for (int i = 1; i < accounts.size(); i++) {
            if (accounts.get(i).accountId().equals(accounts.get(i - 1).accountId())) {
                throw new IllegalArgumentException("Account %s stands in the inputs twice; send each account once"
                        .formatted(accounts.get(i).accountId()));
            }
        }
    }

    /** @return the policies, empty when there are none */
    public List<AccountPolicy> policiesOrNone() {
        return policies == null ? List.of() : policies;
    }

    /** @return the same inputs, to be shared by another method, whose targets the trader sends */
    public AllocationInputs with(AllocationMethod other) {
        return new AllocationInputs(
                order,
                bond,
                other,
                constraints,
                overrides,
                accounts,
                rules,
                restrictions,
                policies,
                businessDate,
                firmLimits,
                testRules,
                null);
    }

    /** @return the same inputs with these rules in test */
    public AllocationInputs withTestRules(List<ComplianceRule> others) {
        return new AllocationInputs(
                order,
                bond,
                method,
                constraints,
                overrides,
                accounts,
                rules,
                restrictions,
                policies,
                businessDate,
                firmLimits,
                others,
                targets);
    }

    /** @return the rules in test, empty when there are none */
    public List<ComplianceRule> testRulesOrNone() {
        return testRules == null ? List.of() : testRules;
    }

    /** @return the targets of the dataset, empty when the method takes none from it */
    public List<AccountTarget> targetsOrNone() {
        return targets == null ? List.of() : targets;
    }

    private static <T> List<T> sorted(List<T> items, Comparator<T> by) {
        List<T> copy = new ArrayList<>(items);
        copy.sort(by);
        return List.copyOf(copy);
    }
}
