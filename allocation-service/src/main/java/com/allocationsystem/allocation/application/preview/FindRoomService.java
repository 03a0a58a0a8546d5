package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.FindRoomUseCase;
import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.engine.input.SettlementCalendar;
import com.allocationsystem.allocation.engine.limit.Room;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import jakarta.enterprise.context.ApplicationScoped;

/** Gathers the facts as a preview does, asks for the largest order there is, and sums up what each account could get. */
@ApplicationScoped
class FindRoomService implements FindRoomUseCase {

    private final Splitting splitting;

    FindRoomService(Splitting splitting) {
        this.splitting = splitting;
    }

    @Override
    public Answer find(AllocationTerms terms, boolean mayOverride) {
        AllocationInputs inputs = splitting.resolveLargest(terms, MethodName.PRO_RATA, mayOverride);
        return new Answer(
                inputs.businessDate(),
                inputs.order().settlementDate(),
                SettlementCalendar.datesFrom(
                        inputs.businessDate(), inputs.bond().maturity()),
                inputs.constraints(),
                Room.of(inputs, terms.portfolioGroups()));
    }
}
