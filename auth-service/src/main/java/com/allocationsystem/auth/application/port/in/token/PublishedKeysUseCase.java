package com.allocationsystem.auth.application.port.in.token;

import java.security.interfaces.RSAPublicKey;
import java.util.List;

/** The public keys with which access tokens are verified, everywhere. */
public interface PublishedKeysUseCase {

    /** @return at least one, oldest first */
    List<PublishedKey> publishedKeys();

    /**
     * @param kid key id
     * @param key to verify RS256 with
     */
    record PublishedKey(String kid, RSAPublicKey key) {}
}
