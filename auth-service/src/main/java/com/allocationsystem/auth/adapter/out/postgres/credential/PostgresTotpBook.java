package com.allocationsystem.auth.adapter.out.postgres.credential;

import com.allocationsystem.auth.adapter.out.postgres.key.KeyCipher;
import com.allocationsystem.auth.application.port.out.credential.TotpBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Authenticator apps in the users' rows, the secret encrypted; a step and a recovery code are taken by one statement. */
@ApplicationScoped
@Transactional
class PostgresTotpBook implements TotpBook {

    private final EntityManager entities;
    private final KeyCipher cipher;

    PostgresTotpBook(EntityManager entities, KeyCipher cipher) {
        this.entities = entities;
        this.cipher = cipher;
    }

    @Override
    public Optional<byte[]> secret(String userId) {
        List<?> found = entities.createNativeQuery("SELECT totp_secret FROM app_user WHERE id = :id", byte[].class)
                .setParameter("id", UUID.fromString(userId))
                .getResultList();
        return found.isEmpty() || found.get(0) == null
                ? Optional.empty()
                : Optional.of(cipher.decrypt((byte[]) found.get(0), userId));
    }

    @Override
    public void begin(String userId, byte[] secret) {
        entities.createNativeQuery("""
                        UPDATE app_user SET totp_secret = :secret, totp_confirmed = false, totp_last_step = 0
                        WHERE id = :id""")
                .setParameter("secret", cipher.encrypt(secret, userId))
                .setParameter("id", UUID.fromString(userId))
                .executeUpdate();
        entities.clear();
    }

    @Override
    public void confirm(String userId, List<String> recoveryHashes) {
        change("UPDATE app_user SET totp_confirmed = true WHERE id = :id", userId);
        change("DELETE FROM recovery_code WHERE user_id = :id", userId);
        for (String hash : recoveryHashes) {
            entities.createNativeQuery("INSERT INTO recovery_code (user_id, hash) VALUES (:id, :hash)")
                    .setParameter("id", UUID.fromString(userId))
                    .setParameter("hash", hash)
                    .executeUpdate();
        }
    }

    @Override
    public boolean useStep(String userId, long step) {
        int used = entities.createNativeQuery("""
                        UPDATE app_user SET totp_last_step = :step WHERE id = :id AND totp_last_step < :step""")
                .setParameter("step", step)
                .setParameter("id", UUID.fromString(userId))
                .executeUpdate();
        entities.clear();
        return used == 1;
    }

    @Override
    public boolean useRecoveryCode(String userId, String hash) {
        return entities.createNativeQuery("DELETE FROM recovery_code WHERE user_id = :id AND hash = :hash")
                        .setParameter("id", UUID.fromString(userId))
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    @Override
    public int recoveryCodesLeft(String userId) {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM recovery_code WHERE user_id = :id")
                        .setParameter("id", UUID.fromString(userId))
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void forget(String userId) {
        change(
                "UPDATE app_user SET totp_secret = NULL, totp_confirmed = false, totp_last_step = 0 WHERE id = :id",
                userId);
        change("DELETE FROM recovery_code WHERE user_id = :id", userId);
    }

    private void change(String sql, String userId) {
        entities.createNativeQuery(sql)
                .setParameter("id", UUID.fromString(userId))
                .executeUpdate();
        entities.clear();
    }
}
