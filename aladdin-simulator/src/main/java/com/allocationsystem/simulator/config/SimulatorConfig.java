package com.allocationsystem.simulator.config;

import com.allocationsystem.simulator.domain.order.OrderStatus;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Map;

/** Settings of the simulator; each key is also an environment variable, the shorter names of README.md included. */
@ConfigMapping(prefix = "oas.simulator")
public interface SimulatorConfig {

    /** Folder of CSV files to serve. Environment: {@code OAS_DATASET}. */
    Path dataset();

    /** Folder that holds what was stored. Environment: {@code OAS_SIMULATOR_STATE}. */
    @WithDefault(".local/simulator")
    Path state();

    /** State of an order that was just accepted. */
    @WithDefault("ACTIVE")
    OrderStatus acceptedStatus();

    /**
     * Whether the disk confirms each order before the answer. Without it what was answered survives the death of the process, not of the
     * machine.
     */
    @WithDefault("false")
    boolean forceToDisk();

    /** User of basic authentication. Environment: {@code OAS_ALADDIN_USERNAME}. */
    String username();

    /** Password of basic authentication. Environment: {@code OAS_ALADDIN_PASSWORD}. */
    String password();

    /** Studio API key. Environment: {@code OAS_ALADDIN_API_KEY}. */
    String apiKey();

    /** OAuth client. Environment: {@code OAS_ALADDIN_CLIENT_ID}. */
    String clientId();

    /** Secret of the OAuth client. Environment: {@code OAS_ALADDIN_CLIENT_SECRET}. */
    String clientSecret();

    /** Lifetime of an access token, seconds. */
    @WithDefault("3600")
    int tokenLifetimeS();

    /** Requests allowed a minute, by operation; 429 above. An operation that is not named has no limit. */
    Map<String, Integer> quotas();
}
