package com.allocationsystem.referencedata.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.allocationsystem.referencedata.application.port.out.RuleBook;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.Restriction;
import com.allocationsystem.referencedata.domain.rule.RuleKind;
import com.allocationsystem.referencedata.domain.rule.RuleLife;
import com.allocationsystem.referencedata.domain.rule.Severity;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every rule book promises; run over the sample dataset. */
public abstract class RuleBookContract {

    /** @return the adapter, filled with the sample dataset */
    protected abstract RuleBook ruleBook();

    @Test
    void rulesComeById_inFull() {
        List<ComplianceRule> rules = ruleBook().rules();

        assertEquals(
                List.of("R-BAND", "R-ISSUER", "R-MAT"),
                rules.stream().map(ComplianceRule::ruleId).toList());
        ComplianceRule band = rules.get(0);
        assertEquals("group:CREDIT", band.scope());
        assertEquals(RuleKind.ACTIVE_SPREAD_DURATION_BAND, band.kind());
        assertEquals(0, new BigDecimal("-2").compareTo(band.limitLow()));
        assertEquals(0, new BigDecimal("2").compareTo(band.limitHigh()));
        assertEquals(Severity.WARNING, band.severity());
        assertEquals("Risk guideline 2", band.source());
        assertNull(rules.get(1).limitLow());
        assertEquals(RuleLife.ALWAYS, band.life());
        assertEquals(List.of(), band.members());
    }

    @Test
    void restrictionsAreOfTheBondOnly() {
        assertEquals(
                List.of(
                        new Restriction("A2", "00206RCQ3", Side.BUY, "Client restricted list"),
                        new Restriction("A3", "00206RCQ3", Side.SELL, "Locked up")),
                ruleBook().restrictionsOf("00206RCQ3"));
        assertEquals(List.of(), ruleBook().restrictionsOf("00206RDJ8"));
    }
}
