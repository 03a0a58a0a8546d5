package com.allocationsystem.allocation.config.policy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** What the firm accepts as an order, whatever the accounts allow. */
@ConfigMapping(prefix = "oas.firm-limits")
public interface FirmLimitsConfig {

    /** A limit price farther from the reference price than this, in percent of it, is a breach that needs an override. */
    @WithDefault("5")
    BigDecimal priceBandPercent();

    /** A limit price farther from the reference price than this, in percent of it, is refused; not below the band. */
    @WithDefault("20")
    BigDecimal priceRefusalPercent();

    /** Most money of one order, accrued interest included, in the bond's currency; a larger order is refused. */
    @WithDefault("500000000")
    BigDecimal maxOrderNotional();

    /** Name of this state of the limits, sealed into every statement; change it with the limits. */
    @WithDefault("1")
    String version();

    /** Most money that one user commits in one day (UTC), increases included; more is refused. */
    @WithDefault("2000000000")
    BigDecimal maxDailyNotional();

    /** Most par of one order in percent of the issue's amount outstanding, where that is known; more is refused. */
    @WithDefault("25")
    BigDecimal maxIssuePercent();

    /** Most money that one account receives or gives in one order, in percent of its NAV; caps the allocation. */
    @WithDefault("25")
    BigDecimal maxNavPercent();
}
