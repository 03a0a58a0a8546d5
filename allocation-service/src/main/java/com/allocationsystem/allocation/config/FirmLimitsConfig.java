package com.allocationsystem.allocation.config;

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
}
