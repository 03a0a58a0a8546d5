package com.allocationsystem.edge.connection;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Switches {@link GuardedConnections} on. Vert.x is made after this and before any connection. */
@ApplicationScoped
class GuardSwitch implements VertxOptionsCustomizer {

    private final ConnectionLimits limits;

    GuardSwitch(
            @ConfigProperty(name = "oas.http.idle-timeout") Duration idle,
            @ConfigProperty(name = "oas.http.header-timeout") Duration headers,
            @ConfigProperty(name = "oas.http.body-timeout") Duration body,
            @ConfigProperty(name = "oas.http.least-bytes-per-second") int leastBytesPerSecond,
            @ConfigProperty(name = "oas.http.connections-per-address") int perAddress) {
        this.limits = new ConnectionLimits(idle, headers, body, leastBytesPerSecond, perAddress);
    }

    @Override
    public void accept(VertxOptions options) {
        System.setProperty(GuardedConnections.SWITCH, GuardedConnections.SWITCHED_ON);
        limits.publish();
    }
}
