package com.allocationsystem.referencedata.domain.dataset.row;

import com.allocationsystem.referencedata.domain.dataset.field.Fields;
import com.allocationsystem.referencedata.domain.security.Security;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** Compares stated market values with par x price: a price per 1, or a factor applied twice, shows there first. */
public final class MarketValues {

    private static final BigDecimal TOLERATED = new BigDecimal("0.02");
    private static final int PERCENT_DECIMALS = 1;

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, String> currencies = new HashMap<>();

    /** What one par of a bond is worth, and whether a factor scales it. */
    private record Unit(String currency, BigDecimal perPar, boolean scales) {}

    void addBond(Security bond) {
        BigDecimal dirty = bond.price().add(bond.accruedInterest()).movePointLeft(2);
        units.put(
                bond.cusip(),
                new Unit(
                        bond.currency(),
                        dirty.multiply(bond.terms().scale()),
                        bond.terms().scales()));
    }

    /** @return whether a pool factor or an index ratio scales the bond */
    boolean scales(String cusip) {
        Unit unit = units.get(cusip);
        return unit != null && unit.scales();
    }

    void addAccount(String accountId, String currency) {
        currencies.put(accountId, currency);
    }

    /** Notes a value more than 2 % off; says nothing of another currency, of a bond without a price, or of nothing held. */
    void compare(Fields row, String accountId, String cusip, long par, BigDecimal value) {
        Unit unit = units.get(cusip);
        if (unit == null
                || !unit.currency().equals(currencies.get(accountId))
                || unit.perPar().signum() == 0) {
            return;
        }
        BigDecimal expected = unit.perPar().multiply(BigDecimal.valueOf(par));
        if (expected.signum() == 0) {
            return;
        }
        BigDecimal apart = value.subtract(expected).divide(expected, MathContext.DECIMAL32);
        if (apart.abs().compareTo(TOLERATED) > 0) {
            row.note(
                    "market_value",
                    "%s is %s %% off par x price with accrued, which is %s"
                            .formatted(
                                    value.toPlainString(),
                                    apart.movePointRight(2)
                                            .setScale(PERCENT_DECIMALS, RoundingMode.HALF_EVEN)
                                            .toPlainString(),
                                    expected.setScale(2, RoundingMode.HALF_EVEN).toPlainString()));
        }
    }
}
