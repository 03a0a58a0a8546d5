package com.allocationsystem.allocation.domain.fairness;

import com.allocationsystem.allocation.domain.finalallocation.FinalVersion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

/**
 * What one account got of the fills, in one version of the final allocation.
 *
 * @param version of the final allocation
 * @param filledPar 0 or more
 * @param contractPar what the fill path of the statement gives it of these fills
 * @param averagePrice clean per 100 par; null when it got nothing
 * @param fillRate {@code filledPar} over the allocation of the statement, 6 decimals, half up; null where that is 0
 */
public record LedgerFill(
        UUID allocationId,
        int version,
        String accountId,
        long filledPar,
        long contractPar,
        BigDecimal averagePrice,
        BigDecimal fillRate) {

    private static final int RATE_DECIMALS = 6;

    /** @return one for each line of the document */
    public static List<LedgerFill> of(FinalVersion version) {
        return version.document().lines().stream()
                .map(line -> new LedgerFill(
                        version.allocationId(),
                        version.version(),
                        line.accountId(),
                        line.par(),
                        line.contractPar(),
                        line.averagePrice(),
                        rate(line.par(), line.statementPar())))
                .toList();
    }

    private static BigDecimal rate(long filledPar, long statementPar) {
        return statementPar == 0
                ? null
                : BigDecimal.valueOf(filledPar)
                        .divide(BigDecimal.valueOf(statementPar), RATE_DECIMALS, RoundingMode.HALF_UP);
    }
}
