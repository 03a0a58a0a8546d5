package com.allocationsystem.allocation.domain.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.domain.approval.ApprovalCause.Code;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.input.AccountTarget;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.AccountInstructions.Instruction;
import com.allocationsystem.allocation.model.method.AccountInstructions.Type;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.DistanceLimit;
import com.allocationsystem.allocation.model.method.LevelToTarget;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.Warning;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The fixture's block comes to 2,754,804.99 and excludes one account. */
class ApprovalPolicyTest {

    private static final Warning RULE = Warning.breach(Warning.Type.COMPLIANCE, "R-5", "ACC00001", "");
    private static final Warning PRICE = Warning.breach(Warning.Type.PRICE_BAND, null, null, "");

    /** 12:00 in New York. */
    private static final Instant NOON = Instant.parse("2023-03-31T16:00:00Z");

    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    private final SealedPreview preview = Fixtures.preview();

    @Test
    void policyThatIsOffAsksForNoSecondUser() {
        assertEquals(List.of(), codes(policy(null, false, false), RULE, PRICE));
    }

    @Test
    void blockAboveTheNotionalWaits_andOneOfExactlyThatMuchDoesNot() {
        BigDecimal notional = ApprovalPolicy.notional(preview);

        assertEquals(new BigDecimal("2754804.99"), notional);
        assertEquals(List.of(), codes(policy(notional, false, false)));
        List<ApprovalCause> causes = policy(notional.subtract(new BigDecimal("0.01")), false, false)
                .causes(preview, List.of(), NOTHING, NOON);
        assertEquals(Code.NOTIONAL, causes.get(0).code());
        assertEquals(
                "The block comes to 2,754,804.99 USD; above 2,754,804.98 a second user approves.",
                causes.get(0).sentence());
    }

    /** Two halves of a block are one block. */
    @Test
    void whatTheMakerCommittedThatDayInTheBondCounts() {
        BigDecimal notional = ApprovalPolicy.notional(preview);
        BigDecimal before = new BigDecimal("1000000.00");
        ApprovalPolicy policy = policy(notional.add(before), false, false);

        assertEquals(List.of(), policy.causes(preview, List.of(), before, NOON));
        assertEquals(
                "The block comes to 2,754,804.99 USD, with 1,000,000.01 committed today on its side of the bond;"
                        + " above 3,754,804.99 a second user approves.",
                policy.causes(preview, List.of(), new BigDecimal("1000000.01"), NOON)
                        .get(0)
                        .sentence());
        assertTrue(policy.refusalOfIncrease(notional, new BigDecimal("1000000.01"), "USD", false, NOON)
                .isPresent());
    }

    @Test
    void overriddenRulesNeedCompliance_andOtherWarningsAnApprover() {
        ApprovalPolicy policy = policy(null, true, false);

        assertEquals(List.of(Code.COMPLIANCE_OVERRIDE), codes(policy, RULE));
        assertEquals(List.of(Code.OVERRIDE), codes(policy, PRICE));
        assertEquals(List.of(Code.COMPLIANCE_OVERRIDE, Code.OVERRIDE), codes(policy, PRICE, RULE));
        assertEquals("compliance:approve", Code.COMPLIANCE_OVERRIDE.needs());
        assertEquals("allocation:approve", Code.OVERRIDE.needs());
    }

    @Test
    void allocationsByHandWait() {
        assertEquals(
                List.of(new ApprovalCause(Code.BY_HAND, "1 account was excluded, locked or set by hand.")),
                policy(null, false, true).causes(preview, List.of(), NOTHING, NOON));
    }

