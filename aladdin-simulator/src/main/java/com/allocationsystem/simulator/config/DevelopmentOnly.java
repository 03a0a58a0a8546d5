package com.allocationsystem.simulator.config;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** The simulator takes orders that no one will ever fill, so it does not start where orders are real. */
@ApplicationScoped
class DevelopmentOnly {

    private static final List<String> DEVELOPMENT = List.of("local", "dev", "test");

    void start(@Observes StartupEvent event) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            check(ConfigUtils.getProfiles());
        }
    }

    static void check(List<String> profiles) {
        if (!DEVELOPMENT.containsAll(profiles)) {
            throw new IllegalStateException(
                    "The Aladdin simulator is for development: QUARKUS_PROFILE is %s, not one of %s."
                            .formatted(String.join(",", profiles), String.join(", ", DEVELOPMENT)));
        }
    }
}
