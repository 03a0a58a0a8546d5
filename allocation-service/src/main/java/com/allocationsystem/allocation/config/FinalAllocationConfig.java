package com.allocationsystem.allocation.config;

import com.allocationsystem.allocation.model.finalallocation.FinalLimits;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** How final allocations are stated; sealed into each. */
@ConfigMapping(prefix = "oas.final-allocation")
public interface FinalAllocationConfig {

    /** Decimals of average prices, 2 to 8. */
    @WithDefault("6")
    int priceDecimals();

    /**
     * How far the fill of an account with an order of its own may be from its share by the contract before a warning names it, percent of
     * its allocation. A difference of one increment never is.
     */
    @WithDefault("5")
    BigDecimal unequalFillPercent();

    /** How far its average price may be from the block's before a warning names it, clean per 100 par. */
    @WithDefault("0.05")
    BigDecimal unequalPrice();

    /** @throws IllegalArgumentException when a setting is outside its range */
    default FinalLimits limits() {
        return new FinalLimits(priceDecimals(), unequalFillPercent(), unequalPrice());
    }
}
