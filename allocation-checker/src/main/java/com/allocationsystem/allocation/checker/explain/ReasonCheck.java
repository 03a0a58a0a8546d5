package com.allocationsystem.allocation.checker.explain;

import com.allocationsystem.allocation.checker.figure.Figures;
import com.allocationsystem.allocation.checker.figure.MetricCheck;
import com.allocationsystem.allocation.checker.figure.Shares;
import com.allocationsystem.allocation.checker.method.MethodReading;
import com.allocationsystem.allocation.checker.method.MethodReadings;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AccountAllocation.ProRataRange;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.plan.Reason;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.rule.AccountPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether every account's reason follows from its limits, its piece and the method.
 *
 * <p>Under MIN_DISPERSION the multiplier decides who is kept out, or lifted, by the smallest piece: the reasons must follow from one of
 * the multipliers of the certificate, the same for all accounts; where it has none, from any.
 */
public final class ReasonCheck {

    private static final double ROUNDING = 1e-9;

    private static final Set<ReasonCode> BY_RULE = Set.of(
            ReasonCode.COMPLIANCE,
            ReasonCode.MISSING_DATA,
            ReasonCode.DO_NOT_TRADE,
            ReasonCode.CASH_FLOOR,
            ReasonCode.ASSET_CLASS);

    private final AllocationInputs inputs;
    private final AllocationPlan plan;
    private final MetricCheck columns;
    private final double[] shares;
    private final MethodReading method;
    private final boolean searched;
    private final List<Integer> byMultiplier = new ArrayList<>();

    public ReasonCheck(AllocationInputs inputs, AllocationPlan plan) {
        this.inputs = inputs;
        this.plan = plan;
        this.columns = new MetricCheck(inputs, plan);
        this.shares = Shares.of(inputs, plan);
        boolean moves = false;
        for (int i = 0; i < shares.length; i++) {
            boolean free = Shares.fixedPar(inputs, inputs.accounts().get(i)) == null;
            long most = plan.allocations().get(i).legal().maximumPar();
            moves |= free && most > 0 && columns.perPar()[i] != 0;
        }
        this.method = MethodReadings.of(inputs);
        this.searched = method.minimizes() && moves;
    }

    /** @return the limit that allows least; of several the one named first */
    static Cap binding(AccountAllocation line) {
        Cap lowest = line.caps().get(0);
        for (Cap cap : line.caps()) {
            lowest = cap.maximumPar() < lowest.maximumPar() ? cap : lowest;
        }
        return lowest;
    }

    /** @return whether the method searched; else it shared out by weights */
    boolean searched() {
        return searched;
    }

    public void check(List<String> failures) {
        for (int i = 0; i < shares.length; i++) {
            check(i, failures);
        }
        multiplier(failures);
    }

    private void check(int i, List<String> failures) {
        Account account = inputs.accounts().get(i);
        AccountAllocation line = plan.allocations().get(i);
        Reason reason = line.reason();
        Cap binding = binding(line);
        boolean fixed = Shares.fixedPar(inputs, account) != null;
        long headroom = fixed ? 0 : line.legal().maximumPar() - line.quantityPar();
        boolean byRule = BY_RULE.contains(reason.code());
        boolean right = follows(i, line, binding, fixed)
                && Objects.equals(reason.ruleId(), byRule ? binding.ruleId() : null)
                && reason.headroomPar() == headroom
                && marginal(i, reason.marginal());
        MethodReading.Asked asked = method.asked(inputs, account);
        List<Double> known = new ArrayList<>();
        for (long par : new long[] {
            asked == null ? 0 : asked.leastPar(),
            line.quantityPar(),
            line.legal().minimumPar(),
            line.legal().maximumPar(),
            inputs.bond().incrementPar(),
            binding.maximumPar(),
            Math.round(shares[i]),
            line.proRata() == null ? 0 : Math.round(line.proRata().sharePar()),
            (long) shares[i],
            Math.abs(line.quantityPar() - Math.round(shares[i]))
        }) {
            known.add((double) par);
        }
        if (!right || !Figures.areAmong(reason.detail(), known, names(reason.ruleId()))) {
            failures.add("reason of " + account.accountId() + " does not follow: " + reason);
        }
    }

