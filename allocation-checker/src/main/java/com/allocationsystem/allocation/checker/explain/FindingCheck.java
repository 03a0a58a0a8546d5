package com.allocationsystem.allocation.checker.explain;

import com.allocationsystem.allocation.checker.rule.CommonCapacity;
import com.allocationsystem.allocation.checker.rule.RuleFacts;
import com.allocationsystem.allocation.checker.rule.RuleReader;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether a line has one finding per rule that concerns the account, and each says what follows from the piece. */
public final class FindingCheck {

    private final AllocationInputs inputs;
    private final AllocationPlan plan;
    private final RuleReader rules;
    private final FindingWords words;
    private final Map<ComplianceRule, Long> bought = new HashMap<>();

    public FindingCheck(AllocationInputs inputs, AllocationPlan plan) {
        this.inputs = inputs;
        this.plan = plan;
        this.rules = new RuleReader(inputs);
        this.words = new FindingWords(inputs);
    }

    public void check(Account account, AccountAllocation line, List<String> failures) {
        List<ComplianceRule> concerned = inputs.rules().stream()
                .filter(rule -> RuleReader.concerns(rule, account))
                .toList();
        if (concerned.size() != line.findings().size()) {
            failures.add(account.accountId() + " is in the scope of " + concerned.size()
                    + " rules, but has findings of " + line.findings().size());
            return;
        }
        Cap binding = ReasonCheck.binding(line);
        for (int k = 0; k < concerned.size(); k++) {
            ComplianceRule rule = concerned.get(k);
            boolean holds = binding.kind() == Cap.Kind.RULE
                    && binding.ruleId().equals(rule.ruleId())
                    && line.quantityPar() == line.legal().maximumPar();
            if (!bears(rule, account, line.findings().get(k), line.quantityPar(), holds)) {
                failures.add("finding of rule " + rule.ruleId() + " on " + account.accountId() + " does not follow");
            }
        }
    }

    private boolean bears(ComplianceRule rule, Account account, RuleFinding finding, long par, boolean holds) {
        RuleFacts facts = together(rule, account, par)
                ? rules.readTogether(
                        rule, bought.computeIfAbsent(rule, r -> CommonCapacity.boughtPar(inputs, plan, r)) - par)
                : rules.read(rule, account);
        boolean wordless = finding.outcome() == RuleFinding.Outcome.PASS;
        return finding.ruleId().equals(rule.ruleId())
                && finding.kind().equals(rule.kind())
                && finding.severity() == rule.severity()
                && Objects.equals(finding.source(), rule.source())
                && facts.bears(finding, par, holds)
                && (wordless ? finding.detail() == null : words.fit(rule, facts, finding.detail(), par));
    }

    /** A rule across accounts that does not cap this one counts what all of them buy. */
    private boolean together(ComplianceRule rule, Account account, long par) {
        return par > 0 && rules.onlyFindsTogether(rule, account);
    }
}
