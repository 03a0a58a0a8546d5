package com.allocationsystem.allocation.application.approval;

import com.allocationsystem.allocation.application.commit.CommitTransaction;
import com.allocationsystem.allocation.application.commit.PreparedCommit;
import com.allocationsystem.allocation.application.port.in.approval.ApprovalClosedException;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.Approvals;
import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The transactions that decide an approval, one decision at a time with the commits: decision, audit row, and what follows. */
@ApplicationScoped
class ApprovalTransaction {

    private static final int MOST_EXPIRED = 100;
    private static final String THIS_SERVICE = "allocation-service";

    private final AllocationStore allocations;
    private final Approvals approvals;
    private final CommitTransaction commits;
    private final AuditTrail audit;
    private final Clock clock;

    ApprovalTransaction(
            AllocationStore allocations,
            Approvals approvals,
            CommitTransaction commits,
            AuditTrail audit,
            Clock clock) {
        this.allocations = allocations;
        this.approvals = approvals;
        this.commits = commits;
        this.audit = audit;
        this.clock = clock;
    }

    /** Commits what waited. When an input has moved nothing is written, and the approval stays open. */
    @Transactional
    Approval approve(Approval approval, Approval.Decision decision, PreparedCommit prepared) {
        Approval approved = close(approval, decision);
        commits.commitApproved(prepared, approved);
        return approved;
    }

    /** Ends an approval without a commit. */
    @Transactional
    Approval close(Approval approval, Approval.Decision decision) {
        allocations.decideAlone();
        Approval.Status now =
                approvals.find(approval.approvalId()).orElseThrow().status(clock.instant());
        if (now != Approval.Status.PENDING) {
            throw new ApprovalClosedException(approval.approvalId(), now);
        }
        Approval decided = approval.decided(decision);
        write(decided);
        return decided;
    }

    @Transactional
    void expire() {
        allocations.decideAlone();
        List<Approval> overdue = approvals.overdue(clock.instant(), MOST_EXPIRED);
        overdue.forEach(approval -> write(approval.decided(approval.expiry())));
    }

    private void write(Approval decided) {
        audit.append(event(decided));
        approvals.decide(decided.approvalId(), decided.decision());
    }

    private static AuditEvent event(Approval approval) {
        Approval.Decision decision = approval.decision();
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("approval_id", approval.approvalId().toString());
        after.put("statement_hash", approval.subject().statementHash());
        after.put("maker", approval.request().maker());
        after.put("policy_version", approval.request().policyVersion());
        return new AuditEvent(
                "approval." + decision.status().name().toLowerCase(Locale.ROOT),
                approval.subject().allocationId().toString(),
                decision.decidedBy() == null ? THIS_SERVICE : decision.decidedBy(),
                decision.reason(),
                null,
                CanonicalJson.text(after));
    }
}
