package com.allocationsystem.edge.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells how old the list of revoked tokens is. Always up: with an old list the service goes on. */
@Readiness
@ApplicationScoped
class RevocationHealth implements HealthCheck {

    private final RevocationList list;

    RevocationHealth(RevocationList list) {
        this.list = list;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("list of revoked tokens").up();
        return list.enabled()
                ? answer.withData("read", list.wasRead())
                        .withData("age_seconds", list.age().toSeconds())
                        .build()
                : answer.withData("enabled", false).build();
    }
}
