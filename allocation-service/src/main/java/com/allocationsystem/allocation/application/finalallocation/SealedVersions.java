package com.allocationsystem.allocation.application.finalallocation;

import com.allocationsystem.allocation.application.port.out.fairness.LedgerStore;
import com.allocationsystem.allocation.application.port.out.finalallocation.FinalAllocations;
import com.allocationsystem.allocation.domain.fairness.LedgerFill;
import com.allocationsystem.allocation.domain.finalallocation.FinalVersion;
import com.allocationsystem.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps a version together with its audit row and its rows of the fairness ledger. */
@ApplicationScoped
class SealedVersions {

    private final FinalAllocations finals;
    private final LedgerStore ledger;
    private final AuditTrail audit;

    SealedVersions(FinalAllocations finals, LedgerStore ledger, AuditTrail audit) {
        this.finals = finals;
        this.ledger = ledger;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(FinalVersion version) {
        audit.append(FinalAudit.sealed(version));
        finals.add(version);
        ledger.addFills(LedgerFill.of(version));
    }
}
