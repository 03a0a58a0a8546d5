package com.allocationsystem.allocation.checker.input;

import com.allocationsystem.allocation.checker.method.MethodReadings;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.allocation.model.rule.SoftLimits;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the frozen inputs agree with each other; that they were true on the day only their sources can say. */
public final class InputCheck {

    private InputCheck() {}

    public static void check(AllocationInputs inputs, List<String> failures) {
        var order = inputs.order();
        var bond = inputs.bond();
        long named = namedWhole(inputs);
        long sellable = 0;
        for (var account : inputs.accounts()) {
            boolean out = inputs.overrides().get(account.accountId()) instanceof AccountOverride.Exclude;
            sellable += out ? 0 : account.parToSell();
        }
        long over = order.quantityPar() - bond.minDenominationPar();
        long rest = order.quantityPar() - named;
        boolean sellsAll = order.side() == Side.SELL && order.quantityPar() == sellable;
        expect(
                sellsAll
                        || over >= 0 && over % bond.incrementPar() == 0
                        || named > 0 && rest >= 0 && rest % bond.incrementPar() == 0,
                "the order is no size the bond trades in",
                failures);
        expect(
                order.settlementDate().isAfter(inputs.businessDate())
                        && order.settlementDate().isBefore(bond.maturity()),
                "settlement is not between the business date and the bond's maturity",
                failures);
        BigDecimal price = Objects.requireNonNullElse(order.limitPricePer100(), bond.referencePricePer100());
        boolean scales = bond.terms() != null && bond.terms().scale() != null;
        BigDecimal scale = scales ? bond.terms().scale() : BigDecimal.ONE;
        expect(
                price != null && order.cleanPricePer100().compareTo(price.multiply(scale)) == 0 && price.signum() > 0,
                "the clean price is neither the limit nor the reference price %s, times %s".formatted(price, scale),
                failures);
        BigDecimal dirty = order.cleanPricePer100().add(order.accruedPer100());
        BigDecimal most = inputs.firmLimits().maxOrderNotional();
        expect(
                dirty.multiply(BigDecimal.valueOf(order.quantityPar()))
                                .movePointLeft(2)
                                .compareTo(most)
                        <= 0,
                "the order comes to more than the firm's limit of " + most,
                failures);
        expect(
                !isTooMuchOfTheIssue(inputs),
                "the order is a larger share of the issue than the firm accepts",
                failures);
        expect(
                !isFarOff(order.limitPricePer100(), bond.referencePricePer100(), inputs.firmLimits()),
                "the limit price is farther from the reference price than the firm accepts",
                failures);
        MethodReadings.of(inputs).parameters(inputs, failures);
        TargetCheck.check(inputs, failures);
        CurrencyCheck.check(inputs.accounts(), bond.currency(), failures);
        Set<String> known =
                inputs.accounts().stream().map(account -> account.accountId()).collect(Collectors.toSet());
        expect(known.containsAll(inputs.overrides().keySet()), "an override names an unknown account", failures);
        expect(
                inputs.policiesOrNone().stream().allMatch(policy -> known.contains(policy.accountId())),
                "a policy names an unknown account",
                failures);
        SoftLimits soft = inputs.constraints().softLimits();
        expect(
                soft == null || soft.waived().stream().allMatch(waived -> isWaivable(inputs, known, waived)),
                "a waiver names an unknown account, or no soft rule",
                failures);
        expect(
                inputs.restrictions().stream().allMatch(r -> known.contains(r.accountId())),
                "a restriction names an unknown account",
                failures);
    }

    /** Par of the sellers that the request names with all that they can sell. */
    private static long namedWhole(AllocationInputs inputs) {
        if (inputs.order().side() != Side.SELL) {
            return 0;
        }
        Map<String, BigDecimal> named = new HashMap<>(inputs.method().quantities());
        inputs.overrides()
                .forEach((id, override) -> named.put(
                        id,
                        override instanceof AccountOverride.FixedQuantity fixed
                                ? BigDecimal.valueOf(fixed.quantityPar())
                                : null));
        return inputs.accounts().stream()
                .filter(account -> named.get(account.accountId()) != null
                        && named.get(account.accountId()).compareTo(BigDecimal.valueOf(account.parToSell())) == 0)
                .mapToLong(Account::parToSell)
                .sum();
    }

    private static boolean isWaivable(AllocationInputs inputs, Set<String> accounts, SoftLimits.Waived waived) {
        return accounts.contains(waived.accountId())
                && inputs.rules().stream()
                        .anyMatch(rule -> rule.ruleId().equals(waived.ruleId()) && rule.severity() == Severity.WARNING);
    }

    private static boolean isTooMuchOfTheIssue(AllocationInputs inputs) {
        BigDecimal percent = inputs.firmLimits().maxIssuePercent();
        Long outstanding = inputs.bond().outstandingPar();
        return percent != null
                && outstanding != null
                && BigDecimal.valueOf(inputs.order().quantityPar())
                                .movePointRight(2)
                                .compareTo(percent.multiply(BigDecimal.valueOf(outstanding)))
                        > 0;
    }

    private static boolean isFarOff(BigDecimal limit, BigDecimal reference, FirmLimits firm) {
        return limit != null
                && reference != null
                && reference.signum() > 0
                && limit.subtract(reference)
                                .abs()
                                .movePointRight(2)
                                .compareTo(reference.multiply(firm.priceRefusalPercent()))
                        > 0;
    }

    private static void expect(boolean right, String otherwise, List<String> failures) {
        if (!right) {
            failures.add(otherwise);
        }
    }
}
