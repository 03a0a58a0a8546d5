package com.allocationsystem.allocation.engine.resize;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.shared.DirtyPrice;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An order of the account that stands in Aladdin, and that the account's cash, holding and exposures therefore count.
 *
 * @param side of the order
 * @param bond what it trades
 * @param quantityPar par, above 0
 * @param price dirty, per 100 par: what the order took from the account's cash
 */
public record OpenOrder(Side side, Bond bond, long quantityPar, DirtyPrice price) {

    /**
     * Takes the order out of the account, so that the whole of another size can be tested without counting it twice.
     *
     * @param account that counts the order
     * @return the account as it would stand without the order
     */
    public Account takenOutOf(Account account) {
        BigDecimal value = price.notional(quantityPar).multiply(BigDecimal.valueOf(side.sign()));
        long holdingPar = Math.max(0, account.holdingPar() - side.sign() * quantityPar);
        double weight = account.nav().signum() == 0
                ? 0
                : value.divide(account.nav(), 18, RoundingMode.HALF_EVEN).doubleValue();
        return new Account(
                account.accountId(),
                account.accountName(),
                account.nav(),
                account.availableCash().add(value),
                account.settledCash(),
                holdingPar,
                Math.min(holdingPar, account.parToSell() + (side == Side.SELL ? quantityPar : 0)),
                less(account.holdingMarketValue(), value),
                account.durationYears() - weight * bond.durationYears(),
                account.spreadDurationYears() - weight * bond.spreadDurationYears(),
                dts(account.dts(), weight),
                oas(account.oasBp(), weight),
                less(account.marketValue(), value),
                account.benchmarkId(),
                account.benchmarkDurationYears(),
                account.benchmarkSpreadDurationYears(),
                less(account.issuerMarketValue(), bond.issuer() == null ? BigDecimal.ZERO : value),
                less(account.sectorMarketValue(), bond.sector() == null ? BigDecimal.ZERO : value),
                account.groupIds(),
                account.currency(),
                account.unknown());
    }

    private Double dts(Double counted, double weight) {
        return counted == null || bond.oasBp() == null
                ? null
                : Double.valueOf(counted - weight * bond.spreadDurationYears() * bond.oasBp());
    }

    private Double oas(Double counted, double weight) {
        return counted == null || bond.oasBp() == null ? null : Double.valueOf(counted - weight * bond.oasBp());
    }

    /** Aladdin's own price of the order may be a little lower than ours: nothing goes below zero. */
    private static BigDecimal less(BigDecimal counted, BigDecimal value) {
        return counted == null ? null : counted.subtract(value).max(BigDecimal.ZERO);
    }
}
