package com.allocationsystem.referencedata.domain.security;

import java.math.BigDecimal;

/** The numbers of a bond that durations and DTS of a portfolio are summed from. */
public interface RiskNumbers {

    /** @return modified duration */
    BigDecimal durationYears();

    /** @return price sensitivity to spread */
    BigDecimal spreadDurationYears();

    /** @return option-adjusted spread, or null when unknown */
    BigDecimal oasBp();
}
