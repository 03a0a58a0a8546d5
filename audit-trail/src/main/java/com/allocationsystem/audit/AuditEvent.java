package com.allocationsystem.audit;

import java.util.Objects;

/**
 * One act to be remembered. When it happened and on whose request (correlation id) is added on storing.
 *
 * @param action what was done, a stable word such as {@code allocation.committed}
 * @param entityId what it was done to, e.g. an allocation id, an order id, a user id
 * @param actor who did it: a username, or a service's client id
 * @param reason why, in the actor's words; null where none was asked for
 * @param beforeJson the entity before, as JSON; null where there was none. Never a password, token or other secret
 * @param afterJson the entity after, as JSON; null where there is none. Never a secret
 */
public record AuditEvent(
        String action, String entityId, String actor, String reason, String beforeJson, String afterJson) {

    /** @throws NullPointerException when action, entityId or actor is null */
    public AuditEvent {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(entityId, "entityId");
        Objects.requireNonNull(actor, "actor");
    }
}
