package com.allocationsystem.auth.domain.key;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which key signs, which are published, and when the next is due.
 *
 * <p>A key is published {@code publishAhead} before it signs, and stays published until the last token it signed has
 * expired. So no verifier, however stale its copy of the key set within {@code publishAhead}, refuses a good token.
 *
 * @param rotateAfter how long a key signs
 * @param publishAhead longer than any verifier keeps its copy of the key set
 * @param tokenLifetime how long a token is good
 */
public record KeySchedule(Duration rotateAfter, Duration publishAhead, Duration tokenLifetime) {

    /** Clocks of two machines may differ so much. */
    private static final Duration CLOCK_LEEWAY = Duration.ofMinutes(1);

    /** @return the key that signs at {@code now}: of those that may, the newest; empty when there is none */
    public Optional<SigningKey> signer(List<SigningKey> keys, Instant now) {
        return keys.stream()
                .filter(key -> !key.signsFrom().isAfter(now))
                .max(Comparator.comparingInt(SigningKey::generation));
    }

    /** @return the keys that verifiers need at {@code now}, oldest first */
    public List<SigningKey> published(List<SigningKey> keys, Instant now) {
        return keys.stream()
                .filter(key -> needed(key, keys, now))
                .sorted(Comparator.comparingInt(SigningKey::generation))
                .toList();
    }

    /** @return the place and start of the key to create at {@code now}; empty when none is due */
    public Optional<NextKey> due(List<SigningKey> keys, Instant now) {
        Optional<SigningKey> newest = keys.stream().max(Comparator.comparingInt(SigningKey::generation));
        if (newest.isEmpty()) {
            return Optional.of(new NextKey(1, now));
        }
        Instant successorSigns = newest.get().signsFrom().plus(rotateAfter);
        if (now.isBefore(successorSigns.minus(publishAhead))) {
            return Optional.empty();
        }
        Instant earliest = now.plus(publishAhead);
        return Optional.of(new NextKey(
                newest.get().generation() + 1, earliest.isAfter(successorSigns) ? earliest : successorSigns));
    }

    private boolean needed(SigningKey key, List<SigningKey> keys, Instant now) {
        return keys.stream()
                .filter(other -> other.generation() > key.generation())
                .map(SigningKey::signsFrom)
                .min(Comparator.naturalOrder())
                .map(retired -> now.isBefore(retired.plus(tokenLifetime).plus(CLOCK_LEEWAY)))
                .orElse(true);
    }

    /**
     * A key to be made.
     *
     * @param generation its place
     * @param signsFrom when it begins to sign
     */
    public record NextKey(int generation, Instant signsFrom) {}
}
