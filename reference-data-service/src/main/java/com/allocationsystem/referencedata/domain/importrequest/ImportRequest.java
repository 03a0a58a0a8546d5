package com.allocationsystem.referencedata.domain.importrequest;

import java.time.Instant;
import java.util.List;

/**
 * A dataset that waits for a second user. Its files are not kept: approved is what has this hash, to be loaded over the controls of
 * that hash.
 *
 * @param id UUID
 * @param contentHash SHA-256 of the files
 * @param controlsHash SHA-256 of the controls that it was compared with
 * @param lostCount how many rows of controls it takes away or changes
 * @param lost the first of them, each its table and the row as JSON
 * @param maker username of the user who wanted to load it
 * @param expiresAt exclusive; from then on it is neither decided about nor loaded
 * @param decision null while it is open
 */
public record ImportRequest(
        String id,
        String contentHash,
        String controlsHash,
        int lostCount,
        List<String> lost,
        String maker,
        Instant askedAt,
        Instant expiresAt,
        Decision decision) {

    public record Decision(Status status, String decidedBy, Instant decidedAt, String reason) {}

    /** What became of it. */
    public enum Status {
        PENDING,
        /** It may be loaded, once, until it expires. */
        APPROVED,
        REJECTED,
        WITHDRAWN,
        EXPIRED,
        LOADED
    }

    public Status status(Instant now) {
        boolean live = now.isBefore(expiresAt);
        if (decision == null) {
            return live ? Status.PENDING : Status.EXPIRED;
        }
        return decision.status() == Status.APPROVED && !live ? Status.EXPIRED : decision.status();
    }

    /** @return the same, decided */
    public ImportRequest decided(Decision by) {
        return new ImportRequest(id, contentHash, controlsHash, lostCount, lost, maker, askedAt, expiresAt, by);
    }
}
