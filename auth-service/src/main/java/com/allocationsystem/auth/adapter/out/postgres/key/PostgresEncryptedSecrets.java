package com.allocationsystem.auth.adapter.out.postgres.key;

import com.allocationsystem.auth.application.port.out.token.EncryptedSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Private keys and secrets of authenticator apps in PostgreSQL; one that another replica changed meanwhile is left as it is. */
@ApplicationScoped
class PostgresEncryptedSecrets implements EncryptedSecrets {

    private static final String KEYS = "SELECT kid, private_key_encrypted FROM signing_key";
    private static final String RENEW_KEY = """
            UPDATE signing_key SET private_key_encrypted = :renewed WHERE kid = :name AND private_key_encrypted = :stored""";
    private static final String APPS =
            "SELECT CAST(id AS text), totp_secret FROM app_user WHERE totp_secret IS NOT NULL";
    private static final String RENEW_APP = """
            UPDATE app_user SET totp_secret = :renewed WHERE CAST(id AS text) = :name AND totp_secret = :stored""";

    private final EntityManager entities;
    private final KeyCipher cipher;

    PostgresEncryptedSecrets(EntityManager entities, KeyCipher cipher) {
        this.entities = entities;
        this.cipher = cipher;
    }

    @Override
    @Transactional
    public int renew() {
        return renew(KEYS, RENEW_KEY) + renew(APPS, RENEW_APP);
    }

    private int renew(String read, String write) {
        int renewed = 0;
        List<Object[]> rows = entities.createNativeQuery(read, Object[].class).getResultList();
        for (Object[] row : rows) {
            Optional<byte[]> now = cipher.renewed((byte[]) row[1], (String) row[0]);
            if (now.isPresent()) {
                renewed += entities.createNativeQuery(write)
                        .setParameter("renewed", now.get())
                        .setParameter("name", row[0])
                        .setParameter("stored", row[1])
                        .executeUpdate();
            }
        }
        return renewed;
    }
}
