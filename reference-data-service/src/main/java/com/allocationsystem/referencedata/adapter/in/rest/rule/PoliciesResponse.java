package com.allocationsystem.referencedata.adapter.in.rest.rule;

import com.allocationsystem.referencedata.application.port.in.rule.ReadPoliciesUseCase.PoliciesView;
import com.allocationsystem.referencedata.domain.portfolio.AccountPolicy;
import com.allocationsystem.referencedata.domain.portfolio.PolicyKind;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The policies of accounts on the business date.
 *
 * @param businessDate as_of of the positions in use
 * @param policies by policy id
 */
public record PoliciesResponse(LocalDate businessDate, List<Policy> policies) {

    /**
     * One policy of one account.
     *
     * @param policyId id of the policy
     * @param kind what it forbids
     * @param inForce whether it holds on the business date
     * @param side of DO_NOT_TRADE; null for both
     * @param value of a cash floor: money in the base currency, or percent of NAV; null for a policy without a figure
     * @param assetClasses that it is about; empty for all
     * @param validFrom first day
     * @param validUntil last day; null without an end
     * @param source document that it comes from
     */
    record Policy(
            String policyId,
            String accountId,
            PolicyKind kind,
            boolean inForce,
            @Schema(nullable = true) Side side,
            @Schema(nullable = true) BigDecimal value,
            List<String> assetClasses,
            LocalDate validFrom,
            @Schema(nullable = true) LocalDate validUntil,
            String source) {

        static Policy from(AccountPolicy policy, LocalDate businessDate) {
            return new Policy(
                    policy.policyId(),
                    policy.accountId(),
                    policy.kind(),
                    policy.holdsOn(businessDate),
                    policy.side(),
                    policy.value(),
                    policy.assetClasses(),
                    policy.validFrom(),
                    policy.validUntil(),
                    policy.source());
        }
    }

    static PoliciesResponse from(PoliciesView view) {
        return new PoliciesResponse(
                view.businessDate(),
                view.policies().stream()
                        .map(policy -> Policy.from(policy, view.businessDate()))
                        .toList());
    }
}
