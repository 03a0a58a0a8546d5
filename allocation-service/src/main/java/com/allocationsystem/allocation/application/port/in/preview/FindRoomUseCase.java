package com.allocationsystem.allocation.application.port.in.preview;

import com.allocationsystem.allocation.engine.limit.Room;
import java.time.LocalDate;
import java.util.List;

/** Says before any split how much of a bond the chosen accounts could take or give. */
public interface FindRoomUseCase {

    /**
     * @param terms the order without a quantity, the groups and the constraints; parameters and overrides are not looked at
     * @throws com.allocationsystem.shared.InvalidInputException with every value that cannot be meant
     */
    Answer find(AllocationTerms terms);

    /**
     * The answer.
     *
     * @param businessDate as-of of positions and cash
     * @param settlementDate as asked for, or the default
     * @param settlementDates every date on which this order may settle, earliest first
     * @param room of the accounts
     */
    record Answer(LocalDate businessDate, LocalDate settlementDate, List<LocalDate> settlementDates, Room room) {}
}
