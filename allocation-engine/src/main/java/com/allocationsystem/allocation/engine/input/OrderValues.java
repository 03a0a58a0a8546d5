package com.allocationsystem.allocation.engine.input;

import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;

/** The rules of {@link OrderRules} that need neither the bond nor the accounts. */
public final class OrderValues {

    private static final BigDecimal LOWEST_PRICE = new BigDecimal("0.0001");
    private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(1000);

    private OrderValues() {}

    /** @return whether the quantity is one that any order may have */
    public static boolean quantity(long par, Faults faults) {
        return par("order.quantity", par, 1, faults);
    }

    public static void limitPrice(BigDecimal limit, Faults faults) {
        if (!isPrice(limit)) {
            faults.impossible(
                    "order.limit_price",
                    "is %s; send a clean price per 100 par from %s to %s"
                            .formatted(limit, LOWEST_PRICE, HIGHEST_PRICE));
        }
    }

    public static void minAllocation(long par, Faults faults) {
        par("constraints.min_allocation", par, 0, faults);
    }

    /** @return whether the account may be fixed at the quantity, unless a limit of the account says otherwise */
    public static boolean fixedQuantity(String accountId, long par, Faults faults) {
        return par("account_overrides." + accountId + ".fixed_quantity", par, 0, faults);
    }

    /** @param fixedPar of all accounts together */
    public static void fixedTotal(long fixedPar, long quantityPar, Faults faults) {
        if (fixedPar > quantityPar) {
            faults.impossible(
                    "account_overrides", "fix %d in total, more than the order's %d".formatted(fixedPar, quantityPar));
        }
    }

    static boolean isPrice(BigDecimal price) {
        return price != null && price.compareTo(LOWEST_PRICE) >= 0 && price.compareTo(HIGHEST_PRICE) <= 0;
    }

    private static boolean par(String field, long par, long least, Faults faults) {
        boolean inRange = par >= least && par <= OrderRules.MOST_PAR;
        if (!inRange) {
            faults.impossible(field, "is %d; send a par from %d to %d".formatted(par, least, OrderRules.MOST_PAR));
        }
        return inRange;
    }
}
