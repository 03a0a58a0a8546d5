package com.allocationsystem.allocation.engine.resize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The firm's shares at an increase of account A's order: NAV 1,000,000, issue of 10,000,000,000, 91.826833 dirty. */
class ResizeFirmLimitsTest {

    /** 0.001 % of the issue is 100,000 par: a child may not take the block past it, however small the child. */
    @Test
    void shareOfTheIssueIsThatOfTheBlock() {
        AllocationInputs inputs = with("0.001", null);

        assertTrue(increased(inputs, 10_000, 90_000).allowed());
        assertEquals(
                "the block would come to 101,000 of the 10,000,000,000 outstanding, above the firm's limit of 0.001% of the issue",
                increased(inputs, 11_000, 90_000).refusal());
        assertTrue(ResizeCheck.of(inputs, "A", 9_000, 8_000, 200_000).allowed(), "a decrease uses nothing up");
    }

    /** 2 % of 1,000,000 = 20,000 / 0.91826833 = 21,780 par, on the grid 21,000: the whole order counts, not the increase. */
    @Test
    void shareOfTheAccountsNavIsThatOfTheWholeOrder() {
        AllocationInputs inputs = with(null, "2");

        assertTrue(increased(inputs, 21_000, 0).allowed());
        assertEquals(
                "at most 21,000 (the firm's limit on one order's share of NAV)",
                increased(inputs, 22_000, 0).refusal());
    }

    private static ResizeVerdict increased(AllocationInputs inputs, long wantedPar, long othersPar) {
        return ResizeCheck.of(inputs, "A", 9_000, wantedPar, othersPar);
    }

    private static AllocationInputs with(String issuePercent, String navPercent) {
        FirmLimits limits = new FirmLimits(
                BigDecimal.valueOf(5),
                BigDecimal.valueOf(20),
                BigDecimal.valueOf(500_000_000),
                null,
                null,
                issuePercent == null ? null : new BigDecimal(issuePercent),
                navPercent == null ? null : new BigDecimal(navPercent));
        AllocationInputs inputs = Samples.inputs(
                Side.BUY,
                1_000_000,
                Samples.bond(2000, 1000),
                new ProRata(ProRata.Base.NAV, new TreeMap<>()),
                0,
                List.of(Samples.account("A", 1e6, 500_000, 0, 4)));
        return Samples.with(inputs, limits);
    }
}
