package com.allocationsystem.auth.adapter.out.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.auth.AuthSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Argon2PasswordHasherTest {

    /** Test vector of the reference implementation, phc-winner-argon2 src/test.c. */
    private static final String REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    private final Argon2PasswordHasher hasher = new Argon2PasswordHasher(AuthSettings.of(Map.of()));

    @Test
    void agreesWithTheReferenceImplementation() {
        assertTrue(hasher.matches("password", REFERENCE));
        assertFalse(hasher.matches("differentpassword", REFERENCE));
    }

    @Test
    void storesTheCostThatOwaspAsksFor() {
        assertTrue(hasher.hash("correct horse").startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    @Test
    void samePasswordHashesDifferentlyEachTime() {
        String one = hasher.hash("correct horse");
        String other = hasher.hash("correct horse");
        assertNotEquals(one, other);
        assertTrue(hasher.matches("correct horse", one));
        assertTrue(hasher.matches("correct horse", other));
        assertFalse(hasher.matches("correct horsf", one));
    }

    @Test
    void phcStringComesBackAsItWas() {
        assertEquals(REFERENCE, PhcString.parse(REFERENCE).toString());
    }

    @Test
    void garbageIsRefusedWithoutBeingQuoted() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> hasher.matches("x", "plain secret"));
        assertFalse(refused.getMessage().contains("plain secret"));
    }
}
