package com.allocationsystem.allocation.engine.input;

import com.allocationsystem.allocation.engine.method.Methods;
import com.allocationsystem.allocation.engine.method.dispersion.LocalSearch;
import com.allocationsystem.allocation.engine.settlement.AccruedInterest;
import com.allocationsystem.allocation.engine.settlement.SettlementCalendar;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.InvalidInputException;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an order must meet before it can be split; one answer names every fault. This class with
 * {@link OrderValues}, and the methods' own {@code check}, are the only places that state these rules.
 */
public final class OrderRules {

    /** Largest block, par. */
    public static final long MOST_PAR = 1_000_000_000_000L;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private OrderRules() {}

    /**
     * @param inputs what a trader asks for, with the bond and the accounts
     * @throws InvalidInputException with every invalid value under its name in the API, e.g. {@code order.quantity}
     */
    public static CheckedInputs check(AllocationInputs inputs) {
        Faults faults = new Faults();
        quantity(inputs, faults);
        settlement(inputs, faults);
        price(inputs, faults);
        notional(inputs, faults);
        issue(inputs, faults);
        OrderValues.minAllocation(inputs.constraints().minAllocationPar(), faults);
        if (inputs.accounts().isEmpty()) {
            faults.impossible("portfolio_groups", "hold no account; choose a group that has one");
        }
        Methods.of(inputs.method(), LocalSearch.NONE).check(inputs, faults);
        overrides(inputs, faults);
        faults.throwIfAny();
        return new CheckedInputs(inputs);
    }

    /** @return the largest quantity of this bond that may be asked for, par, at any price */
    public static long largest(Bond bond) {
        return onGrid(MOST_PAR, bond);
    }

    /** @return the largest quantity at the order's price and within the firm's limits, par; the order's own does not matter */
    public static long largest(AllocationInputs inputs) {
        return isPriced(inputs.order())
                ? onGrid(Math.min(mostPar(inputs), mostOfIssue(inputs)), inputs.bond())
                : largest(inputs.bond());
    }

    private static void quantity(AllocationInputs inputs, Faults faults) {
        long par = inputs.order().quantityPar();
        long smallest = inputs.bond().minDenominationPar();
        long step = inputs.bond().incrementPar();
        if (!OrderValues.quantity(par, faults) || sellsWholeHoldings(inputs)) {
            return;
        }
        if (par < smallest) {
            faults.impossible(
                    "order.quantity", "is %d, below the bond's minimum denomination %d".formatted(par, smallest));
        } else if ((par - smallest) % step != 0) {
            long below = par - (par - smallest) % step;
            faults.impossible(
                    "order.quantity",
                    "is %d, not %d plus a multiple of %d; the nearest are %d and %d"
                            .formatted(par, smallest, step, below, below + step));
        }
    }

    /**
     * A sale of all that the accounts hold may lie below the minimum and off the grid: odd lots could never be sold otherwise. So may
     * one that names accounts to sell all they hold; what is left of it is for the others.
     */
    private static boolean sellsWholeHoldings(AllocationInputs inputs) {
        if (inputs.order().side() == Side.BUY) {
            return false;
        }
        Map<String, BigDecimal> asked = inputs.method().quantities();
        long named = 0;
        long others = 0;
        for (Account account : inputs.accounts()) {
            BigDecimal all = BigDecimal.valueOf(account.parToSell());
            AccountOverride override = inputs.overrides().get(account.accountId());
            BigDecimal own = override instanceof AccountOverride.FixedQuantity fixed
                    ? BigDecimal.valueOf(fixed.quantityPar())
                    : asked.get(account.accountId());
            if (override instanceof AccountOverride.Exclude) {
                continue;
            }
            if (own != null && own.compareTo(all) == 0) {
                named += account.parToSell();
            } else {
                others += account.parToSell();
            }
        }
        long rest = inputs.order().quantityPar() - named;
        return rest == others || named > 0 && rest >= 0 && rest % inputs.bond().incrementPar() == 0;
    }

    private static void settlement(AllocationInputs inputs, Faults faults) {
        var date = inputs.order().settlementDate();
        Optional<String> noDate = SettlementCalendar.faultOf(inputs.businessDate(), date);
        noDate.ifPresent(fault -> faults.impossible("order.settlement_date", fault));
        if (!date.isBefore(inputs.bond().maturity())) {
            faults.impossible(
                    "order.settlement_date",
                    "is %s, not before the bond's maturity %s"
                            .formatted(date, inputs.bond().maturity()));
        } else if (noDate.isEmpty()
                && AccruedInterest.per100(inputs.bond(), date).isEmpty()) {
            LocalDate known = SettlementCalendar.nextBusinessDay(inputs.bond().asOf());
            faults.impossible(
                    "order.settlement_date",
                    "is %s, for which the accrued interest is not known: the bond does not accrue on a regular schedule;"
                                    .formatted(date)
                            + " take %s, or supply its accrued interest in the reference data".formatted(known));
        }
    }

