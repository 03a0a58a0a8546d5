package com.allocationsystem.allocation.checker.rule;

import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import com.allocationsystem.allocation.model.rule.TestFinding;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a rule comes to for one account, in plain numbers: nothing can be said, nothing moves, a property of the bond, or a
 * ratio (before + perPar * x) / whole that must stay from low to high.
 *
 * @param kind which of the four
 * @param before RATIO: before the trade; PROPERTY: the bond's value
 * @param perPar RATIO: change per par, other than 0
 * @param whole RATIO: what it is a share of
 * @param low least allowed, null = any
 * @param high most allowed, null = any; PROPERTY: the limit
 * @param allowed PROPERTY: whether the bond has it
 */
public record RuleFacts(
        Kind kind,
        BigDecimal before,
        BigDecimal perPar,
        BigDecimal whole,
        BigDecimal low,
        BigDecimal high,
        boolean allowed) {

    /** No limit. */
    public static final long ANY = Long.MAX_VALUE;

    static final RuleFacts MISSING = new RuleFacts(Kind.MISSING, null, null, null, null, null, false);
    static final RuleFacts UNTOUCHED = new RuleFacts(Kind.UNTOUCHED, null, null, null, null, null, true);

    private static final double ROUNDING = 1e-9;

    public enum Kind {
        MISSING,
        UNTOUCHED,
        PROPERTY,
        RATIO
    }

    static RuleFacts property(BigDecimal value, BigDecimal limit, boolean allowed) {
        return new RuleFacts(Kind.PROPERTY, value, null, null, null, limit, allowed);
    }

    static RuleFacts ratio(BigDecimal before, BigDecimal perPar, BigDecimal whole, BigDecimal low, BigDecimal high) {
        return new RuleFacts(Kind.RATIO, before, perPar, whole, low, high, true);
    }

    /** @return most par the rule lets the account have */
    public long cap() {
        if (kind == Kind.UNTOUCHED || kind == Kind.PROPERTY && allowed) {
            return ANY;
        }
        BigDecimal end = kind == Kind.RATIO ? ahead() : null;
        if (kind != Kind.RATIO || end == null) {
            return kind == Kind.RATIO ? ANY : 0;
        }
        BigDecimal par = end.multiply(whole).subtract(before).divide(perPar, 0, RoundingMode.FLOOR);
        return Math.max(0, par.min(BigDecimal.valueOf(ANY)).longValue());
    }

    /** @return the limit that the trade moves towards; null when there is none */
    BigDecimal ahead() {
        return perPar.signum() > 0 ? high : low;
    }

    /** @return the ratio or property after {@code par} */
    public double after(long par) {
        return kind == Kind.RATIO ? numerator(par) / whole.doubleValue() : before.doubleValue();
    }

    /** @return the limit as a finding shows it; null when there is none */
    public Double shownLimit() {
        BigDecimal limit = kind == Kind.PROPERTY || ahead() == null ? (high != null ? high : low) : ahead();
        return limit == null ? null : Double.valueOf(limit.doubleValue());
    }

    /** @return whether a finding says what follows for {@code par}; {@code holds} = this rule is what held the piece down */
    public boolean bears(RuleFinding finding, long par, boolean holds) {
        boolean silent = kind == Kind.MISSING || kind == Kind.UNTOUCHED;
        boolean ratio = kind == Kind.RATIO;
        Long headroom = silent || cap() == ANY ? null : Long.valueOf(Math.max(0, cap() - par));
        return finding.outcome() == outcome(par, holds)
                && near(finding.numerator(), silent ? null : Double.valueOf(ratio ? numerator(par) : after(par)))
                && near(finding.denominator(), ratio ? Double.valueOf(whole.doubleValue()) : null)
                && near(finding.limit(), silent ? null : shownLimit())
                && (headroom == null ? finding.headroomPar() == null : headroom.equals(finding.headroomPar()));
    }

    /** @return whether a finding of a rule in test says what follows for {@code par}, above 0 */
    public boolean says(TestFinding finding, long par) {
        boolean silent = kind == Kind.MISSING || kind == Kind.UNTOUCHED;
        return finding.outcome() == outcome(par, false)
                && near(finding.pre(), silent ? null : Double.valueOf(after(0)))
                && near(finding.post(), silent ? null : Double.valueOf(after(par)))
                && near(finding.limit(), silent ? null : shownLimit());
    }

    private Outcome outcome(long par, boolean holds) {
        return switch (kind) {
            case MISSING -> Outcome.MISSING_DATA;
            case UNTOUCHED -> Outcome.PASS;
            case PROPERTY -> allowed ? Outcome.PASS : par > 0 ? Outcome.BREACH : Outcome.CAPPED;
            case RATIO -> {
                boolean breached = par > 0 && par > cap();
                yield breached
                        ? Outcome.BREACH
                        : outsideBefore() ? Outcome.EXISTING_BREACH : holds ? Outcome.CAPPED : Outcome.PASS;
            }
        };
    }

    private boolean outsideBefore() {
        return high != null && before.compareTo(high.multiply(whole)) > 0
                || low != null && before.compareTo(low.multiply(whole)) < 0;
    }

    private double numerator(long par) {
        return before.add(perPar.multiply(BigDecimal.valueOf(par))).doubleValue();
    }

    private static boolean near(Double stated, Double right) {
        return stated == null || right == null
                ? stated == null && right == null
                : Math.abs(stated - right) <= ROUNDING * Math.abs(right);
    }
}
