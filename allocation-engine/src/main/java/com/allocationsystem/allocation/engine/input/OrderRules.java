package com.allocationsystem.allocation.engine.input;

import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an order must satisfy before it can be split; all faults of an order are found at once. */
public final class OrderRules {

    /** Largest block, par. */
    public static final long MOST_PAR = 1_000_000_000_000L;

    private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(1000);

    private OrderRules() {}

    /**
     * Records every impossible value under its name in the API, e.g. {@code order.quantity}.
     *
     * @param inputs what a caller asks for, with the bond and accounts it named
     * @param faults receives what is wrong
     */
    public static void check(AllocationInputs inputs, Faults faults) {
        quantity(inputs.order().quantityPar(), inputs.bond(), faults);
        settlement(inputs, faults);
        price(inputs.order(), faults);
        long minimum = inputs.constraints().minAllocationPar();
        if (minimum < 0 || minimum > MOST_PAR) {
            faults.impossible(
                    "constraints.min_allocation", "is %d; send a par from 0 to %d".formatted(minimum, MOST_PAR));
        }
        if (inputs.accounts().isEmpty()) {
            faults.impossible("portfolio_groups", "hold no account; choose a group that has one");
        }
        MethodRules.check(inputs, faults);
        overrides(inputs, faults);
    }

    /** @return the largest order of this bond that may be asked for, par */
    public static long largest(Bond bond) {
        return MOST_PAR - (MOST_PAR - bond.minDenominationPar()) % bond.incrementPar();
    }

    private static void quantity(long par, Bond bond, Faults faults) {
        long smallest = bond.minDenominationPar();
        long step = bond.incrementPar();
        if (par <= 0 || par > MOST_PAR) {
            faults.impossible("order.quantity", "is %d; send a par from %d to %d".formatted(par, smallest, MOST_PAR));
        } else if (par < smallest) {
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

    private static void settlement(AllocationInputs inputs, Faults faults) {
        var date = inputs.order().settlementDate();
        SettlementCalendar.faultOf(inputs.businessDate(), date)
                .ifPresent(fault -> faults.impossible("order.settlement_date", fault));
        if (!date.isBefore(inputs.bond().maturity())) {
            faults.impossible(
                    "order.settlement_date",
                    "is %s, not before the bond's maturity %s"
                            .formatted(date, inputs.bond().maturity()));
        }
    }

    private static void price(BlockOrder order, Faults faults) {
        BigDecimal limit = order.limitPricePer100();
        if (limit != null && (limit.signum() <= 0 || limit.compareTo(HIGHEST_PRICE) > 0)) {
            faults.impossible(
                    "order.limit_price",
                    "is %s; send a clean price per 100 par above 0 and at most %s".formatted(limit, HIGHEST_PRICE));
        } else if (order.cleanPricePer100().signum() <= 0) {
            faults.impossible(
                    "order.security_id",
                    "has the reference price %s; send order.limit_price".formatted(order.cleanPricePer100()));
        }
    }

    private static void overrides(AllocationInputs inputs, Faults faults) {
        Set<String> known = inputs.accounts().stream().map(a -> a.accountId()).collect(Collectors.toSet());
        long fixedPar = 0;
        for (Map.Entry<String, AccountOverride> entry : inputs.overrides().entrySet()) {
            String field = "account_overrides." + entry.getKey();
            if (!known.contains(entry.getKey())) {
                faults.impossible(field, "is not an account of the chosen groups; remove it");
            }
            if (entry.getValue() instanceof AccountOverride.FixedQuantity fixed) {
                if (fixed.quantityPar() < 0 || fixed.quantityPar() > MOST_PAR) {
                    faults.impossible(
                            field + ".fixed_quantity",
                            "is %d; send a par from 0 to %d".formatted(fixed.quantityPar(), MOST_PAR));
                } else {
                    fixedPar = Math.min(Long.MAX_VALUE / 2, fixedPar + fixed.quantityPar());
                }
            }
        }
        if (fixedPar > inputs.order().quantityPar()) {
            faults.impossible(
                    "account_overrides",
                    "fix %d in total, more than the order's %d"
                            .formatted(fixedPar, inputs.order().quantityPar()));
        }
    }
}
