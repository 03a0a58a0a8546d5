package com.allocationsystem.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DirtyPriceTest {

    private static final DirtyPrice AT_97_587611 = DirtyPrice.of(new BigDecimal("96.249"), new BigDecimal("1.338611"));

    @Test
    void notionalIsParTimesDirtyOverOneHundred() {
        // 1,000,000 x 97.587611 / 100 = 975,876.11, by hand
        assertEquals(new BigDecimal("975876.11"), AT_97_587611.notional(1_000_000));
    }

    @Test
    void halvesOfACentGoToTheEvenCent() {
        DirtyPrice price = new DirtyPrice(new BigDecimal("100.5")); // 1 par = 1.005
        assertEquals(new BigDecimal("1.00"), price.notional(1)); // 1.005 -> 1.00
        assertEquals(new BigDecimal("3.02"), price.notional(3)); // 3.015 -> 3.02
    }

    @Test
    void affordableParCostsNoMoreThanTheCashAndOneMoreCostsMore() {
        Random random = new Random(20230331);
        for (int i = 0; i < 20_000; i++) {
            DirtyPrice price = new DirtyPrice(BigDecimal.valueOf(1 + random.nextInt(200_000_000), 6));
            BigDecimal cash = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 2);
            long par = price.affordablePar(cash);
            assertTrue(price.notional(par).compareTo(cash) <= 0);
            BigDecimal exactNext = price.per100().multiply(BigDecimal.valueOf(par + 1));
            assertTrue(exactNext.compareTo(cash.multiply(BigDecimal.valueOf(100))) > 0);
        }
    }

    @Test
    void nothingIsAffordableWithoutCash() {
        assertEquals(0, AT_97_587611.affordablePar(new BigDecimal("-0.01")));
        assertEquals(0, AT_97_587611.affordablePar(BigDecimal.ZERO));
    }

    @Test
    void aPriceOfZeroIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DirtyPrice(BigDecimal.ZERO));
    }
}
