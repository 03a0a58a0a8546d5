package com.allocationsystem.allocation.engine.explain;

import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.PieceLimits;
import com.allocationsystem.allocation.engine.method.contract.Decision;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation.ProRataRange;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.plan.Reason;
import com.allocationsystem.allocation.model.plan.ReasonCode;

/** Decides why each account got its piece: which limit binds, or how the method came to it; {@link ReasonWords} says so. */
public final class Reasons {

    private final Decision decision;
    private final Marginal marginal;
    private final long stepPar;
    private final ReasonWords words;

    public Reasons(AllocationInputs inputs, Decision decision, Marginal marginal) {
        this.decision = decision;
        this.marginal = marginal;
        this.stepPar = inputs.bond().incrementPar();
        this.words = new ReasonWords(inputs, decision);
    }

    /** @param account whose piece; its number is {@code i} */
    public Reason of(int i, Account account, PieceLimits limits) {
        long piece = decision.pieces()[i];
        long headroom = limits.isFixed() ? 0 : limits.sizes().maximumPar() - piece;
        Cap binding = limits.binding();
        ReasonCode code = code(i, piece, limits, binding);
        boolean byRule =
                switch (code) {
                    case COMPLIANCE, MISSING_DATA, DO_NOT_TRADE, CASH_FLOOR, ASSET_CLASS -> true;
                    default -> false;
                };
        Double saved = decision.target().known() ? Double.valueOf(marginal.saved(i, stepPar)) : null;
        return new Reason(
                code, byRule ? binding.ruleId() : null, headroom, saved, words.of(i, account, code, limits, binding));
    }

    private ReasonCode code(int i, long piece, PieceLimits limits, Cap binding) {
        if (limits.isFixed()) {
            return ReasonCode.FIXED;
        }
        LegalSizes sizes = limits.sizes();
        if (piece == sizes.maximumPar()) {
            return capCode(binding, sizes);
        }
        ProRataRange range = decision.range(i);
        if (range != null && (piece == range.mostPar() || piece > 0 && piece == range.leastPar())) {
            return ReasonCode.DISTANCE;
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
            case REQUEST ->
                sizes.maximumPar() == 0 && binding.maximumPar() > 0 ? ReasonCode.MIN_PIECE : ReasonCode.REQUEST;
            case CASH -> ReasonCode.CASH;
            case HOLDING -> ReasonCode.HOLDING;
            case RULE -> ReasonCode.COMPLIANCE;
            case RESTRICTED -> ReasonCode.RESTRICTED;
            case MISSING_DATA -> ReasonCode.MISSING_DATA;
            case EXCLUDED -> ReasonCode.EXCLUDED;
            case FIXED -> ReasonCode.FIXED;
            case ZERO_WEIGHT -> ReasonCode.ZERO_WEIGHT;
            case FIRM_LIMIT -> ReasonCode.FIRM_LIMIT;
            case DO_NOT_TRADE -> ReasonCode.DO_NOT_TRADE;
            case CASH_FLOOR -> ReasonCode.CASH_FLOOR;
            case ASSET_CLASS -> ReasonCode.ASSET_CLASS;
        };
    }
}
