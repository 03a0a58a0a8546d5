package com.allocationsystem.allocation.model.method;

import com.allocationsystem.allocation.model.json.Frozen;
import java.util.SortedMap;

/**
 * In proportion to a base value of each account.
 *
 * @param base which value
 * @param customBase base values by account id, finite and 0 or more; empty unless base is CUSTOM; absent = 0
 */
public record ProRata(Base base, SortedMap<String, Double> customBase) implements AllocationMethod {

    /** What a share is in proportion to. */
    public enum Base {
        NAV,
        /** Market value of all holdings, accrued included; an account of which it is unknown gets nothing. */
        MARKET_VALUE,
        /** Cash available at settlement; 0 where it is negative. */
        AVAILABLE_CASH,
        /** The same for every account. */
        EQUAL,
        /** Values sent by the caller. */
        CUSTOM,
        /** Par of the bond held now: natural for SELL. */
        HOLDING
    }

    /** Keeps an unmodifiable copy, sorted by account id. */
    public ProRata {
        customBase = Frozen.numbers(customBase);
    }

    @Override
    public String code() {
        return "PRO_RATA";
    }

    @Override
    public int figuresGiven() {
        return customBase.size();
    }
}
