package com.allocationsystem.edge.revocation;

import java.util.Map;
import java.util.Set;

/**
 * The access tokens that are refused although they have not expired.
 *
 * @param lowestVersions by user id: tokens of that user below this version have ended
 * @param sessions ids of sessions that have ended, with all their tokens
 */
public record Revocations(Map<String, Integer> lowestVersions, Set<String> sessions) {

    /** No token is revoked. */
    public static final Revocations NONE = new Revocations(Map.of(), Set.of());

    /** Copies both. */
    public Revocations {
        lowestVersions = Map.copyOf(lowestVersions);
        sessions = Set.copyOf(sessions);
    }

    /**
     * @param subject user id, or client id of a service
     * @param claims of the token; without a version it is below every version
     * @return whether the token is refused
     */
    public boolean cover(String subject, TokenClaims claims) {
        if (claims.session() != null && sessions.contains(claims.session())) {
            return true;
        }
        Integer lowest = subject == null ? null : lowestVersions.get(subject);
        return lowest != null && (claims.version() == null || claims.version() < lowest);
    }
}
