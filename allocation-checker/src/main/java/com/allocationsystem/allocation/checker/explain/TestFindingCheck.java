package com.allocationsystem.allocation.checker.explain;

import com.allocationsystem.allocation.checker.limit.TradableSize;
import com.allocationsystem.allocation.checker.rule.CommonCapacity;
import com.allocationsystem.allocation.checker.rule.RuleFacts;
import com.allocationsystem.allocation.checker.rule.RuleReader;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.TestFinding;
import java.util.List;
import java.util.Objects;

/** Whether the plan has one finding for each rule in test and each piece in its scope, and each says what follows. */
public final class TestFindingCheck {

    private final AllocationInputs inputs;
    private final AllocationPlan plan;
    private final RuleReader rules;
    private final TradableSize sizes;
    private final FindingWords words;

    public TestFindingCheck(AllocationInputs inputs, AllocationPlan plan) {
        this.inputs = inputs;
        this.plan = plan;
        this.rules = RuleReader.ofRulesInTest(inputs);
        this.sizes = new TradableSize(inputs);
        this.words = new FindingWords(inputs);
    }

    public void check(List<String> failures) {
        if ((inputs.testRules() == null) != (plan.testFindings() == null)) {
            failures.add("findings of rules in test are there without such rules, or missing with them");
            return;
        }
        List<TestFinding> stated = plan.testFindingsOrNone();
        int next = 0;
        for (ComplianceRule rule : inputs.testRulesOrNone()) {
            for (int i = 0; i < inputs.accounts().size(); i++) {
                Account account = inputs.accounts().get(i);
                long par = plan.allocations().get(i).quantityPar();
                if (par == 0 || !RuleReader.concerns(rule, account)) {
                    continue;
                }
                if (next == stated.size() || !follows(rule, account, par, stated.get(next))) {
                    failures.add("finding of rule " + rule.ruleId() + " in test on " + account.accountId()
                            + " is missing or does not follow");
                    return;
                }
                next++;
            }
        }
        if (next < stated.size()) {
            failures.add("there are more findings of rules in test than rules and pieces");
        }
    }

    private boolean follows(ComplianceRule rule, Account account, long par, TestFinding stated) {
        RuleFacts facts = facts(rule, account, par);
        Long allowed = facts.cap() == RuleFacts.ANY ? null : Long.valueOf(sizes.largest(account, par, facts.cap()));
        return stated.ruleId().equals(rule.ruleId())
                && Objects.equals(stated.version(), rule.version())
                && stated.accountId().equals(account.accountId())
                && stated.kind().equals(rule.kind())
                && stated.severity() == rule.severity()
                && stated.quantityPar() == par
                && facts.says(stated, par)
                && Objects.equals(stated.allowedPar(), allowed)
                && (stated.outcome() == RuleFinding.Outcome.PASS
                        ? stated.detail() == null
                        : words.fit(rule, facts, stated.detail(), par));
    }

    /** A rule across accounts that would only warn counts what all of them buy. */
    private RuleFacts facts(ComplianceRule rule, Account account, long par) {
        return rules.onlyFindsTogether(rule, account)
                ? rules.readTogether(rule, CommonCapacity.boughtPar(inputs, plan, rule) - par)
                : rules.read(rule, account);
    }
}