    /** A quantity for an account is decided by hand in whatever field and unit it is sent. */
    @Test
    void figuresForSingleAccountsAreByHand_inEveryUnit_andThoseOfTheDatasetAreNot() {
        SortedMap<String, Double> one = new TreeMap<>(Map.of("ACC00001", 1.0));
        MinDispersion dispersion =
                new MinDispersion(TargetMetric.DURATION, MinDispersion.Weighting.EQUAL, 0.05, 1e-9, 10, one, null);
        for (AllocationMethod byHand : List.of(
                new AccountInstructions(
                        List.of(new Instruction("ACC00001", Type.QUANTITY, BigDecimal.TEN, null, null, null)),
                        Remainder.NONE,
                        true),
                new CustomWeights(one),
                new ProRata(ProRata.Base.CUSTOM, one),
                new LevelToTarget(one, false),
                dispersion,
                new MinDispersion(TargetMetric.DURATION, MinDispersion.Weighting.EQUAL, 1e-9, 10)
                        .within(new DistanceLimit(BigDecimal.ONE, new ProRata(ProRata.Base.CUSTOM, one))))) {
            assertEquals(
                    Optional.of("The share of 1 account rests on a figure of the request."),
                    ByHand.of(split(byHand, null)),
                    byHand.toString());
        }
        List<AccountTarget> ofTheDataset = List.of(new AccountTarget(
                "ACC00001", "HOLDING", BigDecimal.ONE, "ALL", Fixtures.BUSINESS_DATE, "client guideline"));
        for (AllocationMethod byData : List.of(new LevelToTarget(one, false), dispersion)) {
            assertEquals(Optional.empty(), ByHand.of(split(byData, ofTheDataset)), byData.toString());
        }
        assertEquals(Optional.empty(), ByHand.of(split(new ProRata(ProRata.Base.NAV, new TreeMap<>()), null)));
    }

    private static AllocationInputs split(AllocationMethod method, List<AccountTarget> targets) {
        AllocationInputs some = Fixtures.inputs();
        return new AllocationInputs(
                some.order(),
                some.bond(),
                method,
                some.constraints(),
                new TreeMap<>(),
                some.accounts(),
                some.rules(),
                some.restrictions(),
                null,
                some.businessDate(),
                some.firmLimits(),
                null,
                targets);
    }

    @Test
    void lateCommitWaits_andALateIncreaseIsRefused() {
        ApprovalPolicy policy = new ApprovalPolicy("test", null, false, false, LocalTime.of(17, 0));
        Instant five = NOON.plus(Duration.ofHours(5));

        assertEquals(List.of(), policy.causes(preview, List.of(), NOTHING, five.minusNanos(1)));
        assertEquals(
                List.of(new ApprovalCause(Code.LATE, "It is 17:00 in New York; from 17:00 a second user approves.")),
                policy.causes(preview, List.of(), NOTHING, five));
        assertEquals(Optional.empty(), policy.refusalOfIncrease(BigDecimal.ONE, NOTHING, "USD", false, NOON));
        assertTrue(policy.refusalOfIncrease(BigDecimal.ONE, NOTHING, "USD", false, five)
                .isPresent());
    }

    /** Another size for an order is a door past the approval of the commit. */
    @Test
    void increaseThatWouldNeedASecondUserIsRefused() {
        BigDecimal limit = new BigDecimal("1000000");

        assertEquals(
                Optional.empty(), policy(limit, true, false).refusalOfIncrease(limit, NOTHING, "USD", false, NOON));
        assertTrue(policy(limit, false, false)
                .refusalOfIncrease(limit.add(BigDecimal.ONE), NOTHING, "USD", false, NOON)
                .isPresent());
        assertTrue(policy(null, true, false)
                .refusalOfIncrease(limit, NOTHING, "USD", true, NOON)
                .isPresent());
        assertTrue(policy(null, false, true)
                .refusalOfIncrease(limit, NOTHING, "USD", false, NOON)
                .isPresent());
    }

    @Test
    void negativeNotionalStopsTheService() {
        assertThrows(IllegalArgumentException.class, () -> policy(new BigDecimal("-1"), false, false));
    }

    private List<Code> codes(ApprovalPolicy policy, Warning... overridden) {
        return policy.causes(preview, List.of(overridden), NOTHING, NOON).stream()
                .map(ApprovalCause::code)
                .toList();
    }

    private static ApprovalPolicy policy(BigDecimal notionalAbove, boolean overridden, boolean byHand) {
        return new ApprovalPolicy("test", notionalAbove, overridden, byHand, null);
    }
}
