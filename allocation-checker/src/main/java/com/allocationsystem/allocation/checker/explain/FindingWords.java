package com.allocationsystem.allocation.checker.explain;

import com.allocationsystem.allocation.checker.figure.Figures;
import com.allocationsystem.allocation.checker.rule.RuleFacts;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import java.util.ArrayList;
import java.util.List;

/** Whether the sentence of a finding names its rule and no figure that does not follow. */
final class FindingWords {

    private final AllocationInputs inputs;

    FindingWords(AllocationInputs inputs) {
        this.inputs = inputs;
    }

    boolean fit(ComplianceRule rule, RuleFacts facts, String detail, long par) {
        String name = rule.source() == null ? rule.ruleId() : rule.ruleId() + " (" + rule.source() + ")";
        if (detail == null || !detail.startsWith(name)) {
            return false;
        }
        List<Double> known = new ArrayList<>(List.of((double) par));
        if (facts.kind() == RuleFacts.Kind.RATIO || facts.kind() == RuleFacts.Kind.PROPERTY) {
            known.add((double) facts.cap());
            known.add(facts.after(par));
            known.add(facts.after(par) * 100);
            if (facts.shownLimit() != null) {
                known.add(facts.shownLimit());
                known.add(facts.shownLimit() * 100);
            }
        }
        return Figures.areAmong(
                detail.substring(name.length()),
                known,
                rule.kind(),
                inputs.bond().issuer(),
                inputs.bond().sector(),
                inputs.bond().rating(),
                "144A",
                "144a");
    }
}
