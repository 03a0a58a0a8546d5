package com.allocationsystem.ordergateway.domain.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.ordergateway.domain.execution.Execution.Kind;
import com.allocationsystem.ordergateway.domain.execution.ExecutionLimits.Ordered;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionLimitsTest {

    private static final ExecutionLimits LIMITS = new ExecutionLimits(new BigDecimal("5"), new BigDecimal("10000.00"));
    private static final Ordered ORDERED = new Ordered(new BigDecimal("100"), Map.of("A", 6000L, "B", 4000L));

    @ParameterizedTest
    @CsvSource({"95, 0", "94.99999999, 1", "105, 0", "105.00000001, 1", "1, 1"})
    void priceMayLieOnTheBandAndNotBeyond(BigDecimal price, int objections) {
        assertEquals(
                objections,
                LIMITS.objections(execution("E", "A", 100, price), List.of(), ORDERED)
                        .size());
    }

    @Test
    void withoutAReferencePriceAnyPriceWillDo() {
        Ordered unknown = new Ordered(null, ORDERED.parByAccount());

        assertEquals(List.of(), LIMITS.objections(execution("E", "A", 100, new BigDecimal("3")), List.of(), unknown));
    }

    @Test
    void notionalIsThatOfAllExecutionsTogether() {
        Execution before = execution("E-1", "A", 6000, new BigDecimal("100"));

        // 6,000.00 + 4,000.00 is the limit itself.
        assertEquals(
                List.of(),
                LIMITS.objections(execution("E-2", "B", 4000, new BigDecimal("100")), List.of(before), ORDERED));
        assertEquals(
                List.of("NOTIONAL: the executions come to 10,000.40; the firm's limit of one order is 10,000.00"),
                LIMITS.objections(execution("E-2", "B", 4000, new BigDecimal("100.01")), List.of(before), ORDERED));
    }

    @Test
    void correctionReplacesItself_whenParIsAddedUp() {
        Execution before = execution("E", "A", 6000, new BigDecimal("100"));

        assertEquals(
                List.of(),
                LIMITS.objections(execution("E", "A", 5999, new BigDecimal("100")), List.of(before), ORDERED));
    }

    @Test
    void overFillOfOneAccountIsToldApartFromTheBlocks() {
        assertEquals(
                List.of("OVER_FILL: 4,001 par are filled for account B, of which 4,000 were ordered"),
                LIMITS.objections(execution("E", "B", 4001, new BigDecimal("100")), List.of(), ORDERED));
        assertEquals(
                List.of("OVER_FILL: 10,001 par are filled for the block, of which 10,000 were ordered"),
                LIMITS.objections(execution("E", null, 10_001, new BigDecimal("99.99")), List.of(), ORDERED));
    }

    private static Execution execution(String id, String account, long par, BigDecimal price) {
        return new Execution(
                "allocation",
                id,
                1,
                Kind.NEW,
                account,
                par,
                price,
                Instant.EPOCH,
                false,
                Instant.EPOCH,
                "feed",
                List.of(),
                null);
    }
}
