package com.allocationsystem.allocation.application.port.out.waiver;

import com.allocationsystem.allocation.model.rule.Severity;
import java.util.Optional;

/** The compliance rules that bind on the business date. */
public interface RulesInForce {

    /** @return the rule of this id; empty when none of that id is in force, or the caller may not see it */
    Optional<Rule> find(String ruleId);

    /** @param scope {@code *}, {@code group:ID} or {@code account:ID} */
    record Rule(Severity severity, String scope) {}
}
