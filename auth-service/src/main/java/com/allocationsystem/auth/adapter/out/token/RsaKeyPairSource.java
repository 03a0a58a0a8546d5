package com.allocationsystem.auth.adapter.out.token;

import com.allocationsystem.auth.application.port.out.token.KeyPairSource;
import com.allocationsystem.auth.domain.key.KeySchedule.NextKey;
import com.allocationsystem.auth.domain.key.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.UUID;

/** RSA key pairs of 3072 bits, the strength of 128 bits (NIST SP 800-57); each lives a month. */
@ApplicationScoped
class RsaKeyPairSource implements KeyPairSource {

    private static final int KEY_BITS = 3072;

    @Override
    public SigningKey create(NextKey place, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            KeyPair pair = generator.generateKeyPair();
            return new SigningKey(
                    place.generation(),
                    UUID.randomUUID().toString(),
                    now,
                    place.signsFrom(),
                    (RSAPublicKey) pair.getPublic(),
                    (RSAPrivateKey) pair.getPrivate());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }
}
