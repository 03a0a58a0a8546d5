package com.allocationsystem.aladdin.wire;

import com.allocationsystem.aladdin.AladdinException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * The access token of the moment, fetched once for all who wait, kept until shortly before it expires.
 *
 * <p>A failed fetch is not kept: the next request tries again.
 */
class AccessTokens {

    /** A token is not used in its last seconds: it must still be good when the request arrives. */
    static final Duration MARGIN = Duration.ofSeconds(30);

    private final Supplier<CompletionStage<IssuedToken>> issuer;
    private final Clock clock;
    private CompletableFuture<String> token;
    private Instant usableUntil = Instant.MAX;

    AccessTokens(Supplier<CompletionStage<IssuedToken>> issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    /** What the token endpoint gave. */
    record IssuedToken(String accessToken, Duration lifetime) {}

    /** @return a token to use now; fails with {@link AladdinException} when none can be had */
    synchronized CompletionStage<String> current() {
        if (token == null
                || token.isCompletedExceptionally()
                || !clock.instant().isBefore(usableUntil)) {
            token = fetch();
        }
        return token;
    }

    /** Forgets a token that Aladdin refused; a newer one, fetched meanwhile by another request, stays. */
    synchronized void drop(String refused) {
        if (token != null
                && token.isDone()
                && !token.isCompletedExceptionally()
                && token.join().equals(refused)) {
            token = null;
        }
    }

    private CompletableFuture<String> fetch() {
        usableUntil = Instant.MAX;
        CompletableFuture<String> fetched = new CompletableFuture<>();
        issue().whenComplete((issued, failure) -> {
            if (failure != null) {
                fetched.completeExceptionally(failure);
                return;
            }
            keep(issued.lifetime());
            fetched.complete(issued.accessToken());
        });
        return fetched;
    }

    private CompletionStage<IssuedToken> issue() {
        try {
            return issuer.get();
        } catch (IllegalStateException notConfigured) {
            return CompletableFuture.failedFuture(notConfigured);
        }
    }

    private synchronized void keep(Duration lifetime) {
        Duration margin = MARGIN.compareTo(lifetime.dividedBy(2)) < 0 ? MARGIN : lifetime.dividedBy(2);
        usableUntil = clock.instant().plus(lifetime).minus(margin);
    }

    /** Without a token the request was never sent, whatever the token endpoint answered. */
    static AladdinException notSent(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof AladdinException refused ? refused.beforeSending() : AladdinException.notSent(cause);
    }
}
