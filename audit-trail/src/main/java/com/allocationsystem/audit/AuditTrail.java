package com.allocationsystem.audit;

/**
 * Where a service that decides writes down who did what, when and why.
 *
 * <p>A row belongs to the transaction of the act: both are stored or neither is. Rows of one service form one chain, each
 * sealed with the hash of the row before, so that a later change of any of them shows.
 */
public interface AuditTrail {

    /**
     * Adds a row to this service's chain, in the transaction at hand. It is stored with the commit; where the store
     * refuses it, the commit fails and the act with it.
     *
     * @return id of the row, a UUID, known at once
     * @throws IllegalStateException outside a transaction, or in one that can only roll back
     */
    String append(AuditEvent event);
}
