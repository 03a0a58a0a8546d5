package com.allocationsystem.edge.production;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Looks at the settings once, before anything else of the service starts, and names all faults together. */
@ApplicationScoped
class ProductionCheck {

    private static final List<String> DEVELOPMENT = List.of("dev", "test", "local");
    private static final String PRODUCTION = "prod";

    private final Config config;

    ProductionCheck(Config config) {
        this.config = config;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            check(ConfigUtils.getProfiles());
        }
    }

    /** @throws IllegalStateException naming every fault */
    void check(List<String> profiles) {
        boolean development = profiles.stream().anyMatch(DEVELOPMENT::contains);
        List<String> faults = new ArrayList<>();
        if (development && profiles.contains(PRODUCTION)) {
            faults.add("QUARKUS_PROFILE is %s: development and production exclude each other."
                    .formatted(String.join(",", profiles)));
        }
        if (!development) {
            faults.addAll(Secrets.faults(config));
            faults.addAll(AladdinAddress.faults(config));
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Not safe for production:\n- " + String.join("\n- ", faults));
        }
    }
}
