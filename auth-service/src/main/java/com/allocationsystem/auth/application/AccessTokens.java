package com.allocationsystem.auth.application;

import com.allocationsystem.auth.application.port.out.AccessTokenSigner;
import com.allocationsystem.auth.application.port.out.AccessTokenSigner.Claims;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Gives out access tokens, signed with the key whose turn it is. */
@ApplicationScoped
class AccessTokens {

    private final AccessTokenSigner signer;
    private final KeyRing keys;
    private final AuthConfig config;
    private final Clock clock;

    AccessTokens(AccessTokenSigner signer, KeyRing keys, AuthConfig config, Clock clock) {
        this.signer = signer;
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    String forUser(User user) {
        return sign(user.id(), user.username(), user.permissions());
    }

    String forService(String clientId, List<String> permissions) {
        return sign(clientId, clientId, permissions);
    }

    private String sign(String subject, String name, List<String> permissions) {
        Instant now = clock.instant();
        Claims claims = new Claims(subject, name, permissions, now, now.plus(config.accessTokenLifetime()));
        return signer.sign(claims, keys.signer());
    }
}
