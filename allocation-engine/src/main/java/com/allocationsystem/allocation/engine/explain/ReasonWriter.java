package com.allocationsystem.allocation.engine.explain;

import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.PieceLimits;
import com.allocationsystem.allocation.engine.method.Decision;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.plan.Reason;
import com.allocationsystem.allocation.model.plan.ReasonCode;

/** Says of each account why it got its piece: which limit binds, or how the method came to it. */
public final class ReasonWriter {

    private final Decision decision;
    private final Marginal marginal;
    private final long stepPar;

    public ReasonWriter(Decision decision, Marginal marginal, long stepPar) {
        this.decision = decision;
        this.marginal = marginal;
        this.stepPar = stepPar;
    }

    public Reason of(int i, PieceLimits limits) {
        long piece = decision.pieces()[i];
        long headroom = limits.isFixed() ? 0 : limits.sizes().maximumPar() - piece;
        Cap binding = limits.binding();
        ReasonCode code = code(i, piece, limits, binding);
        boolean byRule = code == ReasonCode.COMPLIANCE || code == ReasonCode.MISSING_DATA;
        Double saved = decision.target().known() ? Double.valueOf(marginal.saved(i, stepPar)) : null;
        return new Reason(
                code, byRule ? binding.ruleId() : null, headroom, saved, detail(i, piece, code, limits, binding));
    }

    private ReasonCode code(int i, long piece, PieceLimits limits, Cap binding) {
        if (limits.isFixed()) {
            return ReasonCode.FIXED;
        }
        LegalSizes sizes = limits.sizes();
        if (piece == sizes.maximumPar()) {
            return capCode(binding, sizes);
        }
        if (decision.quotaPar() == null) {
            boolean opening = piece == 0 || piece == sizes.minimumPar();
            boolean wanted = marginal.slope(i) < decision.lambda();
            boolean heldByMinimum = piece == 0 ? wanted && sizes.minimumPar() > stepPar : !wanted;
            return opening && heldByMinimum ? ReasonCode.MIN_PIECE : ReasonCode.WATER_LEVEL;
        }
        double quota = decision.quotaPar()[i];
        if (piece == 0 || piece == sizes.minimumPar() && quota < piece - stepPar) {
            return ReasonCode.MIN_PIECE;
        }
        return piece < quota && quota - piece < stepPar ? ReasonCode.INCREMENT : ReasonCode.METHOD_SHARE;
    }

    private static ReasonCode capCode(Cap binding, LegalSizes sizes) {
        return switch (binding.kind()) {
            case ORDER -> sizes.maximumPar() == 0 ? ReasonCode.MIN_PIECE : ReasonCode.ORDER;
            case CASH -> ReasonCode.CASH;
            case HOLDING -> ReasonCode.HOLDING;
            case RULE -> ReasonCode.COMPLIANCE;
            case RESTRICTED -> ReasonCode.RESTRICTED;
            case MISSING_DATA -> ReasonCode.MISSING_DATA;
            case EXCLUDED -> ReasonCode.EXCLUDED;
            case FIXED -> ReasonCode.FIXED;
            case ZERO_WEIGHT -> ReasonCode.ZERO_WEIGHT;
        };
    }

    private String detail(int i, long piece, ReasonCode code, PieceLimits limits, Cap binding) {
        LegalSizes sizes = limits.sizes();
        long quota = decision.quotaPar() == null ? 0 : Math.round(decision.quotaPar()[i]);
        String share = "Exact share " + quota + " par";
        return switch (code) {
            case METHOD_SHARE -> share + ", " + byWhat(piece - quota);
            case INCREMENT -> share + ", cut to the increment " + stepPar + "; larger remainders went first.";
            case WATER_LEVEL ->
                piece == 0
                        ? "Any piece would raise the dispersion more than it does elsewhere."
                        : "One more increment would cost as much here as in every other open account.";
            case MIN_PIECE -> byMinimum(i, piece, sizes, binding);
            case CASH ->
                "Cash buys " + binding.maximumPar() + " par, in legal pieces " + sizes.maximumPar()
                        + "; more cash would raise it.";
            case HOLDING ->
                binding.maximumPar() + " par can be sold (filled, less open sells), in legal pieces "
                        + sizes.maximumPar() + ".";
            case COMPLIANCE ->
                "Rule " + binding.ruleId() + " allows " + binding.maximumPar() + " par, in legal pieces "
                        + sizes.maximumPar() + ".";
            case RESTRICTED -> "The bond is on the account's restricted list for this side.";
            case MISSING_DATA ->
                binding.ruleId() == null
                        ? "NAV or target metric is unknown; supply it in the reference data."
                        : "Rule " + binding.ruleId() + " cannot be tested; supply the missing field.";
            case ZERO_WEIGHT -> "The method gives the account no weight.";
            case EXCLUDED -> "Left out by the trader.";
            case FIXED -> "Fixed by the trader at " + piece + ".";
            case ORDER -> "The whole order went here.";
        };
    }

    /** A share is cut to whole par here: rounded up it could reach the smallest piece that it is under. */
    private String byMinimum(int i, long piece, LegalSizes sizes, Cap binding) {
        String share = decision.quotaPar() == null ? "" : "Exact share " + (long) decision.quotaPar()[i] + " par: ";
        boolean reached = piece == 0
                && sizes.minimumPar() > 0
                && decision.quotaPar() != null
                && decision.quotaPar()[i] >= sizes.minimumPar();
        if (reached) {
            return share + "fitting the order to legal pieces left 0 here; the smallest legal piece is "
                    + sizes.minimumPar() + ".";
        }
        return share + (piece == 0 ? "under" : "lifted to") + " the smallest legal piece " + smallest(sizes, binding)
                + "; a larger order or a smaller minimum would change it.";
    }

    /** What moved a piece off its exact share: the increment, and what others could not take. */
    private String byWhat(long above) {
        if (Math.abs(above) < stepPar) {
            return "rounded to the increment " + stepPar + ".";
        }
        return above > 0
                ? "and " + above + " more of what capped and skipped accounts left over."
                : "less " + -above + " that goes to accounts lifted to their smallest piece.";
    }

    private static String smallest(LegalSizes sizes, Cap binding) {
        return sizes.minimumPar() > 0
                ? Long.toString(sizes.minimumPar())
                : "(above the order's " + binding.maximumPar() + ")";
    }
}
