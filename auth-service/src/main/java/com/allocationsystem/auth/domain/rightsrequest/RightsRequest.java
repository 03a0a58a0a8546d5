package com.allocationsystem.auth.domain.rightsrequest;

import java.time.Instant;
import java.util.List;

/**
 * Rights that wait for a second administrator.
 *
 * @param id UUID
 * @param subject who or what is to have them
 * @param before what was granted when it was asked for
 * @param wanted what is to be granted
 * @param allows all permissions that it comes to, by roles or alone, sorted: what the second administrator decides about
 * @param maker who asked
 * @param expiresAt exclusive; from then on nothing comes of it
 * @param decision null while it is open
 */
public record RightsRequest(
        String id,
        Subject subject,
        RightsState before,
        RightsState wanted,
        List<String> allows,
        Maker maker,
        Instant expiresAt,
        Decision decision) {

    /** @param id of the user, or name of the role; {@code name} as administrators call it */
    public record Subject(Kind kind, String id, String name) {}

    /** @param reason in the maker's words; null where none was asked for */
    public record Maker(String userId, String username, Instant askedAt, String reason) {}

    public record Decision(Status status, String decidedBy, Instant decidedAt, String reason) {}

    /** What the rights are of. */
    public enum Kind {
        USER,
        ROLE
    }

    /** What became of it. */
    public enum Status {
        PENDING,
        APPROVED,
        REJECTED,
        /** By its maker, or because another request took its place. */
        WITHDRAWN,
        EXPIRED
    }

    public Status status(Instant now) {
        if (decision != null) {
            return decision.status();
        }
        return now.isBefore(expiresAt) ? Status.PENDING : Status.EXPIRED;
    }

    /** @return the same, decided */
    public RightsRequest decided(Decision by) {
        return new RightsRequest(id, subject, before, wanted, allows, maker, expiresAt, by);
    }
}
