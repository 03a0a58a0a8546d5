package com.allocationsystem.ordergateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** Limits of the firm that executions are held against, under the names that allocation-service knows them by: {@code oas.firm-limits.*}. */
@ConfigMapping(prefix = "oas.firm-limits")
public interface FirmLimitsConfig {

    /** @return farthest price of an execution from the reference price, percent of it, 0 or more */
    @WithDefault("5")
    BigDecimal priceBandPercent();

    /** @return most money of one order, in the bond's currency */
    @WithDefault("500000000")
    BigDecimal maxOrderNotional();
}
