package com.allocationsystem.auth.adapter.out.postgres.key;

import com.allocationsystem.auth.application.port.out.token.SigningKeyStore;
import com.allocationsystem.auth.domain.key.SigningKey;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;

/** Signing keys in PostgreSQL, the private part encrypted. */
@ApplicationScoped
@Transactional
class PostgresSigningKeyStore implements SigningKeyStore {

    private static final String INSERT = """
            INSERT INTO signing_key (generation, kid, created_at, signs_from, public_key, private_key_encrypted)
            VALUES (:generation, :kid, :createdAt, :signsFrom, :publicKey, :privateKey)
            ON CONFLICT (generation) DO NOTHING""";

    private final EntityManager entities;
    private final KeyCipher cipher;

    PostgresSigningKeyStore(EntityManager entities, KeyCipher cipher) {
        this.entities = entities;
        this.cipher = cipher;
    }

    @Override
    public List<SigningKey> all() {
        return SigningKeyRow.<SigningKeyRow>listAll(Sort.by("generation")).stream()
                .map(this::toKey)
                .toList();
    }

    @Override
    public void addUnlessThere(SigningKey key) {
        entities.createNativeQuery(INSERT)
                .setParameter("generation", key.generation())
                .setParameter("kid", key.kid())
                .setParameter("createdAt", key.createdAt())
                .setParameter("signsFrom", key.signsFrom())
                .setParameter("publicKey", key.publicKey().getEncoded())
                .setParameter("privateKey", cipher.encrypt(key.privateKey().getEncoded(), key.kid()))
                .executeUpdate();
    }

    private SigningKey toKey(SigningKeyRow row) {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            byte[] privateKey = cipher.decrypt(row.privateKeyEncrypted, row.kid);
            return new SigningKey(
                    row.generation,
                    row.kid,
                    row.createdAt,
                    row.signsFrom,
                    (RSAPublicKey) rsa.generatePublic(new X509EncodedKeySpec(row.publicKey)),
                    (RSAPrivateKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing key " + row.kid + " cannot be read", e);
        }
    }
}
