package com.allocationsystem.audit.chain;

import java.time.Instant;

/**
 * Which rows of a chain are asked for; a null asks for all.
 *
 * @param entityId what it was done to
 * @param actor who did it
 * @param find part of what it was done to, of who did it, or of a name of bond, user, order or allocation in before or after; lower
 *     case
 * @param action what was done, or the first word of it: {@code order} for {@code order.answered} and all like it
 * @param overridden only where a user overrode a warning, of a commit or of an increase
 * @param from earliest time, inclusive
 * @param to latest time, exclusive
 * @param beforeSequence rows before this place only, exclusive
 * @param limit at most so many, 1 or more
 */
public record AuditFilter(
        String entityId,
        String actor,
        String find,
        String action,
        boolean overridden,
        Instant from,
        Instant to,
        Long beforeSequence,
        int limit) {

    /** @return the same question about so many rows from another place on */
    public AuditFilter part(Long before, int most) {
        return new AuditFilter(entityId, actor, find, action, overridden, from, to, before, most);
    }
}
