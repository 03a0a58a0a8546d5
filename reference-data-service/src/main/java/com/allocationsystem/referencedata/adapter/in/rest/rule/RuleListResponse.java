package com.allocationsystem.referencedata.adapter.in.rest.rule;

import com.allocationsystem.referencedata.application.port.in.rule.ReadRulesUseCase.RuleList;
import java.time.LocalDate;
import java.util.List;

/**
 * Versions of rules.
 *
 * @param businessDate as_of of the positions in use
 * @param rules by rule id and version
 */
public record RuleListResponse(LocalDate businessDate, List<RuleVersionResponse> rules) {

    static RuleListResponse from(RuleList list) {
        return new RuleListResponse(
                list.businessDate(),
                list.versions().stream().map(RuleVersionResponse::from).toList());
    }
}
