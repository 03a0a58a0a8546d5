package com.allocationsystem.allocation.model.plan;

import com.allocationsystem.allocation.model.json.OmittedWhenNull;

/**
 * Risk of one account before or after the trade.
 *
 * @param activeSpreadDuration spread duration less the benchmark's, years
 * @param contributionToDuration weight of the traded bond times its duration, years
 * @param duration years
 * @param spreadDuration years
 * @param dts years x basis points; null when unknown
 * @param oasBp basis points; null when unknown
 * @param securityWeight market value of the traded bond over NAV
 * @param issuerWeight market value of the bond's issuer over NAV
 */
public record Metrics(
        double activeSpreadDuration,
        double contributionToDuration,
        double duration,
        double spreadDuration,
        Double dts,
        @OmittedWhenNull Double oasBp,
        double securityWeight,
        double issuerWeight) {}
