package com.allocationsystem.allocation.domain.compliance;

import java.math.BigDecimal;

/** What a rule measures on one account, as a function of its piece x. */
sealed interface Exposure {

    /**
     * A ratio that moves with the piece: (numerator + perPar * x) / denominator must stay from low to high.
     *
     * @param numerator before the trade
     * @param perPar its change per par; not 0
     * @param denominator above 0
     * @param low null = no lower limit
     * @param high null = no upper limit
     */
    record Ratio(BigDecimal numerator, BigDecimal perPar, BigDecimal denominator, BigDecimal low, BigDecimal high)
            implements Exposure {}

    /**
     * A property of the bond that no piece size changes.
     *
     * @param value of the bond
     * @param limit the rule's
     * @param allowed whether the account may get a piece
     */
    record Property(double value, double limit, boolean allowed) implements Exposure {}

    /**
     * The rule cannot be tested.
     *
     * @param field what is unknown
     */
    record Missing(String field) implements Exposure {}

    /** The trade cannot move the account nearer to the limit. */
    record NotTouched() implements Exposure {}
}
