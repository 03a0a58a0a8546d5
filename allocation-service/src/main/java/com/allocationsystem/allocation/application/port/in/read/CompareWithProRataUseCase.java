package com.allocationsystem.allocation.application.port.in.read;

import com.allocationsystem.shared.Entitlement;
import java.util.List;
import java.util.UUID;

/** Holds a split against the one pro rata to NAV of the same frozen inputs. */
public interface CompareWithProRataUseCase {

    /**
     * An account whose piece is not the pro rata one.
     *
     * @param piecePar as split, 0 or more
     * @param proRataPar 0 or more
     */
    record Deviation(String accountId, String accountName, long piecePar, long proRataPar) {

        /** @return par above pro rata; negative below, never 0 */
        public long morePar() {
            return piecePar - proRataPar;
        }
    }

    /**
     * @return from the most above pro rata to the most below, equals by account id; empty when every piece is the pro rata one
     * @throws AllocationNotFoundException when there is no such allocation, or some of its groups are outside the scope
     * @throws PreviewExpiredException when there was a preview that was not committed in time
     */
    List<Deviation> deviations(UUID allocationId, Entitlement scope);
}
