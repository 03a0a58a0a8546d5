package com.allocationsystem.auth.application.token;

import com.allocationsystem.auth.application.port.in.token.PublishedKeysUseCase;
import com.allocationsystem.auth.application.port.out.token.KeyPairSource;
import com.allocationsystem.auth.application.port.out.token.SigningKeyStore;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.key.KeySchedule;
import com.allocationsystem.auth.domain.key.KeySchedule.NextKey;
import com.allocationsystem.auth.domain.key.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The signing keys as this replica knows them: read from the store at most once a minute, lengthened when the schedule
 * says so. Needs no timer: a key matters only when a token is signed or verified.
 */
@ApplicationScoped
class KeyRing implements PublishedKeysUseCase {

    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private final SigningKeyStore store;
    private final KeyPairSource source;
    private final KeySchedule schedule;
    private final Clock clock;
    private volatile Known known = new Known(List.of(), Instant.MIN);

    KeyRing(SigningKeyStore store, KeyPairSource source, AuthConfig config, Clock clock) {
        this.store = store;
        this.source = source;
        this.schedule = new KeySchedule(
                config.keys().rotateAfter(), config.keys().publishAhead(), config.accessTokenLifetime());
        this.clock = clock;
    }

    /** @return the key that signs now */
    SigningKey signer() {
        return schedule.signer(keys(), clock.instant())
                .orElseThrow(() -> new IllegalStateException("no signing key is active; check the clock"));
    }

    @Override
    public List<PublishedKey> publishedKeys() {
        return schedule.published(keys(), clock.instant()).stream()
                .map(key -> new PublishedKey(key.kid(), key.publicKey()))
                .toList();
    }

    private List<SigningKey> keys() {
        Known current = known;
        return clock.instant().isBefore(current.until) ? current.keys : readAgain();
    }

    private synchronized List<SigningKey> readAgain() {
        Instant now = clock.instant();
        if (now.isBefore(known.until)) {
            return known.keys;
        }
        List<SigningKey> keys = store.all();
        Optional<NextKey> due = schedule.due(keys, now);
        if (due.isPresent()) {
            store.addUnlessThere(source.create(due.get(), now));
            keys = store.all();
        }
        known = new Known(keys, now.plus(KNOWN_FOR));
        return keys;
    }

    private record Known(List<SigningKey> keys, Instant until) {}
}
