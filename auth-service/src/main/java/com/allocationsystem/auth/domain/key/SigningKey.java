package com.allocationsystem.auth.domain.key;

import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;

/**
 * A key pair that signs access tokens (RS256).
 *
 * @param generation 1, 2, 3, ...; two replicas cannot both create the same one
 * @param kid key id, in the header of every token it signs
 * @param createdAt when it was made
 * @param signsFrom when it begins to sign; published before, so that verifiers know it in time
 * @param publicKey what verifiers get
 * @param privateKey encrypted wherever it is stored
 */
public record SigningKey(
        int generation,
        String kid,
        Instant createdAt,
        Instant signsFrom,
        RSAPublicKey publicKey,
        RSAPrivateKey privateKey) {

    /** Names the key without its private part. */
    @Override
    public String toString() {
        return "SigningKey[" + generation + ", " + kid + "]";
    }
}
