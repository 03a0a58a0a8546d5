package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.ChecksOffNotPermittedException;
import com.allocationsystem.allocation.application.port.in.preview.CompareMethodsCommand;
import com.allocationsystem.allocation.application.port.in.preview.CompareMethodsUseCase;
import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.application.port.in.preview.PreviewAllocationCommand;
import com.allocationsystem.allocation.application.port.in.preview.PreviewAllocationUseCase;
import com.allocationsystem.allocation.application.port.out.PreviewStore;
import com.allocationsystem.allocation.config.PreviewConfig;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.engine.AllocationEngine;
import com.allocationsystem.allocation.engine.input.CheckedInputs;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.InvalidInputException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Previews an order by one method, or by several on the same facts: gather, decide, answer. */
@ApplicationScoped
class PreviewAllocationService implements PreviewAllocationUseCase, CompareMethodsUseCase {

    private final Facts facts;
    private final AllocationEngine engine;
    private final PlanVerification verification;
    private final PreviewStore previews;
    private final PreviewConfig config;
    private final FirmLimits firmLimits;
    private final MeterRegistry meters;
    private final Clock clock;

    PreviewAllocationService(
            Facts facts,
            AllocationEngine engine,
            PlanVerification verification,
            PreviewStore previews,
            PreviewConfig config,
            FirmLimits firmLimits,
            MeterRegistry meters,
            Clock clock) {
        this.facts = facts;
        this.engine = engine;
        this.verification = verification;
        this.previews = previews;
        this.config = config;
        this.firmLimits = firmLimits;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public SealedPreview preview(PreviewAllocationCommand command) {
        Timer.Sample started = Timer.start(meters);
        ChecksOffNotPermittedException.throwIfAny(command.terms().constraints(), command.mayOverride());
        CheckedInputs inputs =
                gather(command.terms(), List.of(command.method())).get(0);
        SealedPreview preview = decide(inputs, command.terms(), command.requestedBy());
        started.stop(meters.timer("oas.preview", "method", command.method().name()));
        return preview;
    }

    @Override
    public List<SealedPreview> compare(CompareMethodsCommand command) {
        ChecksOffNotPermittedException.throwIfAny(command.terms().constraints(), command.mayOverride());
        return gather(command.terms(), command.methods()).stream()
                .map(inputs -> decide(inputs, command.terms(), command.requestedBy()))
                .toList();
    }

    /** @throws InvalidInputException with every invalid value of any of the methods */
    private List<CheckedInputs> gather(AllocationTerms terms, List<MethodName> methods) {
        Facts.Gathered gathered = facts.gather(terms);
        List<Account> accounts = facts.accountsNow(gathered);
        Faults faults = new Faults();
        List<CheckedInputs> checked = new ArrayList<>();
        for (MethodName method : methods) {
            try {
                checked.add(OrderRules.check(
                        TermsResolver.resolve(terms, method, gathered.snapshot(), accounts, firmLimits)));
            } catch (InvalidInputException e) {
                e.faults().forEach(fault -> faults.impossible(fault.field(), fault.message()));
            }
        }
        faults.throwIfAny();
        return checked;
    }

    private SealedPreview decide(CheckedInputs checked, AllocationTerms terms, String requestedBy) {
        AllocationInputs inputs = checked.inputs();
        long started = System.nanoTime();
        AllocationPlan plan = engine.allocate(checked);
        verification.requireSound(inputs, plan);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
        meters.timer("oas.allocation", "method", inputs.method().code()).record(elapsed);
        SealedPreview preview = seal(inputs, plan, elapsed, terms, requestedBy);
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
