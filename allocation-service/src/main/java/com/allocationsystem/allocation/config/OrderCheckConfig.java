package com.allocationsystem.allocation.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How increases of orders are checked. */
@ConfigMapping(prefix = "oas.order-checks")
public interface OrderCheckConfig {

    /**
     * How long an allowed increase keeps its cash, holding and rule capacity when no outcome is reported. The order gateway sends
     * nothing to Aladdin after it.
     */
    @WithDefault("10m")
    Duration lease();
}
