package com.allocationsystem.allocation.application.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.application.port.in.commit.CommitAllocationCommand;
import com.allocationsystem.allocation.application.port.in.commit.InputsChangedException;
import com.allocationsystem.allocation.application.port.in.commit.NothingToCommitException;
import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.read.PreviewExpiredException;
import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.preview.InputChange;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.shared.Entitlement;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommitAllocationServiceTest extends CommitFixture {

    @Test
    void everyPieceIsHandedOverUnderTheAllocationsId() {
        SealedPreview preview = kept(Fixtures.preview());
        gatewaySubmitsAll();

        CommittedAllocation committed = commit(command(preview, false, false));

        assertEquals(CommitStatus.SUCCESS, committed.status());
        CommittedAllocation taken = orderGateway.taken.get(0);
        assertEquals(preview.allocationId(), taken.allocationId());
        assertEquals(
                List.of(ChildOrder.awaiting("ACC00001", 2_000_000), ChildOrder.awaiting("ACC00002", 1_000_000)),
                taken.children());
        assertEquals(Optional.empty(), allocations.findEntry(preview.allocationId()));
        assertEquals(1, meters.counter("oas.commits", "outcome", "SUCCESS").count());
    }

    @Test
    void oneAuditRowSaysWhoCommittedWhat() {
        SealedPreview preview = kept(Fixtures.preview());
        gatewaySubmitsAll();

        CommittedAllocation committed = commit(command(preview, false, false));

        assertEquals(1, audited.size());
        AuditEvent event = audited.get(0);
        assertEquals("allocation.committed", event.action());
        assertEquals(preview.allocationId().toString(), event.entityId());
        assertEquals("pm", event.actor());
        assertEquals("month end", event.reason());
        assertTrue(event.afterJson().contains(preview.statement().hash()), event.afterJson());
        assertTrue(event.afterJson().contains(preview.inputs().bond().description()), event.afterJson());
        assertEquals("audit-1", committed.auditId());
    }

    @Test
    void secondCommitChangesNothing_andAnswersThePresentState() {
        SealedPreview preview = kept(Fixtures.preview());
        gatewaySubmitsAll();
        CommittedAllocation first = commit(command(preview, false, false));
        clock.advance(Duration.ofHours(1));

        CommittedAllocation second = commit(command(preview, false, false));

        assertEquals(first, second);
        assertEquals(1, orderGateway.taken.size());
        assertEquals(1, audited.size());
    }

    @Test
    void unknownPreview_isNotFound() {
        assertThrows(
                AllocationNotFoundException.class,
                () -> commit(new CommitAllocationCommand(
                        UUID.randomUUID(), null, false, false, "pm", Entitlement.ALL, Duration.ZERO)));
    }

    @Test
    void expiredPreview_isRefusedAsExpired() {
        SealedPreview preview = kept(Fixtures.preview());
        clock.set(preview.expiresAt());

        assertThrows(PreviewExpiredException.class, () -> commit(command(preview, false, false)));
    }

    @Test
    void previewThatGivesNobodyAnything_isRefused() {
        SealedPreview preview = kept(Fixtures.preview(Fixtures.plan(List.of(), 0, 0, 0)));

        assertThrows(NothingToCommitException.class, () -> commit(command(preview, true, true)));
    }

    @Test
    void movedNumber_isRefusedWithItsDifference_andNothingIsWritten() {
        SealedPreview preview = kept(Fixtures.preview());
        accounts = List.of(
                accounts.get(0), Fixtures.account("ACC00002", "40000000.00", "2999999.00", 1_000_000), accounts.get(2));

        var refused = assertThrows(InputsChangedException.class, () -> commit(command(preview, false, false)));

        assertEquals(
                List.of(new InputChange(
                        "ACC00002", "available_cash", new BigDecimal("3000000"), new BigDecimal("2999999"))),
                refused.changes());
        assertEquals(Optional.empty(), allocations.find(preview.allocationId()));
        assertEquals(List.of(), audited);
        assertEquals(List.of(), orderGateway.taken);
    }

    @Test
    void secondOfTwoCommitsThatWantTheSameCash_isRefused_untilTheFirstIsInAladdin() {
        SealedPreview first = kept(Fixtures.preview());
        SealedPreview second = kept(Fixtures.preview());
        orderGateway.progress = List.of(ChildOrder.awaiting("ACC00001", 2_000_000));
        commit(command(first, false, false));

        var refused = assertThrows(InputsChangedException.class, () -> commit(command(second, false, false)));

        assertTrue(
                refused.changes().stream()
                        .anyMatch(change -> "ACC00002".equals(change.accountId())
                                && change.field().equals("available_cash")
                                && change.after().equals(new BigDecimal("2081731.67"))), // 3,000,000 - 918,268.33
                refused.changes()::toString);
        gatewaySubmitsAll();
        handOver.advance(first.allocationId(), Duration.ZERO);
        assertEquals(CommitStatus.SUCCESS, commit(command(second, false, false)).status());
    }
}
