package com.allocationsystem.auth.application.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.auth.AuthSettings;
import com.allocationsystem.auth.application.port.out.token.SigningKeyStore;
import com.allocationsystem.auth.domain.key.SigningKey;
import com.allocationsystem.testsupport.HandSetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private final HandSetClock clock = new HandSetClock(Instant.parse("2026-11-22T12:00:00Z"));
    private final Rows rows = new Rows();
    private int made;
    private final KeyRing ring = new KeyRing(
            rows,
            (place, now) -> new SigningKey(place.generation(), "kid-" + ++made, now, place.signsFrom(), null, null),
            AuthSettings.of(Map.of()),
            clock);

    /** A stolen key is withdrawn by deleting its row: within a minute it is published no more, and another one signs. */
    @Test
    void keyThatIsTakenOutOfTheStoreIsNeitherPublishedNorSignsAnyMore() {
        assertEquals("kid-1", ring.signer().kid());

        rows.keys.clear();
        clock.advance(Duration.ofMinutes(1));

        assertEquals("kid-2", ring.signer().kid());
        assertEquals(
                List.of("kid-2"),
                ring.publishedKeys().stream().map(key -> key.kid()).toList());
    }

    private static final class Rows implements SigningKeyStore {

        private final List<SigningKey> keys = new ArrayList<>();

        @Override
        public List<SigningKey> all() {
            return List.copyOf(keys);
        }

        @Override
        public void addUnlessThere(SigningKey key) {
            keys.add(key);
        }
    }
}
