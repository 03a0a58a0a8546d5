package com.allocationsystem.allocation.application.port.in.read;

import com.allocationsystem.allocation.engine.fillpath.FillRegret;
import com.allocationsystem.allocation.model.fill.FillPolicy;
import com.allocationsystem.shared.Entitlement;
import java.util.List;
import java.util.UUID;

/** Looks up how a fill of a block is divided: it follows from the statement, before the order is sent. */
public interface ReadFillPathUseCase {

    /**
     * The path of one statement.
     *
     * @param policy that the path follows
     * @param blockPar all allocations together
     * @param sizes number of fill sizes that can be placed whole
     * @param gaps fill sizes that cannot, ascending
     * @param fills those asked for, in their order
     * @param regrets against the best split of exactly each fill, at evenly spread sizes; empty where the method minimizes no
     *     dispersion
     */
    record Answer(
            FillPolicy policy, long blockPar, int sizes, List<Gap> gaps, List<Fill> fills, List<FillRegret> regrets) {}

    /**
     * No fill between two sizes can be placed whole; it is divided like the lower one, and the rest waits.
     *
     * @param abovePar the lower one; 0 for none
     * @param belowPar the upper one
     */
    record Gap(long abovePar, long belowPar) {}

    /**
     * The split of one fill size.
     *
     * @param filledPar asked for
     * @param placedPar divided, at most that
     */
    record Fill(long filledPar, long placedPar, List<Share> shares) {}

    /**
     * @param par of the fill
     * @param allocatedPar of the whole block
     */
    record Share(String accountId, long par, long allocatedPar) {}

    /**
     * @param filledPars fill sizes to divide, each 0 or more
     * @throws com.allocationsystem.shared.InvalidInputException when the block has more than a million increments
     * @throws AllocationNotFoundException when there is no such allocation, or some of its groups are outside the scope
     * @throws PreviewExpiredException when there was a preview that was not committed in time
     */
    Answer fillPath(UUID allocationId, List<Long> filledPars, Entitlement scope);
}
