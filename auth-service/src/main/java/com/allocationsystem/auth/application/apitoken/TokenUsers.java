package com.allocationsystem.auth.application.apitoken;

import com.allocationsystem.auth.application.user.LocalUsers;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether the API tokens of a user work. A directory (SCIM) tells at once of a user who has left; a provider without one by
 * refusing the next sign-in, so its last sign-in must not be too old.
 */
@ApplicationScoped
class TokenUsers {

    private final LocalUsers localUsers;
    private final AuthConfig config;

    TokenUsers(LocalUsers localUsers, AuthConfig config) {
        this.localUsers = localUsers;
        this.config = config;
    }

    boolean maySignIn(User user, Instant now) {
        return user.active() && (user.provider() == null ? localUsers.allows(user) : isVouchedFor(user, now));
    }

    /** @return when the user's tokens stop unless the provider lets the user in again before; empty where they do not */
    Optional<Instant> signInBefore(User user) {
        return Optional.ofNullable(user.provider())
                .map(config.oidc()::get)
                .filter(provider -> provider.scimSecret().isEmpty())
                .map(provider -> user.signedInAt())
                .map(last -> last.plus(config.providerSignInGoodFor()));
    }

    private boolean isVouchedFor(User user, Instant now) {
        AuthConfig.Oidc provider = config.oidc().get(user.provider());
        return provider != null
                && (provider.scimSecret().isPresent()
                        || signInBefore(user).filter(now::isBefore).isPresent());
    }
}
