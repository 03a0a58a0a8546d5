package com.allocationsystem.referencedata.adapter.in.rest.snapshot;

import com.allocationsystem.referencedata.application.port.in.snapshot.ReadTargetsUseCase.TargetsView;
import com.allocationsystem.referencedata.domain.targets.AccountTarget;
import com.allocationsystem.referencedata.domain.targets.TargetMetric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The targets that count for an order.
 *
 * @param businessDate on which they have begun
 * @param targets by account, metric and scope; an account with several of one metric has groups that disagree
 */
public record TargetsResponse(LocalDate businessDate, List<Target> targets) {

    /**
     * One target.
     *
     * @param metric what the target is of
     * @param value of HOLDING: weight, 0 or more; else in the unit of the metric
     * @param scope {@code bond:CUSIP}, {@code group:ID}, or {@code *} for every order
     * @param effectiveFrom first day on which it counts
     * @param source document that it comes from
     */
    record Target(
            String accountId,
            TargetMetric metric,
            BigDecimal value,
            String scope,
            LocalDate effectiveFrom,
            String source) {

        static Target from(AccountTarget target) {
            return new Target(
                    target.accountId(),
                    target.metric(),
                    target.value(),
                    target.scope(),
                    target.effectiveFrom(),
                    target.source());
        }
    }

    static TargetsResponse from(TargetsView view) {
        return new TargetsResponse(
                view.businessDate(), view.targets().stream().map(Target::from).toList());
    }
}
