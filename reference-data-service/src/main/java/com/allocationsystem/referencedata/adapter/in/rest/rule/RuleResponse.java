package com.allocationsystem.referencedata.adapter.in.rest.rule;

import com.allocationsystem.referencedata.application.port.in.rule.ReadRulesUseCase.WholeRule;
import com.allocationsystem.referencedata.domain.rulebook.RuleAct;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One rule whole.
 *
 * @param businessDate as_of of the positions in use
 * @param versions newest first
 * @param acts what was done to them, newest first; what imports did is in the audit alone
 */
public record RuleResponse(
        String ruleId, LocalDate businessDate, List<RuleVersionResponse> versions, List<ActOnRule> acts) {

    /**
     * One act.
     *
     * @param version of the rule that it was done to
     * @param act what was done
     * @param actor username
     * @param reason in the user's words
     */
    public record ActOnRule(int version, RuleAct.Kind act, String actor, Instant at, String reason) {

        static ActOnRule from(RuleAct act) {
            return new ActOnRule(act.version(), act.kind(), act.actor(), act.at(), act.reason());
        }
    }

    static RuleResponse from(WholeRule whole) {
        Set<Integer> shown = whole.versions().stream()
                .map(view -> view.version().life().version())
                .collect(Collectors.toSet());
        List<ActOnRule> acts = new ArrayList<>(whole.rule().acts().stream()
                .filter(act -> shown.contains(act.version()))
                .map(ActOnRule::from)
                .toList());
        Collections.reverse(acts);
        return new RuleResponse(
                whole.rule().ruleId(),
                whole.businessDate(),
                whole.versions().stream().map(RuleVersionResponse::from).toList(),
                acts);
    }
}
