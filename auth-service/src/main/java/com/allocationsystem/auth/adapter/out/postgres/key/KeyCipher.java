package com.allocationsystem.auth.adapter.out.postgres.key;

import com.allocationsystem.auth.config.AuthConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Encrypts private keys and the secrets of authenticator apps with the present secret, and reads what was encrypted with it or, while it is
 * replaced, with the one before or after it. The name of the key or user is authenticated along, so that two secrets cannot be
 * exchanged unseen.
 */
@ApplicationScoped
public class KeyCipher {

    private final DerivedKeys present;
    private final List<DerivedKeys> others;

    @Inject
    KeyCipher(AuthConfig config) {
        this(
                config.keyEncryptionSecret().orElse(""),
                Stream.of(config.previousKeyEncryptionSecret(), config.nextKeyEncryptionSecret())
                        .flatMap(Optional::stream)
                        .toList());
    }

    KeyCipher(String present, List<String> others) {
        SecureRandom random = new SecureRandom();
        this.present = new DerivedKeys(present, random);
        this.others =
                others.stream().map(secret -> new DerivedKeys(secret, random)).toList();
    }

    /** @param name authenticated along */
    public byte[] encrypt(byte[] plain, String name) {
        return present.encrypt(plain, name);
    }

    /** @throws IllegalStateException when it was encrypted under another name or secret, or changed */
    public byte[] decrypt(byte[] stored, String name) {
        return present.decrypt(stored, name)
                .or(() -> byAnother(stored, name))
                .orElseThrow(() -> new IllegalStateException(
                        "Secret %s cannot be decrypted: neither OAS_AUTH_KEY_SECRET nor OAS_AUTH_KEY_SECRET_PREVIOUS or _NEXT is the secret it was encrypted with."
                                .formatted(name)));
    }

    /** @return the same encrypted with the present secret; empty when it is already, or cannot be read at all */
    Optional<byte[]> renewed(byte[] stored, String name) {
        return present.decrypt(stored, name).isPresent()
                ? Optional.empty()
                : byAnother(stored, name).map(plain -> encrypt(plain, name));
    }

    private Optional<byte[]> byAnother(byte[] stored, String name) {
        return others.stream()
                .flatMap(secret -> secret.decrypt(stored, name).stream())
                .findFirst();
    }
}
