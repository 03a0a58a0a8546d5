package com.allocationsystem.allocation.adapter.in.rest.fairness;

import com.allocationsystem.allocation.application.port.in.fairness.TestFairnessUseCase;
import com.allocationsystem.allocation.domain.fairness.resplit.FirstDayResult;
import com.allocationsystem.allocation.domain.fairness.resplit.TestSettings;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * First-day returns against random re-splits of the same fills.
 *
 * @param trades tested
 * @param withoutFills allocations left out: no final allocation, or one that gives no account anything
 * @param withoutClose allocations left out: no close of the bond is known
 * @param resplits made; fewer than asked for where trades and accounts are many
 * @param seed of the random numbers
 * @param tiltBp favoritism that {@code trades_needed} is about: basis points of NAV that an account gains in a year
 * @param level of the statement about power: chance of a false alarm over all accounts together, 0 to 1
 * @param power chance with which {@code trades_needed} trades find the tilt, 0 to 1
 * @param accounts by account id
 */
public record FairnessTestResponse(
        int trades,
        int withoutFills,
        int withoutClose,
        int resplits,
        long seed,
        double tiltBp,
        double level,
        double power,
        List<FairnessTestAccount> accounts) {

    /**
     * What the test says of one account.
     *
     * @param trades tested, in which the account had a share or got par
     * @param returnBp first-day return: gains by the close over money traded, basis points
     * @param expectedBp mean of that return over the re-splits, basis points
     * @param pValue two-sided, 0 to 1; null with fewer than 20 trades
     * @param correctedPValue after Holm's correction for all accounts that have one, 0 to 1; null with fewer than 20 trades
     * @param tradesNeeded trades after which the tilt would be found with the stated power; null with fewer than 20 trades, for a
     *     tilt of 0, and where 2,000 trades are not enough
     */
    public record FairnessTestAccount(
            String accountId,
            int trades,
            double returnBp,
            double expectedBp,
            @Schema(nullable = true) Double pValue,

            @JsonProperty("corrected_p_value") @Schema(nullable = true, name = "corrected_p_value")
            Double correctedPValue,

            @Schema(nullable = true) Integer tradesNeeded) {

        static FairnessTestAccount from(FirstDayResult.AccountTest one) {
            return new FairnessTestAccount(
                    one.accountId(),
                    one.trades(),
                    one.returnBp(),
                    one.expectedBp(),
                    one.pValue(),
                    one.correctedPValue(),
                    one.tradesNeeded());
        }
    }

    static FairnessTestResponse from(TestFairnessUseCase.Answer answer, TestSettings settings) {
        return new FairnessTestResponse(
                answer.result().trades(),
                answer.withoutFills(),
                answer.withoutClose(),
                answer.result().resplits(),
                settings.seed(),
                settings.tiltBp(),
                TestSettings.LEVEL,
                TestSettings.POWER,
                answer.result().accounts().stream()
                        .map(FairnessTestAccount::from)
                        .toList());
    }
}
