package com.allocationsystem.auth.adapter.in.start;

import com.allocationsystem.auth.application.port.in.token.PublishedKeysUseCase;
import com.allocationsystem.auth.application.port.in.user.PrepareUsersUseCase;
import com.allocationsystem.auth.config.AuthConfig;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;

/** Refuses to start with unsafe settings; then makes ready what the first request needs: a key, a user. */
@ApplicationScoped
class Startup {

    private static final int SHORTEST_SECRET = 16;
    private static final Duration LONGEST_ACCESS_TOKEN = Duration.ofMinutes(10);
    private static final List<String> DEVELOPMENT = List.of("local", "dev", "test");

    private final AuthConfig config;
    private final PublishedKeysUseCase keys;
    private final PrepareUsersUseCase users;

    Startup(AuthConfig config, PublishedKeysUseCase keys, PrepareUsersUseCase users) {
        this.config = config;
        this.keys = keys;
        this.users = users;
    }

    void start(@Observes StartupEvent event) {
        refuseUnsafe(config, DEVELOPMENT.stream().anyMatch(ConfigUtils::isProfileActive));
        keys.publishedKeys();
        users.prepare();
    }

    static void refuseUnsafe(AuthConfig config, boolean development) {
        int length = config.keyEncryptionSecret().map(String::length).orElse(0);
        if (length < SHORTEST_SECRET) {
            throw new IllegalStateException(
                    "OAS_AUTH_KEY_SECRET has %d characters; at least %d are needed to encrypt the signing keys."
                            .formatted(length, SHORTEST_SECRET));
        }
        if (config.accessTokenLifetime().compareTo(LONGEST_ACCESS_TOKEN) > 0) {
            throw new IllegalStateException(
                    "oas.auth.access-token-lifetime is %s; %s is the longest that an ended token may go on where the list of"
                                    .formatted(config.accessTokenLifetime(), LONGEST_ACCESS_TOKEN)
                            + " ended tokens cannot be read.");
        }
        if (config.demoUsers() && !development) {
            throw new IllegalStateException("oas.auth.demo-users is for the profiles %s only; these users and their"
                            .formatted(String.join(", ", DEVELOPMENT))
                    + " password are public.");
        }
    }
}
