package com.allocationsystem.audit.postgres;

import com.allocationsystem.audit.AuditEvent;

/**
 * A row that waits for its transaction to complete.
 *
 * @param auditId its id, already given to the caller
 * @param correlationId of the request that set it off, or null
 * @param event what happened
 */
record PendingRow(String auditId, String correlationId, AuditEvent event) {}
