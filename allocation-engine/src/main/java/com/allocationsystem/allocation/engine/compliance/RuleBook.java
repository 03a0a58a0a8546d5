package com.allocationsystem.allocation.engine.compliance;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.ExposureLimit;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.allocation.model.rule.SoftLimits;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules of one order: which caps they set on an account's piece, and what each says once the piece is known. */
public final class RuleBook {

    private final List<ComplianceRule> rules;
    private final Map<String, IssueOwnership> ownerships = new HashMap<>();
    private final Map<String, Restriction> restricted = new HashMap<>();
    private final AccountPolicies policies;
    private final Trade trade;
    private final boolean caps;
    private final boolean softCaps;
    private final Set<SoftLimits.Waived> waived;

    /** @param inputs of the order, whose constraints say which rules cap, and whether rules and restricted lists cap at all or only find */
    public RuleBook(AllocationInputs inputs) {
        this(
                inputs,
                inputs.rules(),
                inputs.constraints().complianceCheck(),
                inputs.constraints().softLimits());
    }

    /** @return a book of other rules on the same order: each caps or warns as its severity says, whatever the order asks for */
    public static RuleBook ofOthers(AllocationInputs inputs, List<ComplianceRule> rules) {
        return new RuleBook(inputs, rules, true, null);
    }

    private RuleBook(AllocationInputs inputs, List<ComplianceRule> rules, boolean caps, SoftLimits soft) {
        BlockOrder order = inputs.order();
        this.rules = rules;
        this.policies = new AccountPolicies(inputs);
        this.trade = new Trade(order.side(), inputs.bond(), order.dirtyPrice(), order.settlementDate());
        this.caps = caps;
        this.softCaps = soft != null;
        this.waived = soft == null ? Set.of() : new HashSet<>(soft.waived());
        for (ComplianceRule rule : rules) {
            if (rule.kind().equals(RuleKinds.MAX_ISSUE_OWNERSHIP_PCT)) {
                ownerships.put(
                        rule.ruleId(),
                        IssueOwnership.of(
                                rule,
                                inputs.accounts(),
                                trade,
                                account -> inScope(rule, account),
                                account -> isWaived(rule, account)));
            }
        }
        for (Restriction restriction : inputs.restrictions()) {
            if (restriction.side() == trade.side()) {
                restricted.putIfAbsent(restriction.accountId(), restriction);
            }
        }
    }

    /** @return most par all accounts together may get; {@link Long#MAX_VALUE} when no rule says */
    public long totalCapPar() {
        long cap = Long.MAX_VALUE;
        for (IssueOwnership ownership : ownerships.values()) {
            boolean binds = trade.side() == Side.BUY && ownership.sharedByAll() && caps(ownership.rule());
            cap = binds ? Math.min(cap, ownership.roomPar()) : cap;
        }
        return cap;
    }

    /** @return why the account may not trade the bond on this side; null when it may */
    public Restriction restrictionOf(Account account) {
        return restricted.get(account.accountId());
    }

    /** Adds the caps of the account's policies, and of all rules that cap in whose scope it is. */
    public void addCaps(Account account, List<Cap> limits) {
        policies.addCaps(account, limits);
        if (!caps) {
            return;
        }
        if (restricted.containsKey(account.accountId())) {
            limits.add(new Cap(Cap.Kind.RESTRICTED, null, 0));
        }
        for (ComplianceRule rule : rules) {
            if (caps(rule, account) && inScope(rule, account)) {
                Exposure exposure = measure(rule, account);
                long cap = ExposureLimit.capPar(exposure);
                if (cap != ExposureLimit.UNLIMITED) {
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
        return measured(account, piecePar, bought).stream()
                .map(measured -> ExposureLimit.finding(
                        measured.rule(),
                        measured.exposure(),
                        piecePar,
                        measured.rule().ruleId().equals(bindingRuleId)))
                .toList();
    }

    /** What one rule measures on one account. */
    public record Measured(ComplianceRule rule, Exposure exposure) {}

    /** @return one entry per rule in whose scope the account is; parameters as in {@link #findings} */
    public List<Measured> measured(Account account, long piecePar, Map<String, Long> bought) {
        List<Measured> all = new ArrayList<>();
        for (ComplianceRule rule : rules) {
            if (inScope(rule, account)) {
                boolean together = ownerships.containsKey(rule.ruleId())
                        && !caps(rule, account)
                        && trade.side() == Side.BUY
                        && piecePar > 0;
                Exposure exposure = together
                        ? ownerships.get(rule.ruleId()).measureTogether(bought.get(rule.ruleId()) - piecePar, trade)
                        : measure(rule, account);
                all.add(new Measured(rule, exposure));
            }
        }
        return all;
    }

    /** @return whether the rule would only warn, had the trader not asked that it caps */
    public boolean isSoft(String ruleId) {
        return rules.stream().anyMatch(rule -> rule.ruleId().equals(ruleId) && rule.severity() == Severity.WARNING);
    }

    private boolean caps(ComplianceRule rule) {
        return caps && (rule.severity() == Severity.RESTRICTION || softCaps);
    }

    private boolean caps(ComplianceRule rule, Account account) {
        return caps(rule) && !isWaived(rule, account);
    }

    private boolean isWaived(ComplianceRule rule, Account account) {
        return rule.severity() == Severity.WARNING
                && waived.contains(new SoftLimits.Waived(account.accountId(), rule.ruleId()));
    }

    private Exposure measure(ComplianceRule rule, Account account) {
        if (account.isUnknown()) {
            return new Exposure.Missing(account.unknown() == null ? "nav" : "data of the account");
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
