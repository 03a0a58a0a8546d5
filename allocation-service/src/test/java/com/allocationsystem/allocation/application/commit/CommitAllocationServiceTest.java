package com.allocationsystem.allocation.application.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.InMemoryAllocations;
import com.allocationsystem.allocation.InMemoryPreviews;
import com.allocationsystem.allocation.InMemoryReservations;
import com.allocationsystem.allocation.application.port.in.commit.CommitAllocationCommand;
import com.allocationsystem.allocation.application.port.in.commit.InputsChangedException;
import com.allocationsystem.allocation.application.port.in.commit.NothingToCommitException;
import com.allocationsystem.allocation.application.port.in.commit.OverrideNotPermittedException;
import com.allocationsystem.allocation.application.port.in.commit.WarningsNotOverriddenException;
import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.read.PreviewExpiredException;
import com.allocationsystem.allocation.application.port.out.OrderBatch;
import com.allocationsystem.allocation.application.port.out.ReferenceSnapshot;
import com.allocationsystem.allocation.application.preview.Facts;
import com.allocationsystem.allocation.application.read.ReadAllocationService;
import com.allocationsystem.allocation.config.HandOverConfig;
import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.preview.InputChange;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.shared.InvalidInputException;
import com.allocationsystem.shared.Side;
import com.allocationsystem.testsupport.HandSetClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitAllocationServiceTest {

    private static final Warning CASH = new Warning(
            Warning.Type.INSUFFICIENT_CASH, Warning.Severity.BREACH, null, "ACC00002", true, "short of cash");
    private static final Warning NORMALISED =
            new Warning(Warning.Type.WEIGHTS_NORMALISED, Warning.Severity.NOTE, null, null, false, "sum was 2");

    private final InMemoryAllocations allocations = new InMemoryAllocations();
    private final HandSetClock clock = new HandSetClock(Fixtures.NOW);
    private final InMemoryPreviews previews = new InMemoryPreviews(clock);
    private final FakeDesk desk = new FakeDesk();
    private final List<AuditEvent> audited = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private List<Account> accounts = Fixtures.accounts();

    private final HandOverService handOver =
            new HandOverService(allocations, allocations, desk, config(), new Turns(), clock);
    private final CommitAllocationService service = service();

    @Test
    void everyPieceIsHandedOverUnderTheAllocationsId() {
        SealedPreview preview = kept(Fixtures.preview());
        deskSubmitsAll();

        CommittedAllocation committed = service.commit(command(preview, false, false));

        assertEquals(CommitStatus.SUCCESS, committed.status());
        OrderBatch batch = desk.taken.get(0);
        assertEquals(preview.allocationId(), batch.allocationId());
        assertEquals(
                List.of(new OrderBatch.Piece("ACC00001", 2_000_000), new OrderBatch.Piece("ACC00002", 1_000_000)),
                batch.pieces());
        assertEquals(Fixtures.CUSIP, batch.cusip());
        assertEquals(Side.BUY, batch.side());
        assertEquals(Optional.empty(), allocations.findEntry(preview.allocationId()));
        assertEquals(1, meters.counter("oas.commits", "outcome", "SUCCESS").count());
    }

    @Test
    void oneAuditRowSaysWhoCommittedWhat() {
        SealedPreview preview = kept(Fixtures.preview());
        deskSubmitsAll();

        CommittedAllocation committed = service.commit(command(preview, false, false));

        assertEquals(1, audited.size());
        AuditEvent event = audited.get(0);
        assertEquals("allocation.committed", event.action());
        assertEquals(preview.allocationId().toString(), event.entityId());
        assertEquals("pm", event.actor());
        assertEquals("month end", event.reason());
        assertTrue(event.afterJson().contains(preview.statement().hash()), event.afterJson());
        assertEquals("audit-1", committed.auditId());
    }

    @Test
    void secondCommitChangesNothing_andAnswersThePresentState() {
        SealedPreview preview = kept(Fixtures.preview());
        deskSubmitsAll();
        CommittedAllocation first = service.commit(command(preview, false, false));
        clock.advance(Duration.ofHours(1));

        CommittedAllocation second = service.commit(command(preview, false, false));

        assertEquals(first, second);
        assertEquals(1, desk.taken.size());
        assertEquals(1, audited.size());
    }

    @Test
    void unknownPreview_isNotFound() {
        assertThrows(
                AllocationNotFoundException.class,
                () -> service.commit(
                        new CommitAllocationCommand(UUID.randomUUID(), null, false, false, "pm", Duration.ZERO)));
    }

    @Test
    void expiredPreview_isRefusedAsExpired() {
        SealedPreview preview = kept(Fixtures.preview());
        clock.set(preview.expiresAt());

        assertThrows(PreviewExpiredException.class, () -> service.commit(command(preview, false, false)));
    }

    @Test
    void previewThatGivesNobodyAnything_isRefused() {
        SealedPreview preview = kept(Fixtures.preview(Fixtures.plan(List.of(), 0, 0, 0)));

        assertThrows(NothingToCommitException.class, () -> service.commit(command(preview, true, true)));
    }

    @Test
    void openWarnings_areListed_whenTheyAreNotOverridden() {
        SealedPreview preview = warned(CASH, NORMALISED);

        var refused =
                assertThrows(WarningsNotOverriddenException.class, () -> service.commit(command(preview, false, true)));

        assertEquals(List.of(CASH), refused.warnings());
        assertEquals(Optional.empty(), allocations.find(preview.allocationId()));
    }

    @Test
    void openWarnings_areNotOverridden_withoutThePermission() {
        SealedPreview preview = warned(CASH);

        assertThrows(OverrideNotPermittedException.class, () -> service.commit(command(preview, true, false)));
    }

    @Test
    void overriddenWarnings_standInTheAudit() {
        SealedPreview preview = warned(CASH);
        deskSubmitsAll();

        assertTrue(service.commit(command(preview, true, true)).warningsOverridden());
        assertTrue(
                audited.get(0)
                        .afterJson()
                        .contains("\"overridden_warnings\":[{\"account_id\":\"ACC00002\",\"rule_id\":null,"
                                + "\"severity\":\"BREACH\",\"type\":\"INSUFFICIENT_CASH\"}]"),
                audited.get(0).afterJson());
        assertTrue(
                audited.get(0).afterJson().contains("\"compliance_check\":true")
                        && audited.get(0).afterJson().contains("\"respect_cash\":true"),
                audited.get(0).afterJson());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\t\n", "\u00a0", "\u200b\u2060", "\u3000"})
    void overrideWithoutAReason_isRefused_andNothingIsWritten(String blank) {
        SealedPreview preview = warned(CASH);

        var refused = assertThrows(
                InvalidInputException.class,
                () -> service.commit(
                        new CommitAllocationCommand(preview.allocationId(), blank, true, true, "pm", Duration.ZERO)));

        assertEquals("comment", refused.faults().get(0).field());
        assertEquals(false, refused.malformed());
        assertEquals(Optional.empty(), allocations.find(preview.allocationId()));
        assertEquals(List.of(), audited);
    }

    @Test
    void whoMayNotOverride_isToldSo_beforeAReasonIsAskedFor() {
        SealedPreview preview = warned(CASH);

        assertThrows(
                OverrideNotPermittedException.class,
                () -> service.commit(new CommitAllocationCommand(
                        preview.allocationId(), null, true, false, "trader", Duration.ZERO)));
    }

    @Test
    void commentStaysOptional_whereNothingIsOverridden() {
        SealedPreview preview = warned(NORMALISED);
        deskSubmitsAll();

        CommittedAllocation committed = service.commit(
                new CommitAllocationCommand(preview.allocationId(), null, true, true, "pm", Duration.ZERO));

        assertEquals(false, committed.warningsOverridden());
    }

    @Test
    void purelyInformativeWarning_needsNoOverride() {
        SealedPreview preview = warned(NORMALISED);
        deskSubmitsAll();

        assertEquals(
                CommitStatus.SUCCESS,
                service.commit(command(preview, false, false)).status());
    }

    @Test
    void movedNumber_isRefusedWithItsDifference_andNothingIsWritten() {
        SealedPreview preview = kept(Fixtures.preview());
        accounts = List.of(
                accounts.get(0), Fixtures.account("ACC00002", "40000000.00", "2999999.00", 1_000_000), accounts.get(2));

        var refused = assertThrows(InputsChangedException.class, () -> service.commit(command(preview, false, false)));

        assertEquals(
                List.of(new InputChange(
                        "ACC00002", "available_cash", new BigDecimal("3000000"), new BigDecimal("2999999"))),
                refused.changes());
        assertEquals(Optional.empty(), allocations.find(preview.allocationId()));
        assertEquals(List.of(), audited);
        assertEquals(List.of(), desk.taken);
    }

    @Test
    void secondOfTwoCommitsThatWantTheSameCash_isRefused_untilTheFirstIsInAladdin() {
        SealedPreview first = kept(Fixtures.preview());
        SealedPreview second = kept(Fixtures.preview());
        desk.progress = List.of(ChildOrder.awaiting("ACC00001", 2_000_000));
        service.commit(command(first, false, false));

        var refused = assertThrows(InputsChangedException.class, () -> service.commit(command(second, false, false)));

        assertTrue(
                refused.changes().stream()
                        .anyMatch(change -> "ACC00002".equals(change.accountId())
                                && change.field().equals("available_cash")
                                && change.after().equals(new BigDecimal("2081731.67"))), // 3,000,000 - 918,268.33
                refused.changes()::toString);
        deskSubmitsAll();
        handOver.advance(first.allocationId(), Duration.ZERO);
        assertEquals(
                CommitStatus.SUCCESS,
                service.commit(command(second, false, false)).status());
    }

    @Test
    void commitStands_whenTheDeskIsDown_andIsHandedOverWhenItIsBack() {
        SealedPreview preview = kept(Fixtures.preview());
        desk.down = true;

        assertEquals(
                CommitStatus.PENDING,
                service.commit(command(preview, false, false)).status());

        desk.down = false;
        deskSubmitsAll();
        assertEquals(0, handOver.workOff()); // pauses first
        clock.advance(Duration.ofSeconds(1));
        assertEquals(1, handOver.workOff());
        clock.advance(Duration.ofSeconds(2));
        assertEquals(1, handOver.workOff());
        assertEquals(
                CommitStatus.SUCCESS,
                allocations.find(preview.allocationId()).orElseThrow().status());
        assertEquals(0, handOver.workOff());
    }

    @Test
    void pauseDoublesWithEveryFailure_upToTheLongest() {
        SealedPreview preview = kept(Fixtures.preview());
        desk.down = true;
        service.commit(command(preview, false, false));

        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            long seconds = 0;
            while (handOver.workOff() == 0) {
                clock.advance(Duration.ofSeconds(1));
                seconds++;
            }
            pauses.add(seconds);
        }

        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 30L, 30L), pauses);
    }

    @Test
    void everyPieceFails_whenTheDeskRefusesTheBatchForGood() {
        SealedPreview preview = kept(Fixtures.preview());
        desk.refusal = "no such account";

        CommittedAllocation committed = service.commit(command(preview, false, false));

        assertEquals(CommitStatus.FAILED, committed.status());
        assertEquals("no such account", committed.children().get(0).message());
    }

    private CommitAllocationService service() {
        Facts facts = new Facts(
                (security, groups, date) -> new ReferenceSnapshot(
                        Fixtures.BUSINESS_DATE,
                        Fixtures.bond(),
                        Set.of(Fixtures.CUSIP),
                        accounts,
                        Fixtures.rules(),
                        List.of(new Restriction("ACC00003", Side.BUY, "Client restricted list"))),
                allocations,
                new InMemoryReservations(allocations));
        CommitTransaction transaction =
                new CommitTransaction(allocations, facts, this::append, config(), Fixtures.FIRM_LIMITS, clock);
        return new CommitAllocationService(
                allocations,
                new ReadAllocationService(allocations, previews, clock),
                facts,
                transaction,
                handOver,
                new Turns(),
                meters);
    }

    private String append(AuditEvent event) {
        audited.add(event);
        return "audit-" + audited.size();
    }

    private SealedPreview warned(Warning... warnings) {
        return kept(Fixtures.preview(Fixtures.plan(List.of(warnings), 2_000_000, 1_000_000, 0)));
    }

    private SealedPreview kept(SealedPreview preview) {
        previews.keep(preview);
        return preview;
    }

    private void deskSubmitsAll() {
        desk.progress = List.of(Fixtures.submitted("ACC00001", 2_000_000), Fixtures.submitted("ACC00002", 1_000_000));
    }

    private static CommitAllocationCommand command(SealedPreview preview, boolean override, boolean mayOverride) {
        return new CommitAllocationCommand(
                preview.allocationId(), "month end", override, mayOverride, "pm", Duration.ZERO);
    }

    /** @return the settings as they are by default */
    private static HandOverConfig config() {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(HandOverConfig.class)
                .build()
                .getConfigMapping(HandOverConfig.class);
    }
}
