package com.allocationsystem.allocation.model.plan;

/**
 * Why this amount.
 *
 * @param code what decided
 * @param ruleId the rule, or the policy of the account, when one decided; else null
 * @param headroomPar par that could still be added before the largest legal piece
 * @param marginal dispersion of the target metric saved by one more increment, negative when it would rise; null when
 *     the method has no target
 * @param detail one sentence: fact, number, remedy
 */
public record Reason(ReasonCode code, String ruleId, long headroomPar, Double marginal, String detail) {}
