package com.allocationsystem.auth.application.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.auth.AuthSettings;
import com.allocationsystem.auth.application.port.out.credential.PasswordHasher;
import com.allocationsystem.auth.domain.credential.Password;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long a password lasts that an administrator gave. */
class NewPasswordsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void givenPasswordIsForOneSignIn() {
        Password given = given(Map.of());
        assertTrue(given.oneTime());
        assertEquals(NOW.plus(Duration.ofHours(72)), given.expiresAt());
    }

    @Test
    void givenPasswordLasts_whereTheSettingsSaySo() {
        Password given = given(Map.of("oas.auth.given-passwords-last", "true"));
        assertFalse(given.oneTime());
        assertNull(given.expiresAt());
    }

    private static Password given(Map<String, String> settings) {
        NewPasswords passwords = new NewPasswords(
                new Unhashed(),
                (password, hints) -> false,
                AuthSettings.of(settings),
                Clock.fixed(NOW, ZoneOffset.UTC));
        return passwords.given("password", "correct horse battery", "ann");
    }

    /** The hash of a password says nothing about how long it lasts. */
    private static final class Unhashed implements PasswordHasher {

        @Override
        public String hash(String password) {
            return password;
        }

        @Override
        public boolean matches(String password, String hash) {
            return password.equals(hash);
        }

        @Override
        public void spendTheTimeOfAMatch(String password) {}
    }
}
