package com.allocationsystem.audit.access;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** One row in a transaction of its own; its commit is over when the call returns. */
@ApplicationScoped
class AccessWriter {

    private final AuditTrail trail;

    AccessWriter(AuditTrail trail) {
        this.trail = trail;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(String action, String entityId, String actor) {
        trail.append(new AuditEvent(action, entityId, actor, null, null, null));
    }
}
