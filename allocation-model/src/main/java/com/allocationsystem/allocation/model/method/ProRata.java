package com.allocationsystem.allocation.model.method;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

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
        /** Values sent by the caller. */
        CUSTOM,
        /** Par of the bond held now: natural for SELL. */
        HOLDING
    }

    /** Keeps an unmodifiable copy, sorted by account id. */
    public ProRata {
        customBase = Collections.unmodifiableSortedMap(new TreeMap<>(customBase));
    }

    @Override
    public String code() {
        return "PRO_RATA";
    }
}
