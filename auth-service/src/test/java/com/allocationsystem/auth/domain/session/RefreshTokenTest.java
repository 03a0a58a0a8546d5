package com.allocationsystem.auth.domain.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RefreshTokenTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant EVENING = NOON.plusSeconds(12 * 3600);

    private static final Duration IDLE = Duration.ofHours(2);
    private static final Instant LAST_USED = EVENING.minusSeconds(3600);

    @Test
    void firstUseInTimeIsAccepted() {
        assertEquals(RefreshVerdict.ACCEPTED, judge(null, null, EVENING.minusMillis(1), Transport.TOKEN));
    }

    @Test
    void secondUseIsReuse_evenAMillisecondLater() {
        assertEquals(RefreshVerdict.REUSED, judge(null, LAST_USED, LAST_USED.plusMillis(1), Transport.TOKEN));
    }

    /** Two tabs refresh at once, or a reload loses the answer. */
    @Test
    void cookieIsGoodForTenSecondsMore() {
        assertEquals(RefreshVerdict.ACCEPTED, judge(null, LAST_USED, LAST_USED.plusMillis(9_999), Transport.COOKIE));
        assertEquals(RefreshVerdict.REUSED, judge(null, LAST_USED, LAST_USED.plusSeconds(10), Transport.COOKIE));
    }

    @Test
    void tokenOfAnotherTransportIsRefused() {
        RefreshToken ofApiClient = token(null, null, Transport.TOKEN);
        assertEquals(RefreshVerdict.SESSION_ENDED, ofApiClient.judge(LAST_USED, Transport.COOKIE, IDLE));
        RefreshToken ofBrowser = token(null, LAST_USED, Transport.COOKIE);
        assertEquals(RefreshVerdict.SESSION_ENDED, ofBrowser.judge(LAST_USED, Transport.TOKEN, IDLE));
    }

    @Test
    void sessionHasEnded_atItsLastMoment() {
        assertEquals(RefreshVerdict.SESSION_ENDED, judge(null, null, EVENING, Transport.TOKEN));
    }

    @Test
    void sessionThatIsNotRefreshedEnds() {
        RefreshToken token = token(null, null, Transport.TOKEN);
        Duration shorter = Duration.ofMinutes(30);
        Instant end = LAST_USED.plus(shorter);
        assertEquals(RefreshVerdict.ACCEPTED, token.judge(end.minusMillis(1), Transport.TOKEN, shorter));
        assertEquals(RefreshVerdict.SESSION_ENDED, token.judge(end, Transport.TOKEN, shorter));
    }

    @Test
    void revokedSessionHasEnded_alsoForUsedTokens() {
        for (Transport transport : Transport.values()) {
            assertEquals(RefreshVerdict.SESSION_ENDED, judge(NOON, null, LAST_USED, transport));
            assertEquals(RefreshVerdict.SESSION_ENDED, judge(NOON, LAST_USED, LAST_USED, transport));
        }
    }

    private static RefreshVerdict judge(Instant revokedAt, Instant usedAt, Instant now, Transport transport) {
        return token(revokedAt, usedAt, transport).judge(now, transport, IDLE);
    }

    private static RefreshToken token(Instant revokedAt, Instant usedAt, Transport transport) {
        SessionOrigin origin = new SessionOrigin(transport, "127.0.0.1");
        return new RefreshToken(
                "hash", new SignInSession("s", "u", NOON, EVENING, revokedAt, origin, LAST_USED), usedAt);
    }
}
