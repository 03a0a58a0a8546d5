package com.allocationsystem.allocation.application.port.in.preview;

import com.allocationsystem.allocation.engine.input.BlockValue;
import com.allocationsystem.allocation.engine.limit.Capacity;
import com.allocationsystem.allocation.model.input.Constraints;
import java.time.LocalDate;
import java.util.List;

/** Says before any split how much of a bond the chosen accounts could take or give. */
public interface FindCapacityUseCase {

    /**
     * @param terms the order, its quantity null or the par whose value is asked for; the groups and the constraints; parameters
     *     and overrides are not looked at
     * @param requester who asks
     * @throws ChecksOffNotPermittedException when a check is switched off without it
     * @throws com.allocationsystem.shared.InvalidInputException with every value that cannot be meant
     */
    Answer find(AllocationTerms terms, Requester requester);

    /**
     * The answer.
     *
     * @param businessDate as-of of positions and cash
     * @param settlementDate as asked for, or the default
     * @param settlementDates every date on which this order may settle, earliest first
     * @param constraints as asked for, or the default
     * @param room of the accounts
     * @param block worth and risk of the quantity that was asked about; null when none was
     */
    record Answer(
            LocalDate businessDate,
            LocalDate settlementDate,
            List<LocalDate> settlementDates,
            Constraints constraints,
            Capacity room,
            BlockValue block) {}
}
