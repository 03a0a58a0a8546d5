package com.allocationsystem.allocation.application.commit;

import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.InMemoryAllocations;
import com.allocationsystem.allocation.InMemoryApprovals;
import com.allocationsystem.allocation.InMemoryLedger;
import com.allocationsystem.allocation.InMemoryPreviews;
import com.allocationsystem.allocation.InMemoryReservations;
import com.allocationsystem.allocation.InMemoryWaivers;
import com.allocationsystem.allocation.application.limit.DailyNotional;
import com.allocationsystem.allocation.application.port.in.commit.CommitAllocationCommand;
import com.allocationsystem.allocation.application.port.in.commit.CommitOutcome;
import com.allocationsystem.allocation.application.port.out.ReferenceSnapshot;
import com.allocationsystem.allocation.application.preview.InputGatherer;
import com.allocationsystem.allocation.application.read.ReadAllocationService;
import com.allocationsystem.allocation.application.waiver.WaivedWarnings;
import com.allocationsystem.allocation.config.HandOverConfig;
import com.allocationsystem.allocation.domain.approval.ApprovalPolicy;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountTarget;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Side;
import com.allocationsystem.testsupport.HandSetClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The use cases of a commit over stores in memory and a played order gateway. */
abstract class CommitFixture {

    final InMemoryAllocations allocations = new InMemoryAllocations();
    final HandSetClock clock = new HandSetClock(Fixtures.NOW);
    final InMemoryApprovals approvals = new InMemoryApprovals();
    final InMemoryPreviews previews = new InMemoryPreviews(clock);
    final FakeOrderGateway orderGateway = new FakeOrderGateway();
    final List<AuditEvent> audited = new ArrayList<>();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    ApprovalPolicy policy = new ApprovalPolicy("test", null, false, false, null);
    List<Account> accounts = Fixtures.accounts();
    List<AccountTarget> targets = List.of();

    final HandOverService handOver =
            new HandOverService(allocations, allocations, orderGateway, config(), new CallerQueue(), clock);
    final InMemoryLedger ledger = new InMemoryLedger();
    final CommitAllocationService service = service();

    CommitAllocationService service() {
        InputGatherer gatherer = new InputGatherer(
                (security, groups, date, excluded) -> new ReferenceSnapshot(
                        Fixtures.BUSINESS_DATE,
                        Fixtures.bond(),
                        Set.of(Fixtures.CUSIP),
                        accounts,
                        Fixtures.rules(),
                        List.of(new Restriction("ACC00003", Side.BUY, "Client restricted list")),
                        List.of(),
                        List.of(),
                        targets),
                allocations,
                new InMemoryReservations(allocations));
        WaivedWarnings waived = new WaivedWarnings(new InMemoryWaivers());
        DailyNotional daily =
                new DailyNotional(allocations, new InMemoryReservations(allocations), dailyLimit("2000000000"), clock);
        CommitTransaction transaction = new CommitTransaction(
                allocations,
                approvals,
                gatherer,
                this::append,
                config(),
                Fixtures.FIRM_LIMITS,
                policy,
                daily,
                waived,
                ledger,
                clock);
        return new CommitAllocationService(
                allocations,
                approvals,
                new ReadAllocationService(allocations, previews, clock),
                gatherer,
                transaction,
                handOver,
                new CallerQueue(),
                waived,
                meters);
    }

    private static FirmLimits dailyLimit(String most) {
        FirmLimits some = Fixtures.FIRM_LIMITS;
        return new FirmLimits(
                some.priceBandPercent(),
                some.priceRefusalPercent(),
                some.maxOrderNotional(),
                null,
                new BigDecimal(most),
                null,
                null);
    }

    String append(AuditEvent event) {
        audited.add(event);
        return "audit-" + audited.size();
    }

    /** Commits where no second user is needed. */
    CommittedAllocation commit(CommitAllocationCommand command) {
        return ((CommitOutcome.Committed) service.commit(command)).allocation();
    }

    SealedPreview kept(SealedPreview preview) {
        previews.keep(preview);
        return preview;
    }

    void gatewaySubmitsAll() {
        orderGateway.progress =
                List.of(Fixtures.submitted("ACC00001", 2_000_000), Fixtures.submitted("ACC00002", 1_000_000));
    }

    static CommitAllocationCommand command(SealedPreview preview, boolean override, boolean mayOverride) {
        return new CommitAllocationCommand(
                preview.allocationId(), "month end", override, mayOverride, "pm", Entitlement.ALL, Duration.ZERO);
    }

    /** @return the settings as they are by default */
    static HandOverConfig config() {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(HandOverConfig.class)
                .build()
                .getConfigMapping(HandOverConfig.class);
    }
}
