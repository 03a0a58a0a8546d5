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
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses to start with unsafe settings; then makes ready what the first request needs: a key, a user. */
@ApplicationScoped
class Startup {

    private static final int SHORTEST_SECRET = 16;
    private static final int SHORTEST_DIRECTORY_SECRET = 32;
    private static final Duration LONGEST_ACCESS_TOKEN = Duration.ofMinutes(10);
    private static final Duration SHORTEST_PUBLISH_AHEAD = Duration.ofMinutes(20);
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
        boolean development = DEVELOPMENT.stream().anyMatch(ConfigUtils::isProfileActive);
        refuseUnsafe(config, development);
        if (!development) {
            refusePublished(users.signingInAsPublished());
        }
        keys.publishedKeys();
        users.prepare();
    }

    /** A database that once served development may hold users whose password is public. */
    static void refusePublished(List<String> demoUsers) {
        if (!demoUsers.isEmpty()) {
            throw new IllegalStateException(
                    "The demo users %s sign in with their published password; deactivate them or use another database."
                            .formatted(String.join(", ", demoUsers)));
        }
    }

    static void refuseUnsafe(AuthConfig config, boolean development) {
        int length = config.keyEncryptionSecret().map(String::length).orElse(0);
        if (length < SHORTEST_SECRET) {
            throw new IllegalStateException(
                    "OAS_AUTH_KEY_SECRET has %d characters; at least %d are needed to encrypt the signing keys."
                            .formatted(length, SHORTEST_SECRET));
        }
        refuseUnsafeReplacement(config, "OAS_AUTH_KEY_SECRET_PREVIOUS", config.previousKeyEncryptionSecret());
        refuseUnsafeReplacement(config, "OAS_AUTH_KEY_SECRET_NEXT", config.nextKeyEncryptionSecret());
        if (config.accessTokenLifetime().compareTo(LONGEST_ACCESS_TOKEN) > 0) {
            throw new IllegalStateException(
                    "oas.auth.access-token-lifetime is %s; %s is the longest that an ended token may go on where the list of"
                                    .formatted(config.accessTokenLifetime(), LONGEST_ACCESS_TOKEN)
                            + " ended tokens cannot be read.");
        }
        if (config.keys().publishAhead().compareTo(SHORTEST_PUBLISH_AHEAD) < 0) {
            throw new IllegalStateException(
                    "oas.auth.keys.publish-ahead is %s; services keep their copy of the keys for ten minutes, so at least %s are needed."
                            .formatted(config.keys().publishAhead(), SHORTEST_PUBLISH_AHEAD));
        }
        if (!config.cookie().secure() && !development) {
            throw new IllegalStateException("oas.auth.cookie.secure is false; outside the profiles %s browsers send the"
                            .formatted(String.join(", ", DEVELOPMENT))
                    + " cookie of a session over HTTPS only.");
        }
        refuseUnsafeProviders(config, development);
        if (config.givenPasswordsLast() && !development) {
            throw new IllegalStateException(
                    "oas.auth.given-passwords-last is for the profiles %s only; elsewhere a user"
                                    .formatted(String.join(", ", DEVELOPMENT))
                            + " chooses a password that no administrator knows.");
        }
        if (config.demoUsers() && !development) {
            throw new IllegalStateException("oas.auth.demo-users is for the profiles %s only; these users and their"
                            .formatted(String.join(", ", DEVELOPMENT))
                    + " password are public.");
        }
    }

    private static void refuseUnsafeReplacement(AuthConfig config, String name, Optional<String> secret) {
        if (secret.isPresent() && secret.get().length() < SHORTEST_SECRET) {
            throw new IllegalStateException("%s has %d characters; at least %d are needed, or none."
                    .formatted(name, secret.get().length(), SHORTEST_SECRET));
        }
        if (secret.isPresent() && secret.equals(config.keyEncryptionSecret())) {
            throw new IllegalStateException(
                    "%s is the same as OAS_AUTH_KEY_SECRET; leave it out, or set the one that is replaced."
                            .formatted(name));
        }
    }

    private static void refuseUnsafeProviders(AuthConfig config, boolean development) {
        if (!config.localUsers() && config.oidc().isEmpty()) {
            throw new IllegalStateException(
                    "oas.auth.local-users is false and there is no oas.auth.oidc provider: no user could sign in.");
        }
        if (!config.oidc().isEmpty() && config.publicUrl().isEmpty()) {
            throw new IllegalStateException(
                    "oas.auth.public-url is missing; the identity providers send browsers back there.");
        }
        config.oidc().forEach((id, provider) -> provider.scimSecret()
                .filter(secret -> secret.length() < SHORTEST_DIRECTORY_SECRET)
                .ifPresent(secret -> {
                    throw new IllegalStateException(
                            "oas.auth.oidc.%s.scim-secret has %d characters; at least %d are needed."
                                    .formatted(id, secret.length(), SHORTEST_DIRECTORY_SECRET));
                }));
        Stream.concat(
                        config.publicUrl().stream(),
                        config.oidc().values().stream().map(AuthConfig.Oidc::issuer))
                .filter(address -> !development && !address.startsWith("https://"))
                .findFirst()
                .ifPresent(address -> {
                    throw new IllegalStateException(
                            "'%s' is no https address; outside the profiles %s identity providers are reached by HTTPS only."
                                    .formatted(address, String.join(", ", DEVELOPMENT)));
                });
    }
}
