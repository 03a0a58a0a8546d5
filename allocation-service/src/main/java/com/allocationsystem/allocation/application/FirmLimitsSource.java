package com.allocationsystem.allocation.application;

import com.allocationsystem.allocation.config.FirmLimitsConfig;
import com.allocationsystem.allocation.domain.order.FirmLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Turns the settings into the domain's firm limits; at start, so that limits that cannot be meant stop the service. */
class FirmLimitsSource {

    private static final Logger log = Logger.getLogger(FirmLimitsSource.class);

    @Produces
    @Singleton
    FirmLimits firmLimits(FirmLimitsConfig config) {
        return new FirmLimits(config.priceBandPercent(), config.priceRefusalPercent(), config.maxOrderNotional());
    }

    /** Asking for the limits makes them. */
    void makeAtStart(@Observes @Initialized(ApplicationScoped.class) Object start, FirmLimits limits) {
        log.debugf("Firm limits: %s", limits);
    }
}
