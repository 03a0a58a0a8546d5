package com.allocationsystem.allocation.application.commit;

import com.allocationsystem.allocation.application.port.in.commit.CommitAllocationCommand;
import com.allocationsystem.allocation.application.port.in.commit.InputsChangedException;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.preview.Facts;
import com.allocationsystem.allocation.application.preview.TermsResolver;
import com.allocationsystem.allocation.config.HandOverConfig;
import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.preview.InputChange;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.edge.correlation.CorrelationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one transaction that makes a split binding: allocation, audit row and outbox entry, or none of them.
 *
 * <p>Only one commit decides at a time, and what is pending is read inside: of two commits that want the same cash the second
 * sees the first. Nothing outside the database is called while it holds.
 */
@ApplicationScoped
class CommitTransaction {

    private final AllocationStore allocations;
    private final Facts facts;
    private final AuditTrail audit;
    private final HandOverConfig config;
    private final FirmLimits firmLimits;
    private final Clock clock;

    CommitTransaction(
            AllocationStore allocations,
            Facts facts,
            AuditTrail audit,
            HandOverConfig config,
            FirmLimits firmLimits,
            Clock clock) {
        this.allocations = allocations;
        this.facts = facts;
        this.audit = audit;
        this.config = config;
        this.firmLimits = firmLimits;
        this.clock = clock;
    }

    /**
     * Commits, unless somebody else just did.
     *
     * @param overridden warnings that the trader overrides
     * @param gathered facts read after the trader's call came in
     * @throws InputsChangedException when a number that the split rests on has moved
     */
    @Transactional
    void commit(
            SealedPreview preview, CommitAllocationCommand command, List<Warning> overridden, Facts.Gathered gathered) {
        allocations.decideAlone();
        if (allocations.find(preview.allocationId()).isPresent()) {
            return;
        }
        AllocationInputs now =
                TermsResolver.renew(preview.inputs(), gathered.snapshot(), facts.accountsNow(gathered), firmLimits);
        List<InputChange> changes = InputDrift.between(preview.inputs(), now);
        if (!changes.isEmpty()) {
            throw new InputsChangedException(changes);
        }
        String auditId = audit.append(event(preview, command, overridden));
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        allocations.add(
                new CommittedAllocation(
                        preview,
                        command.committedBy(),
                        at,
                        command.comment(),
                        !overridden.isEmpty(),
                        auditId,
                        children(preview)),
                CorrelationId.current(),
                at.plus(config.lease()));
    }

    private static List<ChildOrder> children(SealedPreview preview) {
        return preview.plan().allocations().stream()
                .filter(line -> line.quantityPar() > 0)
                .map(line -> ChildOrder.awaiting(line.accountId(), line.quantityPar()))
                .toList();
    }

    private static AuditEvent event(SealedPreview preview, CommitAllocationCommand command, List<Warning> overridden) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("statement_hash", preview.statement().hash());
        after.put("method", preview.inputs().method().code());
        after.put("cusip", preview.inputs().bond().cusip());
        after.put("side", preview.inputs().order().side().name());
        after.put("ordered", preview.inputs().order().quantityPar());
        after.put("allocated", preview.plan().summary().totalAllocatedPar());
        after.put("accounts_allocated", preview.plan().summary().accountsAllocated());
        after.put("prepared_by", preview.preparedBy());
        after.put("compliance_check", preview.inputs().constraints().complianceCheck());
        after.put("respect_cash", preview.inputs().constraints().respectCash());
        after.put(
                "overridden_warnings",
                overridden.stream().map(CommitTransaction::named).toList());
        return new AuditEvent(
                "allocation.committed",
                preview.allocationId().toString(),
                command.committedBy(),
                command.comment(),
                null,
                CanonicalJson.text(after));
    }

    private static Map<String, Object> named(Warning warning) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("type", warning.type().name());
        named.put("severity", warning.severity().name());
        named.put("rule_id", warning.ruleId());
        named.put("account_id", warning.accountId());
        return named;
    }
}
