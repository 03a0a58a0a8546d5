package com.allocationsystem.allocation.engine.explain;

import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.PieceLimits;
import com.allocationsystem.allocation.engine.method.contract.Decision;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation.ProRataRange;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.rule.AccountPolicy;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentence of a reason: fact, number, remedy. */
final class ReasonWords {

    private final Decision decision;
    private final long stepPar;
    private final Map<String, AccountPolicy> policies;

    ReasonWords(AllocationInputs inputs, Decision decision) {
        this.decision = decision;
        this.stepPar = inputs.bond().incrementPar();
        this.policies = inputs.policiesOrNone().stream()
                .collect(Collectors.toMap(AccountPolicy::policyId, Function.identity()));
    }

    /**
     * @param i of the account in the inputs
     * @param account the same
     * @param code what decided
     * @param limits the account's own
     * @param binding its lowest limit
     */
    String of(int i, Account account, ReasonCode code, PieceLimits limits, Cap binding) {
        LegalSizes sizes = limits.sizes();
        long piece = decision.pieces()[i];
        long quota = decision.quotaPar() == null ? 0 : Math.round(decision.quotaPar()[i]);
        String share = "Exact share " + quota + " par";
        return switch (code) {
            case METHOD_SHARE -> share + ", " + byWhat(piece - quota);
            case INCREMENT -> share + ", cut to the increment " + stepPar + "; larger remainders went first.";
            case WATER_LEVEL ->
                piece == 0
                        ? "Any allocation here would raise the dispersion more than it does elsewhere."
                        : "One more increment would cost as much here as in every other open account.";
            case DISTANCE -> byDistance(piece, decision.range(i));
            case MIN_PIECE -> byMinimum(i, piece, sizes, binding);
            case CASH ->
                "Cash buys " + binding.maximumPar() + " par; " + within(limits, binding)
                        + ". More cash would raise it.";
            case HOLDING ->
                binding.maximumPar() + " par can be sold (filled, less open sells); " + within(limits, binding) + ".";
            case COMPLIANCE ->
                "Rule " + binding.ruleId() + " allows " + binding.maximumPar() + " par; " + within(limits, binding)
                        + ".";
            case RESTRICTED -> "The bond is on the account's restricted list for this side.";
            case MISSING_DATA ->
                account.unknown() != null
                        ? "Unknown: " + account.unknown() + "; supply it in the reference data."
                        : binding.ruleId() == null
                                ? "NAV, or a value that the method needs, is unknown; supply it in the reference data."
                                : tested(binding.ruleId()) + " cannot be tested; supply the missing field.";
            case FIRM_LIMIT ->
                "The firm's limit on one order's share of NAV allows " + binding.maximumPar() + " par; "
                        + within(limits, binding) + ".";
            case DO_NOT_TRADE -> tested(binding.ruleId()) + " forbids trades on this side.";
            case CASH_FLOOR ->
                tested(binding.ruleId()) + " leaves cash for " + binding.maximumPar() + " par; "
                        + within(limits, binding) + ".";
            case ASSET_CLASS -> tested(binding.ruleId()) + " does not make the bond's asset class eligible.";
            case ZERO_WEIGHT -> "The method gives the account no weight.";
            case EXCLUDED -> "Excluded by the trader.";
            case FIXED -> "Fixed by the trader at " + piece + ".";
            case ORDER -> "The whole order went here.";
            case REQUEST ->
                binding.maximumPar() == 0
                        ? "Less than the smallest tradable size was asked for."
                        : "The " + binding.maximumPar() + " par that were asked for.";
        };
    }

    /** What the account can trade of what its limit leaves: an instruction may accept none of it. */
    private static String within(PieceLimits limits, Cap binding) {
        return limits.leastPar() > binding.maximumPar()
                ? "its instruction accepts no less than " + limits.leastPar()
                : "the largest tradable size within that is " + limits.sizes().maximumPar();
    }

    private String tested(String id) {
        AccountPolicy policy = policies.get(id);
        return policy == null ? "Rule " + id : "Policy " + policy.inWords();
    }

    private static String byDistance(long piece, ProRataRange range) {
        return "The distance limit allows %s %d par round the pro rata share of %d."
                .formatted(piece == range.mostPar() ? "at most" : "no less than", piece, Math.round(range.sharePar()));
    }

    /** A share is cut to whole par here: rounded up it could reach the smallest piece that it is under. */
    private String byMinimum(int i, long piece, LegalSizes sizes, Cap binding) {
        String share = decision.quotaPar() == null ? "" : "Exact share " + (long) decision.quotaPar()[i] + " par: ";
        boolean reached = piece == 0
                && sizes.minimumPar() > 0
                && decision.quotaPar() != null
                && decision.quotaPar()[i] >= sizes.minimumPar();
        if (reached) {
            return share + "fitting the order to tradable sizes left 0 here; the smallest tradable size is "
                    + sizes.minimumPar() + ".";
        }
        return share + (piece == 0 ? "under" : "raised to") + " the smallest tradable size " + smallest(sizes, binding)
                + "; a larger order or a smaller minimum would change it.";
    }

    /** What moved a piece off its exact share: the increment, and what others could not take. */
    private String byWhat(long above) {
        if (Math.abs(above) < stepPar) {
            return "rounded to the increment " + stepPar + ".";
        }
        return above > 0
                ? "and " + above + " more of what capped and skipped accounts left over."
                : "less " + -above + " that goes to accounts raised to their smallest tradable size.";
    }

    private static String smallest(LegalSizes sizes, Cap binding) {
        return sizes.minimumPar() > 0
                ? Long.toString(sizes.minimumPar())
                : "(above the %s %d)"
                        .formatted(binding.kind() == Cap.Kind.REQUEST ? "request of" : "order's", binding.maximumPar());
    }
}
