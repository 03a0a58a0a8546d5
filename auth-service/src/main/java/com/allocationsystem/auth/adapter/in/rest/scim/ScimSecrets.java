package com.allocationsystem.auth.adapter.in.rest.scim;

import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;

/** The secrets of the directories; a bean of its own, because filters are made before there are settings. */
@ApplicationScoped
class ScimSecrets {

    private final AuthConfig config;

    ScimSecrets(AuthConfig config) {
        this.config = config;
    }

    /** @return id of the provider whose directory has this secret; looks at every one, so that the time tells nothing */
    Optional<String> provider(String secret) {
        String found = null;
        for (Map.Entry<String, AuthConfig.Oidc> provider : config.oidc().entrySet()) {
            boolean same = provider.getValue()
                    .scimSecret()
                    .map(expected -> MessageDigest.isEqual(Sha256.of(expected), Sha256.of(secret)))
                    .orElse(false);
            found = same ? provider.getKey() : found;
        }
        return Optional.ofNullable(found);
    }
}
