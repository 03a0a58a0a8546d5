package com.allocationsystem.auth.adapter.out.password;

import com.allocationsystem.auth.application.port.out.credential.PasswordHasher;
import com.allocationsystem.auth.config.AuthConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with 19 MiB, two passes, one lane (OWASP's first choice), stored in the PHC string form.
 *
 * <p>Every hash of the service is computed here, under one set of permits ({@link HashingPermits}).
 */
@ApplicationScoped
class Argon2PasswordHasher implements PasswordHasher {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Cost COST = new Cost(19_456, 2, 1);

    private final SecureRandom random = new SecureRandom();
    private final HashingPermits permits;
    private final PhcString unmatched;

    Argon2PasswordHasher(AuthConfig config) {
        Runtime machine = Runtime.getRuntime();
        int atOnce = config.hashing()
                .atOnce()
                .orElse(HashingPermits.atOnce(machine.maxMemory(), machine.availableProcessors(), COST));
        permits = new HashingPermits(atOnce, config.hashing().longestWait());
        unmatched = create("no user has this password");
    }

    @Override
    public String hash(String password) {
        return create(password).toString();
    }

    @Override
    public boolean matches(String password, String hash) {
        PhcString stored = PhcString.parse(hash);
        return MessageDigest.isEqual(argon2(password, stored.salt(), stored.cost()), stored.hash());
    }

    @Override
    public void spendTheTimeOfAMatch(String password) {
        matches(password, unmatched.toString());
    }

    private PhcString create(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PhcString(COST, salt, argon2(password, salt, COST));
    }

    private byte[] argon2(String password, byte[] salt, Cost cost) {
        return permits.whenFree(() -> computed(password, salt, cost));
    }

    /** {@code init} already allocates all the memory of the hash. */
    private static byte[] computed(String password, byte[] salt, Cost cost) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
