package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.ChecksOffNotPermittedException;
import com.allocationsystem.allocation.application.port.in.preview.CompareMethodsCommand;
import com.allocationsystem.allocation.application.port.in.preview.CompareMethodsUseCase;
import com.allocationsystem.allocation.application.port.in.preview.PreviewAllocationCommand;
import com.allocationsystem.allocation.application.port.in.preview.PreviewAllocationUseCase;
import com.allocationsystem.allocation.application.port.in.preview.Requester;
import com.allocationsystem.allocation.application.port.out.PreviewStore;
import com.allocationsystem.allocation.application.solve.Admission;
import com.allocationsystem.allocation.application.solve.Solves;
import com.allocationsystem.allocation.config.PreviewConfig;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.engine.AllocationEngine;
import com.allocationsystem.allocation.engine.input.CheckedInputs;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Previews an order by one method, or by several on the same inputs: gather, decide, answer. */
@ApplicationScoped
class PreviewAllocationService implements PreviewAllocationUseCase, CompareMethodsUseCase {

    private final CheckedOrders orders;
    private final AllocationEngine engine;
    private final PlanVerification verification;
    private final Solves solves;
    private final Admission admission;
    private final PreviewStore previews;
    private final PreviewConfig config;
    private final MeterRegistry meters;
    private final Clock clock;

    PreviewAllocationService(
            CheckedOrders orders,
            AllocationEngine engine,
            PlanVerification verification,
            Solves solves,
            Admission admission,
            PreviewStore previews,
            PreviewConfig config,
            MeterRegistry meters,
            Clock clock) {
        this.orders = orders;
        this.engine = engine;
        this.verification = verification;
        this.solves = solves;
        this.admission = admission;
        this.previews = previews;
        this.config = config;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public SealedPreview preview(PreviewAllocationCommand command) {
        Timer.Sample started = Timer.start(meters);
        try (Admission.Place place = admission.enter()) {
            CheckedInputs inputs = orders.gather(
                            place, 1, command.terms(), List.of(command.method()), command.requester())
                    .get(0);
            SealedPreview preview = decide(inputs, command.terms(), command.requester());
            started.stop(meters.timer("oas.preview", "method", command.method().name()));
            return preview;
        }
    }

    @Override
    public List<SealedPreview> compare(CompareMethodsCommand command) {
        try (Admission.Place place = admission.enter()) {
            int plans = command.methods().size();
            return orders.gather(place, plans, command.terms(), command.methods(), command.requester()).stream()
                    .map(inputs -> decide(inputs, command.terms(), command.requester()))
                    .toList();
        }
    }

    private SealedPreview decide(CheckedInputs checked, AllocationTerms terms, Requester requester) {
        AllocationInputs inputs = checked.inputs();
        long started = System.nanoTime();
        AllocationPlan plan = solves.run(() -> verification.sound(inputs, engine.allocate(checked)));
        Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
        meters.timer("oas.allocation", "method", inputs.method().code()).record(elapsed);
        ChecksOffNotPermittedException.throwIfPassed(plan, requester.mayOverride());
        SealedPreview preview = seal(inputs, plan, elapsed, terms, requester.username());
        previews.keep(preview);
        return preview;
    }

    private SealedPreview seal(
            AllocationInputs inputs, AllocationPlan plan, Duration elapsed, AllocationTerms terms, String requestedBy) {
        String securityId = terms.order().securityId();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new SealedPreview(
                UUID.randomUUID(),
                requestedBy,
                now,
                now.plus(config.expiry()),
                elapsed.toNanos() / 1e6,
                securityId,
                terms.portfolioGroups(),
                inputs,
                plan,
                SealedStatement.seal(securityId, terms.portfolioGroups(), inputs, plan));
    }
}
