package com.allocationsystem.allocation.engine.compliance.exposure;

import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Turns what a rule measures into the most par it allows and, once the piece is known, into a finding. */
public final class ExposureLimit {

    /** No limit: larger than any order. */
    public static final long UNLIMITED = Long.MAX_VALUE;

    private ExposureLimit() {}

    /**
     * Direction matters: only the limit the trade moves towards counts; beyond it already, nothing more is allowed.
     *
     * @return most par that keeps the rule, rounded down; {@link #UNLIMITED} when the rule does not limit the piece
     */
    public static long capPar(Exposure exposure) {
        if (exposure instanceof Exposure.Missing) {
            return 0;
        }
        if (exposure instanceof Exposure.Property property) {
            return property.allowed() ? UNLIMITED : 0;
        }
        if (exposure instanceof Exposure.Ratio ratio) {
            BigDecimal limit = towards(ratio);
            if (limit == null) {
                return UNLIMITED;
            }
            BigDecimal room = limit.multiply(ratio.denominator()).subtract(ratio.numerator());
            if (room.signum() * ratio.perPar().signum() <= 0) {
                return 0;
            }
            return room.divide(ratio.perPar(), 0, RoundingMode.DOWN)
                    .min(BigDecimal.valueOf(UNLIMITED))
                    .longValue();
        }
        return UNLIMITED;
    }

    public static RuleFinding finding(ComplianceRule rule, Exposure exposure, long piecePar, boolean binding) {
        if (exposure instanceof Exposure.Missing missing) {
            return finding(rule, Outcome.MISSING_DATA, null, null, null, null, missingDetail(rule, missing));
        }
        long cap = capPar(exposure);
        Long headroom = cap == UNLIMITED ? null : Long.valueOf(Math.max(0, cap - piecePar));
        if (exposure instanceof Exposure.Property property) {
            Outcome outcome = property.allowed() ? Outcome.PASS : piecePar > 0 ? Outcome.BREACH : Outcome.CAPPED;
            String detail = property.allowed()
                    ? null
                    : "%s: %s; leave the account out or choose another bond".formatted(name(rule), property.fact());
            return finding(rule, outcome, property.value(), null, property.limit(), headroom, detail);
        }
        if (exposure instanceof Exposure.Ratio ratio) {
            return ratioFinding(rule, ratio, piecePar, cap, headroom, binding);
        }
        return finding(rule, Outcome.PASS, null, null, null, null, null);
    }

    private static RuleFinding ratioFinding(
            ComplianceRule rule, Exposure.Ratio ratio, long piecePar, long cap, Long headroom, boolean binding) {
        BigDecimal after = ratio.numerator().add(ratio.perPar().multiply(BigDecimal.valueOf(piecePar)));
        BigDecimal limit = towards(ratio);
        Outcome outcome = Outcome.PASS;
        if (cap == 0 && piecePar == 0 && outside(ratio.numerator(), ratio)) {
            outcome = Outcome.EXISTING_BREACH;
        } else if (piecePar > cap) {
            outcome = Outcome.BREACH;
        } else if (outside(ratio.numerator(), ratio)) {
            outcome = Outcome.EXISTING_BREACH;
        } else if (binding) {
            outcome = Outcome.CAPPED;
        }
        Double shown = limit != null ? Double.valueOf(limit.doubleValue()) : nearest(ratio);
        double ratioAfter = after.doubleValue() / ratio.denominator().doubleValue();
        String detail = outcome == Outcome.PASS ? null : detail(rule, ratio, piecePar, ratioAfter, shown, cap);
        return finding(rule, outcome, after.doubleValue(), ratio.denominator().doubleValue(), shown, headroom, detail);
    }

    private static String detail(
            ComplianceRule rule, Exposure.Ratio ratio, long piecePar, double after, Double limit, long cap) {
        String comes = piecePar == 0 ? " is " : String.format(Locale.ROOT, " comes to, with %,d par, ", piecePar);
        String remedy = cap == UNLIMITED
                ? "this trade leads back towards the limit"
                : cap == 0 ? "no more is allowed" : String.format(Locale.ROOT, "at most %,d par keep it", cap);
        return name(rule) + ": " + ratio.subject() + comes
                + ratio.unit().words(after) + " against "
                + ratio.unit().words(limit) + "; " + remedy;
    }

    /** The rule as a trader can look it up: its id and the document it comes from. */
    private static String name(ComplianceRule rule) {
        return rule.source() == null ? rule.ruleId() : rule.ruleId() + " (" + rule.source() + ")";
    }

    private static String missingDetail(ComplianceRule rule, Exposure.Missing missing) {
        return name(rule) + " cannot be tested: " + missing.field() + " is missing; supply it in the reference data";
    }

    private static BigDecimal towards(Exposure.Ratio ratio) {
        return ratio.perPar().signum() > 0 ? ratio.high() : ratio.low();
    }

    private static Double nearest(Exposure.Ratio ratio) {
        BigDecimal limit = ratio.high() != null ? ratio.high() : ratio.low();
        return limit == null ? null : Double.valueOf(limit.doubleValue());
    }

    private static boolean outside(BigDecimal numerator, Exposure.Ratio ratio) {
        return ratio.high() != null && numerator.compareTo(ratio.high().multiply(ratio.denominator())) > 0
                || ratio.low() != null && numerator.compareTo(ratio.low().multiply(ratio.denominator())) < 0;
    }

    private static RuleFinding finding(
            ComplianceRule rule,
            Outcome outcome,
            Double numerator,
            Double denominator,
            Double limit,
            Long headroomPar,
            String detail) {
        return new RuleFinding(
                rule.ruleId(),
                rule.kind(),
                rule.severity(),
                outcome,
                numerator,
                denominator,
                limit,
                headroomPar,
                rule.source(),
                detail);
    }
}
