package com.allocationsystem.auth.domain.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RefreshTokenTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant EVENING = NOON.plusSeconds(12 * 3600);

    @Test
    void firstUseInTimeIsAccepted() {
        assertEquals(RefreshVerdict.ACCEPTED, token(null, null).judge(EVENING.minusMillis(1)));
    }

    @Test
    void secondUseIsReuse_evenAMillisecondLater() {
        assertEquals(RefreshVerdict.REUSED, token(null, NOON).judge(NOON.plusMillis(1)));
    }

    @Test
    void sessionHasEnded_atItsLastMoment() {
        assertEquals(RefreshVerdict.SESSION_ENDED, token(null, null).judge(EVENING));
    }

    @Test
    void revokedSessionHasEnded_alsoForUsedTokens() {
        assertEquals(RefreshVerdict.SESSION_ENDED, token(NOON, null).judge(NOON));
        assertEquals(RefreshVerdict.SESSION_ENDED, token(NOON, NOON).judge(NOON));
    }

    private static RefreshToken token(Instant revokedAt, Instant usedAt) {
        return new RefreshToken("hash", new SignInSession("s", "u", NOON, EVENING, revokedAt), usedAt);
    }
}
