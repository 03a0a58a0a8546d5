package com.allocationsystem.edge.production;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** The secrets of our own that a service was given: long enough, and none that the repository publishes. */
final class Secrets {

    private static final Pattern OURS = Pattern.compile(
            "oas\\.(service\\.secret|auth\\.key-encryption-secret|auth\\.clients\\..*\\.secret|preview\\..*secret)");
    private static final Pattern OF_SERVERS = Pattern.compile("quarkus\\.(datasource|redis|flyway)\\.password");
    private static final int SHORTEST = 16;

    /** Out of profiles, tests and examples of the repository. */
    private static final Set<String> PUBLISHED = Set.of(
            "demo",
            "development",
            "for development only",
            "for tests only, not secret",
            "a secret of the tests",
            "oas-simulator",
            "oas_auth",
            "oas_reference",
            "oas_allocation",
            "oas_orders",
            "postgres",
            "password",
            "changeit",
            "secret");

    private Secrets() {}

    static List<String> faults(Config config) {
        List<String> faults = new ArrayList<>();
        for (String name : config.getPropertyNames()) {
            boolean ours = OURS.matcher(name).matches();
            if (ours || OF_SERVERS.matcher(name).matches()) {
                config.getOptionalValue(name, String.class).ifPresent(value -> {
                    if (PUBLISHED.contains(value)) {
                        faults.add("%s is a value that the repository publishes; set one of your own.".formatted(name));
                    } else if (ours && value.length() < SHORTEST) {
                        faults.add("%s has %d characters; set at least %d at random."
                                .formatted(name, value.length(), SHORTEST));
                    }
                });
            }
        }
        return faults;
    }
}
