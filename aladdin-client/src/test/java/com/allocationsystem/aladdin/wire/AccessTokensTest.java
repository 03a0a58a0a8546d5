package com.allocationsystem.aladdin.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.aladdin.AladdinException;
import com.allocationsystem.aladdin.wire.AccessTokens.IssuedToken;
import com.allocationsystem.testsupport.HandSetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

    private final HandSetClock clock = new HandSetClock(Instant.parse("2026-01-05T10:00:00Z"));
    private int issued;
    private Duration lifetime = Duration.ofMinutes(10);
    private final AccessTokens tokens = new AccessTokens(this::issue, clock);

    @Test
    void tokenIsKeptUntilShortlyBeforeItExpires() {
        assertEquals("t1", now());
        clock.advance(lifetime.minus(AccessTokens.MARGIN).minusMillis(1));
        assertEquals("t1", now());
        clock.advance(Duration.ofMillis(1));
        assertEquals("t2", now());
    }

    @Test
    void shortTokenIsUsedForHalfItsLife_ratherThanNever() {
        lifetime = Duration.ofSeconds(20);
        assertEquals("t1", now());
        clock.advance(Duration.ofSeconds(9));
        assertEquals("t1", now());
        clock.advance(Duration.ofSeconds(1));
        assertEquals("t2", now());
    }

    @Test
    void droppedTokenIsReplaced_butANewerOneStays() {
        assertEquals("t1", now());
        tokens.drop("t1");
        assertEquals("t2", now());
        tokens.drop("t1");
        assertEquals("t2", now());
    }

    @Test
    void allWhoWaitShareOneFetch() {
        CompletableFuture<IssuedToken> slow = new CompletableFuture<>();
        AccessTokens shared = new AccessTokens(
                () -> {
                    issued++;
                    return slow;
                },
                clock);
        CompletionStage<String> first = shared.current();
        CompletionStage<String> second = shared.current();
        slow.complete(new IssuedToken("t", lifetime));
        assertEquals("t", first.toCompletableFuture().join());
        assertEquals("t", second.toCompletableFuture().join());
        assertEquals(1, issued);
    }

    @Test
    void failedFetchIsTriedAgain() {
        AccessTokens flaky = new AccessTokens(
                () -> issued++ == 0
                        ? CompletableFuture.failedFuture(new IllegalStateException("down"))
                        : CompletableFuture.completedFuture(new IssuedToken("t", lifetime)),
                clock);
        assertThrows(
                CompletionException.class,
                () -> flaky.current().toCompletableFuture().join());
        assertEquals("t", flaky.current().toCompletableFuture().join());
    }

    @Test
    void missingSettingIsNamed_andNothingCountsAsSent() {
        AccessTokens unset = new AccessTokens(
                () -> {
                    throw AladdinHeaders.missing("oas.aladdin.oauth.client-id");
                },
                clock);
        CompletionException failure = assertThrows(
                CompletionException.class,
                () -> unset.current().toCompletableFuture().join());
        AladdinException told = AccessTokens.notSent(failure);
        assertTrue(told.getMessage().contains("OAS_ALADDIN_CLIENT_ID"));
        assertFalse(told.outcomeUnknown());
    }

    private String now() {
        return tokens.current().toCompletableFuture().join();
    }

    private CompletionStage<IssuedToken> issue() {
        issued++;
        return CompletableFuture.completedFuture(new IssuedToken("t" + issued, lifetime));
    }
}
