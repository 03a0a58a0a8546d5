package com.allocationsystem.allocation.checker.limit;

import com.allocationsystem.allocation.checker.figure.Shares;
import com.allocationsystem.allocation.checker.method.MethodReading;
import com.allocationsystem.allocation.checker.method.MethodReadings;
import com.allocationsystem.allocation.checker.rule.CappingRules;
import com.allocationsystem.allocation.checker.rule.PolicyCheck;
import com.allocationsystem.allocation.checker.rule.RuleCheck;
import com.allocationsystem.allocation.checker.rule.RuleFacts;
import com.allocationsystem.allocation.checker.rule.RuleReader;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Whether the limits named on a line are all there are, with the right size. */
public final class CapCheck {

    private final AllocationInputs inputs;
    private final RuleReader rules;
    private final CappingRules capping;
    private final PolicyCheck policies;
    private final MethodReading method;

    public CapCheck(AllocationInputs inputs) {
        this.inputs = inputs;
        this.rules = new RuleReader(inputs);
        this.capping = new CappingRules(inputs);
        this.policies = new PolicyCheck(inputs);
        this.method = MethodReadings.of(inputs);
    }

    public void check(Account account, AccountAllocation line, List<String> failures) {
        List<Cap> right = caps(account);
        if (!right.equals(line.caps())) {
            failures.add("limits of " + account.accountId() + " are " + right + ", not " + line.caps());
        }
    }

    private List<Cap> caps(Account account) {
        List<Cap> caps = new ArrayList<>();
        caps.add(new Cap(Cap.Kind.ORDER, null, inputs.order().quantityPar()));
        boolean unknown = account.unknown() != null;
        if (unknown) {
            caps.add(new Cap(Cap.Kind.MISSING_DATA, null, 0));
        }
        if (inputs.order().side() == Side.SELL) {
            caps.add(new Cap(Cap.Kind.HOLDING, null, account.parToSell()));
        } else if (inputs.constraints().respectCash()) {
            caps.add(new Cap(Cap.Kind.CASH, null, affordable(account.availableCash())));
        }
        BigDecimal share = inputs.firmLimits().maxNavPercent();
        if (share != null) {
            caps.add(new Cap(
                    Cap.Kind.FIRM_LIMIT,
                    null,
                    affordable(share.multiply(account.nav()).movePointLeft(2))));
        }
        caps.addAll(policies.caps(account));
        if (inputs.constraints().complianceCheck()) {
            compliance(account, caps);
        }
        if (account.nav().signum() == 0 && !unknown || method.hasNoTarget(account)) {
            caps.add(new Cap(Cap.Kind.MISSING_DATA, null, 0));
        }
        Long fixed = Shares.fixedPar(inputs, account);
        if (fixed != null) {
            caps.add(new Cap(Cap.Kind.FIXED, null, fixed));
            return caps;
        }
        if (method.hasNoWeight(inputs, account)) {
            caps.add(new Cap(Cap.Kind.ZERO_WEIGHT, null, 0));
        }
        if (inputs.overrides().get(account.accountId()) instanceof AccountOverride.Exclude) {
            caps.add(new Cap(Cap.Kind.EXCLUDED, null, 0));
        }
        MethodReading.Asked asked = method.asked(inputs, account);
        if (asked != null) {
            caps.add(new Cap(Cap.Kind.REQUEST, null, asked.par()));
        }
        return caps;
    }

    private void compliance(Account account, List<Cap> caps) {
        if (RuleCheck.isRestricted(inputs, account)) {
            caps.add(new Cap(Cap.Kind.RESTRICTED, null, 0));
        }
        for (ComplianceRule rule : inputs.rules()) {
            if (capping.hold(rule, account)) {
                RuleFacts facts = rules.read(rule, account);
                Cap.Kind kind = facts.kind() == RuleFacts.Kind.MISSING ? Cap.Kind.MISSING_DATA : Cap.Kind.RULE;
                if (facts.cap() != RuleFacts.ANY) {
                    caps.add(new Cap(kind, rule.ruleId(), facts.cap()));
                }
            }
        }
    }

    private long affordable(BigDecimal money) {
        BigDecimal per100 = inputs.order().cleanPricePer100().add(inputs.order().accruedPer100());
        BigDecimal par = money.movePointRight(2).divide(per100, 0, RoundingMode.FLOOR);
        return par.max(BigDecimal.ZERO).min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
    }
}
