package com.allocationsystem.allocation.adapter.in.rest.resize;

import com.allocationsystem.allocation.application.port.in.resize.CheckResizeUseCase.Answer;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the account's limits say to the size.
 *
 * @param allowed whether the order may have it, once its warnings are overridden
 * @param maximum the largest par it may have, never below what it has
 * @param refusal what is allowed instead and which limit says so; null when allowed
 * @param reservedSeconds how long an allowed increase keeps its part of the account's limits free; null when nothing is reserved
 * @param warnings soft rules that the size breaks or breaks further
 */
record OrderCheckResponse(
        boolean allowed,
        long maximum,
        @Schema(nullable = true) String refusal,
        @Schema(nullable = true) Long reservedSeconds,
        List<WarningBody> warnings) {

    /**
     * One soft rule.
     *
     * @param message the breach with its figures
     */
    record WarningBody(String ruleId, String message) {}

    static OrderCheckResponse from(Answer answer) {
        return new OrderCheckResponse(
                answer.verdict().allowed(),
                answer.verdict().maximumPar(),
                answer.verdict().refusal(),
                answer.reservedFor() == null ? null : answer.reservedFor().toSeconds(),
                answer.verdict().breaches().stream()
                        .map(breach -> new WarningBody(breach.ruleId(), breach.detail()))
                        .toList());
    }
}
