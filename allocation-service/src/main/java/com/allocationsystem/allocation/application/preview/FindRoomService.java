package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.ChecksOffNotPermittedException;
import com.allocationsystem.allocation.application.port.in.preview.FindRoomUseCase;
import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.engine.input.SettlementCalendar;
import com.allocationsystem.allocation.engine.limit.Room;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.FirmLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Gathers the facts as a preview does, asks for the largest order there is, and sums up what each account could get. */
@ApplicationScoped
class FindRoomService implements FindRoomUseCase {

    private final Facts facts;
    private final FirmLimits firmLimits;

    FindRoomService(Facts facts, FirmLimits firmLimits) {
        this.facts = facts;
        this.firmLimits = firmLimits;
    }

    @Override
    public Answer find(AllocationTerms terms, boolean mayOverride) {
        ChecksOffNotPermittedException.throwIfAny(terms.constraints(), mayOverride);
        AllocationInputs inputs = OrderRules.check(largest(terms)).inputs();
        return new Answer(
                inputs.businessDate(),
                inputs.order().settlementDate(),
                SettlementCalendar.datesFrom(
                        inputs.businessDate(), inputs.bond().maturity()),
                inputs.constraints(),
                Room.of(inputs, terms.portfolioGroups()));
    }

    /** The order of the largest quantity at its price, which depends on the bond and the firm's limits. */
    private AllocationInputs largest(AllocationTerms terms) {
        Facts.Gathered gathered = facts.gather(terms);
        List<Account> accounts = facts.accountsNow(gathered);
        long atAnyPrice = OrderRules.largest(gathered.snapshot().bond());
        AllocationInputs priced = resolve(terms, atAnyPrice, gathered, accounts);
        return resolve(terms, OrderRules.largest(priced), gathered, accounts);
    }

    private AllocationInputs resolve(
            AllocationTerms terms, long quantityPar, Facts.Gathered gathered, List<Account> accounts) {
        return TermsResolver.resolve(
                terms.withQuantity(quantityPar), MethodName.PRO_RATA, gathered.snapshot(), accounts, firmLimits);
    }
}
