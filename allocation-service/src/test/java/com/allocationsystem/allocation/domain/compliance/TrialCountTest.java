package com.allocationsystem.allocation.domain.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each statement: 2,000,000 to ACC00001 of NAV 60,000,000 and 1,000,000 to ACC00002 of NAV 40,000,000, at 91.826833. */
class TrialCountTest {

    /** 1 % of 60,000,000 = 600,000 buy 653,403 par, on the grid 653,000; the account held none. */
    @Test
    void countsWhatTheRuleWouldHaveCut() {
        TrialCount count = new TrialCount(rule("MAX_SECURITY_PCT_NAV", "account:ACC00001", "1", Severity.RESTRICTION));
        for (int i = 0; i < 25; i++) {
            count.add(Fixtures.committed(Fixtures.preview(), Fixtures.NOW.minusSeconds(i)));
        }
        TrialResult result = count.result(100, true);

        assertEquals(25, result.read());
        assertEquals(50, result.pieces());
        assertEquals(25, result.inScope());
        assertEquals(25, result.changed());
        assertEquals(25 * (2_000_000L - 653_000), result.movedPar());
        assertEquals(0, result.warned());
        assertEquals(Fixtures.NOW, result.newest());
        assertEquals(Fixtures.NOW.minusSeconds(24), result.oldest());
        assertEquals(TrialCount.MOST_EXAMPLES, result.examples().size());
        assertEquals(653_000, result.examples().get(0).finding().allowedPar());
    }

    @Test
    void aWarningIsCounted_butMovesNothing() {
        TrialResult result = tried(rule("MAX_SECURITY_PCT_NAV", "account:ACC00001", "1", Severity.WARNING));
        assertEquals(0, result.changed());
        assertEquals(0, result.movedPar());
        assertEquals(1, result.warned());
    }

    @Test
    void missingDataWouldLeaveOutByAHardRule() {
        TrialResult result = tried(rule("OF_TOMORROW", "*", null, Severity.RESTRICTION));
        assertEquals(2, result.missing());
        assertEquals(2, result.changed());
        assertEquals(3_000_000, result.movedPar());
    }

    @Test
    void anIssuerIsNamedInAnyCase() {
        ComplianceRule named = new ComplianceRule(
                "R", "*", "FORBIDDEN_ISSUERS", null, null, Severity.RESTRICTION, null, null, List.of("AT&T INC"));
        assertEquals(2, tried(named).changed());
    }

    @Test
    void nothingReadIsNothingFound() {
        TrialResult result = new TrialCount(rule("MIN_RATING", "*", "1", Severity.WARNING)).result(10, true);
        assertEquals(0, result.read());
        assertNull(result.newest());
    }

    private static TrialResult tried(ComplianceRule rule) {
        TrialCount count = new TrialCount(rule);
        count.add(Fixtures.committed(Fixtures.preview(), Fixtures.NOW));
        return count.result(1, true);
    }

    private static ComplianceRule rule(String kind, String scope, String limit, Severity severity) {
        return new ComplianceRule(
                "R", scope, kind, null, limit == null ? null : new BigDecimal(limit), severity, null, null, null);
    }
}
