package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.ChecksOffNotPermittedException;
import com.allocationsystem.allocation.application.port.in.preview.FindCapacityUseCase;
import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.application.port.in.preview.Requester;
import com.allocationsystem.allocation.engine.input.BlockValue;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.engine.input.OrderValues;
import com.allocationsystem.allocation.engine.limit.Capacity;
import com.allocationsystem.allocation.engine.settlement.SettlementCalendar;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.rule.SoftLimits;
import com.allocationsystem.shared.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;

/** Gathers the inputs as a preview does, asks for the largest order there is, and sums up what each account could get. */
@ApplicationScoped
class FindCapacityService implements FindCapacityUseCase {

    /** Capacity is the same under every method; this one asks nothing of the accounts. */
    private static final ProRata EACH_THE_SAME = new ProRata(ProRata.Base.EQUAL, new TreeMap<>());

    private final InputGatherer gatherer;
    private final AskedSoftLimits softLimits;
    private final FirmLimits firmLimits;

    FindCapacityService(InputGatherer gatherer, AskedSoftLimits softLimits, FirmLimits firmLimits) {
        this.gatherer = gatherer;
        this.softLimits = softLimits;
        this.firmLimits = firmLimits;
    }

    @Override
    public Answer find(AllocationTerms terms, Requester requester) {
        ChecksOffNotPermittedException.throwIfOff(terms.constraints(), requester.mayOverride());
        Long quantity = terms.order().quantityPar();
        if (quantity != null) {
            Faults faults = new Faults();
            OrderValues.quantity(quantity, faults);
            faults.throwIfAny();
        }
        AllocationInputs inputs = OrderRules.check(largest(terms, requester)).inputs();
        return new Answer(
                inputs.businessDate(),
                inputs.order().settlementDate(),
                SettlementCalendar.datesFrom(
                        inputs.businessDate(), inputs.bond().maturity()),
                inputs.constraints(),
                Capacity.of(inputs, terms.portfolioGroups()),
                quantity == null ? null : BlockValue.of(quantity, inputs.order(), inputs.bond()));
    }

    /** The order of the largest quantity at its price, which depends on the bond and the firm's limits. */
    private AllocationInputs largest(AllocationTerms terms, Requester requester) {
        InputGatherer.Gathered gathered = gatherer.gather(terms, requester.scope());
        List<Account> accounts = gatherer.accountsNow(gathered);
        SoftLimits soft = softLimits.of(terms, gathered.snapshot(), requester);
        long atAnyPrice = OrderRules.largest(gathered.snapshot().bond());
        AllocationInputs priced = resolve(terms, atAnyPrice, gathered, accounts, soft);
        return resolve(terms, OrderRules.largest(priced), gathered, accounts, soft);
    }

    private AllocationInputs resolve(
            AllocationTerms terms,
            long quantityPar,
            InputGatherer.Gathered gathered,
            List<Account> accounts,
            SoftLimits soft) {
        return TermsResolver.resolve(
                        terms.withQuantity(quantityPar),
                        MethodName.PRO_RATA,
                        gathered.snapshot(),
                        accounts,
                        firmLimits,
                        soft)
                .with(EACH_THE_SAME);
    }
}
