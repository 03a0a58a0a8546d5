package com.allocationsystem.ordergateway.config;

import com.allocationsystem.ordergateway.domain.block.SettlementClock;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/** Deadlines of the trade date: {@code oas.settlement-clock.*}. */
@ConfigMapping(prefix = "oas.settlement-clock")
public interface SettlementClockConfig {

    /** @return zone of the market */
    @WithDefault("America/New_York")
    ZoneId zone();

    /** @return until when a block must be allocated */
    @WithDefault("19:00")
    LocalTime allocateBy();

    /** @return until when its trades must be affirmed, not before {@link #allocateBy} */
    @WithDefault("21:00")
    LocalTime affirmBy();

    /** @return how long before a deadline the event stream alerts; 0s for never */
    @WithDefault("60m")
    Duration alertBefore();

    default SettlementClock clock() {
        return new SettlementClock(zone(), allocateBy(), affirmBy(), alertBefore());
    }
}
