package com.allocationsystem.allocation.engine.compliance.exposure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a rule measures on one account, as a function of its piece x. */
public sealed interface Exposure {

    /**
     * A ratio that moves with the piece: (numerator + perPar * x) / denominator must stay from low to high.
     *
     * @param numerator before the trade
     * @param perPar its change per par; not 0
     * @param denominator above 0
     * @param low null = no lower limit
     * @param high null = no upper limit
     * @param subject what the ratio is of, in a trader's words
     * @param unit how the ratio reads
     */
    record Ratio(
            BigDecimal numerator,
            BigDecimal perPar,
            BigDecimal denominator,
            BigDecimal low,
            BigDecimal high,
            String subject,
            Unit unit)
            implements Exposure {}

    /** How a ratio reads. */
    enum Unit {
        PERCENT_OF_NAV(100, 2, " % of NAV"),
        PERCENT_OF_ISSUE(100, 2, " % of the issue"),
        YEARS(1, 3, " years");

        private final double scale;
        private final int decimals;
        private final String words;

        Unit(double scale, int decimals, String words) {
            this.scale = scale;
            this.decimals = decimals;
            this.words = words;
        }

        /** One for each account and rule: a formatter takes ten times as long. */
        String words(double ratio) {
            return BigDecimal.valueOf(ratio * scale)
                            .setScale(decimals, RoundingMode.HALF_UP)
                            .toPlainString()
                    + words;
        }
    }

    /**
     * A property of the bond that no piece size changes.
     *
     * @param value of the bond
     * @param limit the rule's
     * @param allowed whether the account may get a piece
     * @param fact value and limit in words
     */
    record Property(double value, double limit, boolean allowed, String fact) implements Exposure {}

    /**
     * The rule cannot be tested.
     *
     * @param field what is unknown
     */
    record Missing(String field) implements Exposure {}

    /** The trade cannot move the account nearer to the limit. */
    record NotTouched() implements Exposure {}
}
