package com.allocationsystem.allocation.adapter.in.rest.capacity;

import com.allocationsystem.allocation.adapter.in.rest.preview.ConstraintsResponse;
import com.allocationsystem.allocation.application.port.in.preview.FindCapacityUseCase;
import com.allocationsystem.allocation.engine.input.BlockValue;
import com.allocationsystem.allocation.engine.limit.Capacity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the chosen accounts could take or give, before any split.
 *
 * @param settlementDates every date on which the order may settle, earliest first
 * @param constraints as they held
 * @param together all accounts, each once
 * @param portfolioGroups one for each group asked for
 */
record CapacityResponse(
        LocalDate businessDate,
        LocalDate settlementDate,
        List<LocalDate> settlementDates,
        ConstraintsResponse constraints,
        CapacityPart together,
        List<CapacityPart> portfolioGroups,

        @Schema(nullable = true, description = "The quantity's money and risk; null when no quantity was sent")
        BlockBody block) {

    /**
     * One group, or all.
     *
     * @param groupId null for all together
     * @param accountCount accounts of the group
     * @param accountsWithRoom accounts that could trade at least one tradable size
     * @param availableCash at the settlement date, overdrafts left out
     * @param room most par that cash, holdings, rules, denominations and the firm's limit of one order allow
     */
    record CapacityPart(
            @Schema(nullable = true) String groupId,
            int accountCount,
            int accountsWithRoom,
            BigDecimal availableCash,
            long room) {

        static CapacityPart from(Capacity.Part part) {
            return new CapacityPart(
                    part.groupId(),
                    part.accounts(),
                    part.accountsWithCapacity(),
                    part.availableCash(),
                    part.capacityPar());
        }
    }

    /** Money and risk of the quantity that was sent. */
    record BlockBody(
            @Schema(description = "Par at the clean price, in the bond's currency, 2 decimals, HALF_EVEN")
            BigDecimal principal,

            @Schema(description = "Net money less principal, in the bond's currency")
            BigDecimal accruedInterest,

            @Schema(description = "Par at the dirty price at the settlement date, 2 decimals, HALF_EVEN")
            BigDecimal netMoney,

            @Schema(
                    description = "Change of value for one basis point of yield, in the bond's currency, 2 decimals:"
                            + " net money x duration / 10,000")
            BigDecimal dv01,

            @Schema(
                    description = "Change of value for one basis point of spread, in the bond's currency, 2 decimals:"
                            + " net money x spread duration / 10,000")
            BigDecimal cs01) {

        static BlockBody from(BlockValue value) {
            return value == null
                    ? null
                    : new BlockBody(
                            value.principal(), value.accruedInterest(), value.netMoney(), value.dv01(), value.cs01());
        }
    }

    static CapacityResponse from(FindCapacityUseCase.Answer answer) {
        return new CapacityResponse(
                answer.businessDate(),
                answer.settlementDate(),
                answer.settlementDates(),
                ConstraintsResponse.from(answer.constraints()),
                CapacityPart.from(answer.room().together()),
                answer.room().groups().stream().map(CapacityPart::from).toList(),
                BlockBody.from(answer.block()));
    }
}