    /** Words that hold digits of their own: the rule, or what the policy is called by. */
    private String[] names(String ruleId) {
        return Stream.concat(
                        inputs.policiesOrNone().stream()
                                .filter(policy -> policy.policyId().equals(ruleId))
                                .map(AccountPolicy::inWords),
                        Stream.ofNullable(ruleId))
                .toArray(String[]::new);
    }

    private boolean follows(int i, AccountAllocation line, Cap binding, boolean fixed) {
        ReasonCode code = line.reason().code();
        long piece = line.quantityPar();
        if (fixed) {
            return code == ReasonCode.FIXED;
        }
        if (piece == line.legal().maximumPar()) {
            return code
                    == switch (binding.kind()) {
                        case ORDER -> piece == 0 ? ReasonCode.MIN_PIECE : ReasonCode.ORDER;
                        case REQUEST ->
                            piece == 0 && binding.maximumPar() > 0 ? ReasonCode.MIN_PIECE : ReasonCode.REQUEST;
                        case RULE -> ReasonCode.COMPLIANCE;
                        default -> ReasonCode.valueOf(binding.kind().name());
                    };
        }
        ProRataRange range = line.proRata();
        if (range != null && (piece == range.mostPar() || piece > 0 && piece == range.leastPar())) {
            return code == ReasonCode.DISTANCE;
        }
        if (searched) {
            boolean opening = piece == 0
                    ? line.legal().minimumPar() > inputs.bond().incrementPar()
                    : piece == line.legal().minimumPar();
            if (opening) {
                byMultiplier.add(i);
            }
            return code == ReasonCode.WATER_LEVEL || opening && code == ReasonCode.MIN_PIECE;
        }
        return code == byShare(shares[i], line) || code == byShare(shares[i] * (1 + ROUNDING), line);
    }

    private ReasonCode byShare(double share, AccountAllocation line) {
        long piece = line.quantityPar();
        long step = inputs.bond().incrementPar();
        if (piece == 0 || piece == line.legal().minimumPar() && share < piece - step) {
            return ReasonCode.MIN_PIECE;
        }
        return piece < share && share - piece < step ? ReasonCode.INCREMENT : ReasonCode.METHOD_SHARE;
    }

    private boolean marginal(int i, Double stated) {
        if (!columns.known()) {
            return stated == null;
        }
        double right = columns.savedBy(i, inputs.bond().incrementPar());
        return stated != null && Math.abs(stated - right) <= 1e-6 * Math.abs(right) + columns.rounding();
    }

    private void multiplier(List<String> failures) {
        List<MeanInterval> intervals = plan.certificate().intervals();
        if (byMultiplier.isEmpty() || intervals.stream().anyMatch(interval -> agree(interval.multiplier()))) {
            return;
        }
        double above = Double.NEGATIVE_INFINITY;
        double below = Double.POSITIVE_INFINITY;
        for (int i : byMultiplier) {
            if (wantsMultiplierAbove(i)) {
                above = Math.max(above, columns.slope(i));
            } else {
                below = Math.min(below, columns.slope(i));
            }
        }
        if (!intervals.isEmpty() || above > below) {
            failures.add("reasons WATER_LEVEL and MIN_PIECE do not follow from one multiplier");
        }
    }

    private boolean agree(double multiplier) {
        for (int i : byMultiplier) {
            double slope = columns.slope(i);
            double slack = ROUNDING * Math.abs(slope);
            if (wantsMultiplierAbove(i) ? multiplier < slope - slack : multiplier > slope + slack) {
                return false;
            }
        }
        return true;
    }

    /** A piece that the multiplier would open but for its smallest size, or that it opens of itself. */
    private boolean wantsMultiplierAbove(int i) {
        AccountAllocation line = plan.allocations().get(i);
        return (line.quantityPar() == 0) == (line.reason().code() == ReasonCode.MIN_PIECE);
    }
}
