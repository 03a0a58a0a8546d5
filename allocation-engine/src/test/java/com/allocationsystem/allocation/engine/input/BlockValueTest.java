package com.allocationsystem.allocation.engine.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BlockValueTest {

    @Test
    void moneyIsExactAndRiskIsItsShareOfABasisPoint() {
        Bond bond = Samples.bond(2000, 1000);
        BlockOrder order = new BlockOrder(
                Side.BUY,
                10_000_000,
                LocalDate.of(2023, 4, 3),
                null,
                new BigDecimal("90.006"),
                new BigDecimal("1.820833"));
        BlockValue value = BlockValue.of(10_000_001, order, bond);
        // 10,000,001 x 0.90006 = 9,000,600.90006; x 0.91826833 = 9,182,684.21826833
        assertEquals(new BigDecimal("9000600.90"), value.principal());
        assertEquals(new BigDecimal("9182684.22"), value.netMoney());
        assertEquals(new BigDecimal("182083.32"), value.accruedInterest());
        assertEquals(
                new BigDecimal("9182684.22")
                        .multiply(BigDecimal.valueOf(bond.durationYears()))
                        .movePointLeft(4)
                        .doubleValue(),
                value.dv01().doubleValue(),
                0.005);
        assertEquals(
                bond.spreadDurationYears() / bond.durationYears(),
                value.cs01().doubleValue() / value.dv01().doubleValue(),
                1e-4);
    }
}
