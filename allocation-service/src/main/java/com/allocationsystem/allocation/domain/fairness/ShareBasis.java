package com.allocationsystem.allocation.domain.fairness;

import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import java.util.TreeMap;

/** What pro rata shares are in proportion to: the statement's own basis, and NAV where its method has none. */
public enum ShareBasis {
    NAV,
    MARKET_VALUE,
    AVAILABLE_CASH,
    EQUAL,
    /** Base values that the trader sent. */
    CUSTOM,
    HOLDING,
    /** Weights that the trader sent. */
    CUSTOM_WEIGHTS;

    private static final ProRata BY_NAV = new ProRata(ProRata.Base.NAV, new TreeMap<>());

    static ShareBasis of(AllocationMethod method) {
        AllocationMethod shares = sharesOf(method);
        return shares instanceof ProRata proRata ? valueOf(proRata.base().name()) : CUSTOM_WEIGHTS;
    }

    /** @return the method whose weights the shares are in proportion to */
    static AllocationMethod sharesOf(AllocationMethod method) {
        if (method instanceof ProRata || method instanceof CustomWeights) {
            return method;
        }
        return method instanceof MinDispersion dispersion && dispersion.distance() != null
                ? dispersion.distance().proRata()
                : BY_NAV;
    }
}
