package com.allocationsystem.allocation.engine.compliance;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.ExposureTest;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All rules of one order: which caps they set on an account's piece, and what each says once the piece is known. */
public final class RuleBook {

    private final List<ComplianceRule> rules;
    private final Map<String, IssueOwnership> ownerships = new HashMap<>();
    private final Map<String, Restriction> restricted = new HashMap<>();
    private final Trade trade;
    private final boolean caps;

    /**
     * @param rules of all scopes
     * @param restrictions of the bond
     * @param accounts of the order
     * @param trade the order as rules see it
     * @param caps whether rules of severity RESTRICTION and restricted lists cap; when not, they only find
     */
    public RuleBook(
            List<ComplianceRule> rules,
            List<Restriction> restrictions,
            List<Account> accounts,
            Trade trade,
            boolean caps) {
        this.rules = rules;
        this.trade = trade;
        this.caps = caps;
        for (ComplianceRule rule : rules) {
            if (rule.kind().equals(RuleKinds.MAX_ISSUE_OWNERSHIP_PCT)) {
                ownerships.put(
                        rule.ruleId(), IssueOwnership.of(rule, accounts, trade, account -> inScope(rule, account)));
            }
        }
        for (Restriction restriction : restrictions) {
            if (restriction.side() == trade.side()) {
                restricted.putIfAbsent(restriction.accountId(), restriction);
            }
        }
    }

    /** @return most par all accounts together may get; {@link Long#MAX_VALUE} when no rule says */
    public long totalCapPar() {
        long cap = Long.MAX_VALUE;
        for (IssueOwnership ownership : ownerships.values()) {
            boolean binds = caps
                    && trade.side() == Side.BUY
                    && ownership.coversAll()
                    && ownership.rule().severity() == Severity.RESTRICTION;
            cap = binds ? Math.min(cap, ownership.roomPar()) : cap;
        }
        return cap;
    }

    /** @return why the account may not trade the bond on this side; null when it may */
    public Restriction restrictionOf(Account account) {
        return restricted.get(account.accountId());
    }

    /** Adds the caps of all rules of severity RESTRICTION in whose scope the account is; none when rules do not cap. */
    public void addCaps(Account account, List<Cap> limits) {
        if (!caps) {
            return;
        }
        if (restricted.containsKey(account.accountId())) {
            limits.add(new Cap(Cap.Kind.RESTRICTED, null, 0));
        }
        for (ComplianceRule rule : rules) {
            if (rule.severity() == Severity.RESTRICTION && inScope(rule, account)) {
                Exposure exposure = measure(rule, account);
                long cap = ExposureTest.capPar(exposure);
                if (cap != ExposureTest.UNLIMITED) {
                    boolean missing = exposure instanceof Exposure.Missing;
                    limits.add(new Cap(missing ? Cap.Kind.MISSING_DATA : Cap.Kind.RULE, rule.ruleId(), cap));
                }
            }
        }
    }

    /**
     * @param accounts of the order
     * @param pieces par of each
     * @return par that the accounts in scope of a rule across accounts buy together, by rule
     */
    public Map<String, Long> boughtTogether(List<Account> accounts, long[] pieces) {
        Map<String, Long> bought = new HashMap<>();
        for (IssueOwnership ownership : ownerships.values()) {
            long sum = 0;
            for (int i = 0; i < pieces.length; i++) {
                sum += inScope(ownership.rule(), accounts.get(i)) ? pieces[i] : 0;
            }
            bought.put(ownership.rule().ruleId(), sum);
        }
        return bought;
    }

    /**
     * @param account whose piece
     * @param piecePar the piece
     * @param bindingRuleId the rule that holds the piece down; null when none does
     * @param bought of {@link #boughtTogether}
     * @return one finding per rule in whose scope the account is
     */
    public List<RuleFinding> findings(Account account, long piecePar, String bindingRuleId, Map<String, Long> bought) {
        List<RuleFinding> findings = new ArrayList<>();
        for (ComplianceRule rule : rules) {
            if (inScope(rule, account)) {
                boolean together = ownerships.containsKey(rule.ruleId())
                        && (rule.severity() == Severity.WARNING || !caps)
                        && trade.side() == Side.BUY
                        && piecePar > 0;
                Exposure exposure = together
                        ? ownerships.get(rule.ruleId()).measureTogether(bought.get(rule.ruleId()) - piecePar, trade)
                        : measure(rule, account);
                findings.add(ExposureTest.finding(
                        rule, exposure, piecePar, rule.ruleId().equals(bindingRuleId)));
            }
        }
        return findings;
    }

    private Exposure measure(ComplianceRule rule, Account account) {
        if (account.nav().signum() == 0) {
            return new Exposure.Missing("nav");
        }
        IssueOwnership ownership = ownerships.get(rule.ruleId());
        return ownership != null
                ? ownership.measure(account, trade)
                : RuleKinds.of(rule.kind()).measure(rule, account, trade);
    }

    private static boolean inScope(ComplianceRule rule, Account account) {
        String scope = rule.scope();
        return scope.equals("*")
                || scope.startsWith("group:") && account.groupIds().contains(scope.substring("group:".length()))
                || scope.startsWith("account:") && account.accountId().equals(scope.substring("account:".length()));
    }
}
