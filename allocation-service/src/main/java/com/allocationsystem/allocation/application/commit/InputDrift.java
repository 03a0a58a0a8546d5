package com.allocationsystem.allocation.application.commit;

import com.allocationsystem.allocation.domain.preview.InputChange;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.json.RecordJson;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares two sets of inputs number by number, leaving out those that no split can rest on.
 *
 * <p>Left out: names, settled cash, the bond's own accrued (the order's counts) and reference price, unless a limit price was
 * measured against it; available cash of a SELL; what can be sold, of a BUY. Rules, restrictions, policies and cash count although they
 * cap nothing: what an allocation breaks is part of what was previewed.
 */
public final class InputDrift {

    private static final Set<String> IDLE_OF_BOND = Set.of("description", "ticker", "accrued_per100");
    private static final Set<String> IDLE_OF_ACCOUNT = Set.of("account_name", "settled_cash", "benchmark_id");

    private final List<InputChange> changes = new ArrayList<>();

    private InputDrift() {}

    /**
     * @param before as previewed, frozen
     * @param after as they stand now, frozen
     * @return every difference: those of the order first, then account by account
     */
    public static List<InputChange> between(AllocationInputs before, AllocationInputs after) {
        InputDrift drift = new InputDrift();
        drift.compare(
                null,
                "business_date",
                before.businessDate().toString(),
                after.businessDate().toString());
        drift.members(null, "order.", before.order(), after.order(), Set.of());
        Set<String> idle = new TreeSet<>(IDLE_OF_BOND);
        if (before.order().limitPricePer100() == null) {
            idle.add("reference_price_per100");
        }
        drift.members(null, "bond.", before.bond(), after.bond(), idle);
        drift.members(null, "firm_limits.", before.firmLimits(), after.firmLimits(), Set.of());
        drift.each("rules.", before.rules(), after.rules(), rule -> rule.ruleId());
        drift.each(
                "restrictions.",
                before.restrictions(),
                after.restrictions(),
                restriction -> restriction.accountId() + "." + restriction.side());
        drift.each("policies.", before.policiesOrNone(), after.policiesOrNone(), policy -> policy.policyId());
        drift.each(
                "targets.",
                before.targetsOrNone(),
                after.targetsOrNone(),
                target -> target.accountId() + "." + target.scope());
        drift.accounts(before, after);
        return drift.changes;
    }

    private void accounts(AllocationInputs before, AllocationInputs after) {
        Set<String> idle = new TreeSet<>(IDLE_OF_ACCOUNT);
        if (before.order().side() == Side.SELL) {
            idle.add("available_cash");
        }
        if (before.order().side() == Side.BUY) {
            idle.add("sellable_par");
        }
        Map<String, Account> old = byKey(before.accounts(), Account::accountId);
        Map<String, Account> now = byKey(after.accounts(), Account::accountId);
        for (String id : allOf(old.keySet(), now.keySet())) {
            if (!old.containsKey(id) || !now.containsKey(id)) {
                compare(id, "account_id", old.containsKey(id) ? id : null, now.containsKey(id) ? id : null);
            } else {
                members(id, "", old.get(id), now.get(id), idle);
            }
        }
    }

    private <T extends Record> void each(String prefix, List<T> before, List<T> after, Function<T, String> key) {
        Map<String, T> old = byKey(before, key);
        Map<String, T> now = byKey(after, key);
        for (String id : allOf(old.keySet(), now.keySet())) {
            members(null, prefix + id + ".", old.get(id), now.get(id), Set.of());
        }
    }

    private void members(String accountId, String prefix, Record before, Record after, Set<String> idle) {
        if (Objects.equals(before, after)) {
            return;
        }
        Map<String, Object> old = before == null ? Map.of() : RecordJson.encodeRecord(before);
        Map<String, Object> now = after == null ? Map.of() : RecordJson.encodeRecord(after);
        for (String name : allOf(old.keySet(), now.keySet())) {
            if (!idle.contains(name)) {
                compare(accountId, prefix + name, old.get(name), now.get(name));
            }
        }
    }

    private void compare(String accountId, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new InputChange(accountId, field, before, after));
        }
    }

    private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
        return items.stream().collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private static <T> Set<T> allOf(Set<T> some, Set<T> others) {
        Set<T> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
