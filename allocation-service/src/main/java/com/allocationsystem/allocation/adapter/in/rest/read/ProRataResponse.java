package com.allocationsystem.allocation.adapter.in.rest.read;

import com.allocationsystem.allocation.application.port.in.read.CompareWithProRataUseCase.Deviation;
import java.util.List;
import java.util.UUID;

/**
 * How far a split is from the one pro rata to NAV.
 *
 * @param deviations of the accounts whose piece is another, from the most above to the most below
 */
public record ProRataResponse(UUID allocationId, List<DeviationResponse> deviations) {

    /**
     * @param quantity the account's piece, par
     * @param proRataQuantity par
     * @param difference par above pro rata; negative below
     */
    record DeviationResponse(
            String accountId, String accountName, long quantity, long proRataQuantity, long difference) {}

    public static ProRataResponse from(UUID allocationId, List<Deviation> deviations) {
        return new ProRataResponse(
                allocationId,
                deviations.stream()
                        .map(one -> new DeviationResponse(
                                one.accountId(), one.accountName(), one.piecePar(), one.proRataPar(), one.morePar()))
                        .toList());
    }
}
