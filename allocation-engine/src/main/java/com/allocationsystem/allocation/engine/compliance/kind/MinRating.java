package com.allocationsystem.allocation.engine.compliance.kind;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.Limits;
import com.allocationsystem.allocation.engine.compliance.exposure.Trade;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;

/**
 * The bond's rating, at least a notch; 1 = AAA, 10 = BBB-, 21 = C, 22 = D. A sale is always allowed.
 *
 * <p>S&amp;P and Fitch letters, or Moody's; the security master holds the lowest of the agencies.
 */
public final class MinRating implements RuleKind {

    private static final List<String> LETTERS = List.of(
            "AAA", "AA+", "AA", "AA-", "A+", "A", "A-", "BBB+", "BBB", "BBB-", "BB+", "BB", "BB-", "B+", "B", "B-",
            "CCC+", "CCC", "CCC-", "CC", "C", "D");
    private static final List<String> MOODYS = List.of(
            "Aaa", "Aa1", "Aa2", "Aa3", "A1", "A2", "A3", "Baa1", "Baa2", "Baa3", "Ba1", "Ba2", "Ba3", "B1", "B2", "B3",
            "Caa1", "Caa2", "Caa3", "Ca", "C");

    @Override
    public Exposure measure(ComplianceRule rule, Account account, Trade trade) {
        if (trade.side() == Side.SELL) {
            return new Exposure.NotTouched();
        }
        BigDecimal limit = Limits.single(rule);
        int notch = notch(trade.bond().rating());
        if (notch == 0 || limit == null) {
            return new Exposure.Missing(limit == null ? "limit" : "rating");
        }
        String least = LETTERS.get(Math.max(0, Math.min(LETTERS.size(), limit.intValue()) - 1));
        String fact = "the bond is rated " + trade.bond().rating() + " and at least " + least + " is asked for";
        return new Exposure.Property(notch, limit.doubleValue(), notch <= limit.doubleValue(), fact);
    }

    /** @return 1 = best; 0 when unknown */
    public static int notch(String rating) {
        if (rating == null) {
            return 0;
        }
        int letters = LETTERS.indexOf(rating.trim());
        return 1 + (letters >= 0 ? letters : MOODYS.indexOf(rating.trim()));
    }
}
