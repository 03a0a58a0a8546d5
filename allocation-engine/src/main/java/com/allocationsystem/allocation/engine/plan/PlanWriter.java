package com.allocationsystem.allocation.engine.plan;

import com.allocationsystem.allocation.engine.compliance.RuleBook;
import com.allocationsystem.allocation.engine.explain.Marginal;
import com.allocationsystem.allocation.engine.explain.PlanWarnings;
import com.allocationsystem.allocation.engine.explain.Reasons;
import com.allocationsystem.allocation.engine.limit.PieceLimits;
import com.allocationsystem.allocation.engine.method.contract.Decision;
import com.allocationsystem.allocation.engine.method.contract.SplitMethod;
import com.allocationsystem.allocation.engine.metric.AccountMetrics;
import com.allocationsystem.allocation.engine.trial.RuleTrial;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.plan.Metrics;
import com.allocationsystem.allocation.model.plan.PlanSummary;
import com.allocationsystem.allocation.model.plan.Reason;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.shared.DirtyPrice;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a decision out as a plan: one line per account, summary, warnings. */
public final class PlanWriter {

    /** Changes whenever the same inputs could give another plan. */
    public static final String SOLVER_VERSION = "11";

    private static final double ROUNDING = 1e-12;

    private final AllocationInputs inputs;
    private final List<PieceLimits> limits;
    private final RuleBook rules;
    private final AccountMetrics trade;
    private final List<Metrics> before;
    private final Decision decision;
    private final Marginal marginal;
    private final Map<String, Long> bought;

    public PlanWriter(
            AllocationInputs inputs,
            List<PieceLimits> limits,
            RuleBook rules,
            AccountMetrics trade,
            List<Metrics> before,
            Decision decision) {
        this.inputs = inputs;
        this.limits = limits;
        this.rules = rules;
        this.trade = trade;
        this.before = before;
        this.decision = decision;
        this.marginal = new Marginal(decision.target(), decision.pieces());
        this.bought = rules.boughtTogether(inputs.accounts(), decision.pieces());
    }

    /** @param method that decided */
    public AllocationPlan plan(long tieSeed, SplitMethod method) {
        Deviations deviations = Deviations.of(decision.target(), decision.pieces(), method.tolerance());
        Reasons reasons = new Reasons(inputs, decision, marginal);
        List<AccountAllocation> lines = new ArrayList<>(limits.size());
        for (int i = 0; i < limits.size(); i++) {
            lines.add(line(i, method, reasons.of(i, inputs.accounts().get(i), limits.get(i)), deviations));
        }
        PlanSummary summary = summary(lines, deviations);
        return new AllocationPlan(
                lines,
                summary,
                PlanWarnings.of(inputs, rules, decision, method.notices(inputs, decision), lines, summary),
                decision.certificate(),
                tieSeed,
                SOLVER_VERSION,
                inputs.testRules() == null ? null : RuleTrial.of(inputs, inputs.testRules(), decision.pieces()));
    }

    private AccountAllocation line(int i, SplitMethod method, Reason reason, Deviations deviations) {
        Account account = inputs.accounts().get(i);
        PieceLimits limit = limits.get(i);
        long piece = decision.pieces()[i];
        DirtyPrice price = trade.price();
        BigDecimal notional = price.notional(piece);
        boolean buys = inputs.order().side() == Side.BUY;
        return new AccountAllocation(
                account.accountId(),
                account.accountName(),
                piece,
                notional,
                account.nav(),
                account.holdingPar(),
                account.sellablePar(),
                account.availableCash(),
                buys
                        ? account.availableCash().subtract(notional)
                        : account.availableCash().add(notional),
                limit.sizes().range(),
                limit.caps(),
                reason,
                before.get(i),
                trade.after(before.get(i), account.nav(), piece),
                findings(account, limit, piece),
                limit.isFixed() ? null : method.request(inputs, account, piece, exactShare(i)),
                deviations.within(i),
                decision.range(i));
    }

    private double exactShare(int i) {
        return decision.quotaPar() == null ? 0 : decision.quotaPar()[i];
    }

    private List<RuleFinding> findings(Account account, PieceLimits limit, long piece) {
        Cap binding = limit.binding();
        boolean held = binding.kind() == Cap.Kind.RULE && piece == limit.sizes().maximumPar();
        return rules.findings(account, piece, held ? binding.ruleId() : null, bought);
    }

    private PlanSummary summary(List<AccountAllocation> lines, Deviations deviations) {
        long allocated = 0;
        int withPiece = 0;
        BigDecimal notional = BigDecimal.ZERO.setScale(DirtyPrice.MONEY_SCALE);
        for (AccountAllocation line : lines) {
            allocated += line.quantityPar();
            withPiece += line.quantityPar() > 0 ? 1 : 0;
            notional = notional.add(line.notional());
        }
        long ordered = inputs.order().quantityPar();
        boolean known = decision.target().known();
        long[] nothing = new long[decision.pieces().length];
        double pre = Math.sqrt(decision.target().variance(nothing));
        double mean = decision.target().mean(nothing);
        double post = marginal.dispersion();
        return new PlanSummary(
                allocated,
                ordered - allocated,
                (double) allocated / ordered,
                withPiece,
                lines.size() - withPiece,
                notional,
                known ? mean : null,
                known ? decision.target().mean(decision.pieces()) : null,
                known ? pre : null,
                known ? post : null,
                known ? improvement(pre, post, mean) : null,
                deviations.largest(),
                deviations.smallest(),
                deviations.countWithin());
    }

    /** Equal accounts have a dispersion of rounding alone, of which no share means anything. */
    private static double improvement(double pre, double post, double mean) {
        return pre <= ROUNDING * Math.max(1, Math.abs(mean)) ? 0.0 : (pre - post) / pre;
    }
}