    private static void price(AllocationInputs inputs, Faults faults) {
        BigDecimal limit = inputs.order().limitPricePer100();
        BigDecimal reference = inputs.bond().referencePricePer100();
        if (limit == null) {
            if (!isPriced(inputs.order())) {
                faults.impossible(
                        "order.security_id", "has the reference price %s; send order.limit_price".formatted(reference));
            }
            return;
        }
        if (limit.signum() > 0) {
            PriceBand.faultOf(limit, reference, inputs.firmLimits())
                    .ifPresent(fault -> faults.impossible("order.limit_price", fault));
        }
        OrderValues.limitPrice(limit, faults);
    }

    /** @return whether the order has a price, its own or the bond's, that a piece of it can be valued at */
    public static boolean isPriced(BlockOrder order) {
        return OrderValues.isPrice(order.cleanPricePer100());
    }

    private static void notional(AllocationInputs inputs, Faults faults) {
        long par = inputs.order().quantityPar();
        if (par <= 0 || par > MOST_PAR || !isPriced(inputs.order()) || par <= mostPar(inputs)) {
            return;
        }
        long most = onGrid(mostPar(inputs), inputs.bond());
        faults.impossible(
                "order.quantity",
                "is %d, which comes to %s %s at %s per 100 par, above the firm's limit of %s for one order; %s"
                        .formatted(
                                par,
                                inputs.order().dirtyPrice().notional(par).toPlainString(),
                                inputs.bond().currency(),
                                inputs.order().dirtyPrice().per100().toPlainString(),
                                inputs.firmLimits().maxOrderNotional().toPlainString(),
                                par == most ? "choose a bond of smaller pieces" : "the most is " + most));
    }

    private static void issue(AllocationInputs inputs, Faults faults) {
        long par = inputs.order().quantityPar();
        if (par <= 0 || par > MOST_PAR || par <= mostOfIssue(inputs)) {
            return;
        }
        long most = onGrid(mostOfIssue(inputs), inputs.bond());
        faults.impossible(
                "order.quantity",
                "is %d of the %d outstanding, above the firm's limit of %s %% of the issue for one order; %s"
                        .formatted(
                                par,
                                inputs.bond().outstandingPar(),
                                inputs.firmLimits().maxIssuePercent().toPlainString(),
                                par == most ? "choose a larger issue" : "the most is " + most));
    }

    /** @return what the firm's share of the issue comes to, on the grid or not; {@link #MOST_PAR} when either is unknown */
    public static long mostOfIssue(AllocationInputs inputs) {
        BigDecimal percent = inputs.firmLimits().maxIssuePercent();
        Long outstanding = inputs.bond().outstandingPar();
        return percent == null || outstanding == null
                ? MOST_PAR
                : percent.multiply(BigDecimal.valueOf(outstanding))
                        .movePointLeft(2)
                        .setScale(0, RoundingMode.DOWN)
                        .min(BigDecimal.valueOf(MOST_PAR))
                        .longValue();
    }

    /** What the firm's money limit buys, on the grid or not. */
    private static long mostPar(AllocationInputs inputs) {
        return inputs.firmLimits()
                .maxOrderNotional()
                .multiply(HUNDRED)
                .divide(inputs.order().dirtyPrice().per100(), 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(MOST_PAR))
                .longValue();
    }

    /** The largest quantity of the bond up to {@code par}, at least its minimum denomination. */
    private static long onGrid(long par, Bond bond) {
        long smallest = bond.minDenominationPar();
        return par < smallest ? smallest : par - (par - smallest) % bond.incrementPar();
    }

    private static void overrides(AllocationInputs inputs, Faults faults) {
        Set<String> known = inputs.accounts().stream().map(a -> a.accountId()).collect(Collectors.toSet());
        long fixedPar = 0;
        for (Map.Entry<String, AccountOverride> entry : inputs.overrides().entrySet()) {
            String field = "account_overrides." + entry.getKey();
            if (!known.contains(entry.getKey())) {
                faults.impossible(field, "is not an account of the chosen groups; remove it");
            }
            if (entry.getValue() instanceof AccountOverride.FixedQuantity fixed
                    && OrderValues.fixedQuantity(entry.getKey(), fixed.quantityPar(), faults)) {
                fixedPar = Math.min(Long.MAX_VALUE / 2, fixedPar + fixed.quantityPar());
            }
        }
        OrderValues.fixedTotal(fixedPar, inputs.order().quantityPar(), faults);
    }
}
