package com.allocationsystem.auth;

import com.allocationsystem.auth.config.AuthConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Settings for tests without Quarkus, read as Quarkus reads them. */
public final class AuthSettings {

    private AuthSettings() {}

    /** @return the defaults, with these replaced */
    public static AuthConfig of(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(AuthConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(AuthConfig.class);
    }
}
