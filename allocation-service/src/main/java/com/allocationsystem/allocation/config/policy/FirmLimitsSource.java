package com.allocationsystem.allocation.config.policy;

import com.allocationsystem.allocation.model.input.FirmLimits;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Turns the settings into the domain's firm limits; at start, so that limits that cannot be meant stop the service. */
class FirmLimitsSource {

    @Produces
    @Singleton
    @Startup
    FirmLimits firmLimits(FirmLimitsConfig config) {
        return new FirmLimits(
                config.priceBandPercent(),
                config.priceRefusalPercent(),
                config.maxOrderNotional(),
                config.version(),
                config.maxDailyNotional(),
                config.maxIssuePercent(),
                config.maxNavPercent());
    }
}
