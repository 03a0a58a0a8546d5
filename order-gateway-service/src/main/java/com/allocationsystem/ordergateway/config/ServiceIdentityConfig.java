package com.allocationsystem.ordergateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** As whom this service signs in when it acts on its own: asking whether an order may have another size. */
@ConfigMapping(prefix = "oas.service")
public interface ServiceIdentityConfig {

    /** Client id at auth-service. */
    @WithDefault("order-gateway-service")
    String id();

    /** Client secret at auth-service; always from the environment, {@code OAS_SERVICE_SECRET}. */
    String secret();
}
