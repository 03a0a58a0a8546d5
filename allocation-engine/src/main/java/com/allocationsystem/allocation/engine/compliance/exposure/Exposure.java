package com.allocationsystem.allocation.engine.compliance.exposure;

import java.math.BigDecimal;
import java.util.Locale;

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
        PERCENT_OF_NAV("%.2f %% of NAV", 100),
        PERCENT_OF_ISSUE("%.2f %% of the issue", 100),
        YEARS("%.3f years", 1);

        private final String format;
        private final double scale;

        Unit(String format, double scale) {
            this.format = format;
            this.scale = scale;
        }

        String words(double ratio) {
            return String.format(Locale.ROOT, format, ratio * scale);
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
