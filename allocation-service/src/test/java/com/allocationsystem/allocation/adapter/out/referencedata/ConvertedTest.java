package com.allocationsystem.allocation.adapter.out.referencedata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.allocationsystem.allocation.adapter.out.referencedata.SnapshotBody.AccountsBody;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ConvertedTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

    /** A euro account of 10,000,000 and a dollar account; one euro is worth 1.0875 dollars. */
    private static AccountsBody accounts(String rate) throws Exception {
        return JSON.readValue("""
                {"base_currency": ["EUR", "USD"], "fx_rate": [%s, null], "fx_as_of": ["2023-03-31", null],
                 "bond_currency_cash": [250.00, null], "nav": [10000000.00, 10000000.00]}""".formatted(rate), AccountsBody.class);
    }

    @Test
    void moneyIsConvertedAtTheRate_andCashOfTheBondsCurrencyCountsToo() throws Exception {
        Converted euro = Converted.of(accounts("1.0875"), 0, "USD");
        assertEquals(new BigDecimal("10875000.00"), euro.of(new BigDecimal("10000000.00")));
        assertEquals(new BigDecimal("108.75"), euro.of(new BigDecimal("100.00")));
        assertEquals(new BigDecimal("358.75"), euro.cash(new BigDecimal("100.00")));
        assertNull(euro.of(null));
        assertEquals(new BigDecimal("10000000"), euro.currency().baseNav());
        assertNull(euro.unknown());
    }

    @Test
    void sameCurrencyStaysAsItIs() throws Exception {
        Converted dollar = Converted.of(accounts("1.0875"), 1, "USD");
        assertEquals(new BigDecimal("100.00"), dollar.cash(new BigDecimal("100.00")));
        assertNull(dollar.currency());
    }

    @Test
    void withoutARateNothingIsCountedOneToOne() throws Exception {
        Converted euro = Converted.of(accounts("null"), 0, "USD");
        assertEquals(0, euro.of(new BigDecimal("10000000.00")).signum());
        assertEquals(0, euro.cash(new BigDecimal("100.00")).signum());
        assertEquals("the rate from EUR to the bond's USD", euro.unknown());
    }
}
