package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.ChecksOffNotPermittedException;
import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.application.port.in.preview.TermsCheck;
import com.allocationsystem.allocation.application.port.out.PreviewStore;
import com.allocationsystem.allocation.config.PreviewConfig;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.engine.input.SettlementCalendar;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.shared.Fault;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.InvalidInputException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gathers once, then splits by one method or several; what preview and compare have in common. */
@ApplicationScoped
class Splitting {

    private final Facts facts;
    private final PlanMaker plans;
    private final PreviewStore previews;
    private final PreviewConfig config;
    private final FirmLimits firmLimits;
    private final MeterRegistry meters;
    private final Clock clock;

    Splitting(
            Facts facts,
            PlanMaker plans,
            PreviewStore previews,
            PreviewConfig config,
            FirmLimits firmLimits,
            MeterRegistry meters,
            Clock clock) {
        this.facts = facts;
        this.plans = plans;
        this.previews = previews;
        this.config = config;
        this.firmLimits = firmLimits;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * @param mayOverride whether the trader holds the permission to switch checks off
     * @return one sealed preview per method, on the same facts, kept until its expiry
     * @throws ChecksOffNotPermittedException when a check is switched off without it
     * @throws InvalidInputException with every value that cannot be meant
     */
    List<SealedPreview> split(
            AllocationTerms terms, List<MethodName> methods, String requestedBy, boolean mayOverride) {
        ChecksOffNotPermittedException.throwIfAny(terms.constraints(), mayOverride);
        List<AllocationInputs> inputs = resolve(terms, methods);
        List<SealedPreview> sealed = new ArrayList<>();
        for (AllocationInputs each : inputs) {
            SealedPreview preview = seal(each, terms, requestedBy);
            previews.keep(preview);
            sealed.add(preview);
        }
        return sealed;
    }

    /**
     * @param terms an order without a quantity
     * @param mayOverride whether the trader holds the permission to switch checks off
     * @return the inputs of the largest order that there may be
     * @throws ChecksOffNotPermittedException when a check is switched off without it
     * @throws InvalidInputException with every value that cannot be meant
     */
    AllocationInputs resolveLargest(AllocationTerms terms, MethodName method, boolean mayOverride) {
        ChecksOffNotPermittedException.throwIfAny(terms.constraints(), mayOverride);
        Faults faults = new Faults();
        TermsCheck.of(terms, faults);
        Facts.Gathered gathered = gather(terms, faults);
        AllocationTerms largest =
                terms.withQuantity(OrderRules.largest(gathered.snapshot().bond()));
        AllocationInputs atAnyPrice = TermsResolver.resolve(
                largest, method, gathered.snapshot(), gathered.snapshot().accounts(), firmLimits);
        return join(terms.withQuantity(OrderRules.largest(atAnyPrice)), List.of(method), gathered, faults)
                .get(0);
    }

    private List<AllocationInputs> resolve(AllocationTerms terms, List<MethodName> methods) {
        Faults faults = new Faults();
        TermsCheck.of(terms, faults);
        return join(terms, methods, gather(terms, faults), faults);
    }

    private List<AllocationInputs> join(
            AllocationTerms terms, List<MethodName> methods, Facts.Gathered gathered, Faults faults) {
        var accounts = facts.accountsNow(gathered);
        List<AllocationInputs> inputs = new ArrayList<>();
        if (TermsCheck.resolvable(terms)) {
            for (MethodName method : methods) {
                AllocationInputs resolved =
                        TermsResolver.resolve(terms, method, gathered.snapshot(), accounts, firmLimits);
                try {
                    inputs.add(OrderRules.check(resolved).inputs());
                } catch (InvalidInputException e) {
                    e.faults().forEach(fault -> faults.impossible(fault.field(), fault.message()));
                }
            }
        }
        faults.throwIfAny();
        return inputs;
    }

    /** What reference data refuses is named here as the caller knows it, beside what was found before. */
    private Facts.Gathered gather(AllocationTerms terms, Faults faults) {
        AllocationTerms.Order order = terms.order();
        try {
            return facts.gather(order.securityId(), terms.portfolioGroups(), order.settlementDate());
        } catch (InvalidInputException e) {
            for (Fault fault : e.faults()) {
                String field = fault.field().startsWith("portfolio_groups") ? fault.field() : "order." + fault.field();
                faults.impossible(field, fault.message());
            }
            if (order.settlementDate() != null && !SettlementCalendar.isBusinessDay(order.settlementDate())) {
                faults.impossible("order.settlement_date", "is a weekend or holiday of the US bond market");
            }
            faults.throwIfAny();
            throw e;
        }
    }

    private SealedPreview seal(AllocationInputs inputs, AllocationTerms terms, String requestedBy) {
        String securityId = terms.order().securityId();
        long started = System.nanoTime();
        AllocationPlan plan = plans.plan(inputs);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
        meters.timer("oas.allocation", "method", inputs.method().code()).record(elapsed);
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
