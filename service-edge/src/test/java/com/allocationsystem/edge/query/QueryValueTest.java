package com.allocationsystem.edge.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.shared.Fault;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Side;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryValueTest {

    private final Faults faults = new Faults();

    @Test
    void readsWhatIsMeant_andLeavesOutWhatIsMissing() {
        assertEquals(Side.SELL, QueryValue.choice(faults, "side", "SELL", Side.class));
        assertEquals(true, QueryValue.flag(faults, "mine", "true"));
        assertEquals(LocalDate.of(2026, 11, 30), QueryValue.day(faults, "from", "2026-11-30"));
        assertEquals(17L, QueryValue.sequence(faults, "after", "17", "read the list"));
        assertNull(QueryValue.choice(faults, "side", null, Side.class));
        assertNull(QueryValue.flag(faults, "mine", null));
        assertNull(QueryValue.day(faults, "to", null));
        assertNull(QueryValue.sequence(faults, "after", null, "read the list"));
        assertTrue(faults.isEmpty());
    }

    @Test
    void namesEveryParameterThatCannotBeRead() {
        QueryValue.choice(faults, "side", "HOLD", Side.class);
        QueryValue.flag(faults, "mine", "yes");
        QueryValue.day(faults, "from", "30.11.2026");
        QueryValue.sequence(faults, "after", "-1", "read the list");

        assertEquals(
                List.of(
                        new Fault("side", "is 'HOLD'; one of [BUY, SELL] is expected"),
                        new Fault("mine", "is 'yes'; true or false is expected"),
                        new Fault("from", "is '30.11.2026'; a day such as 2026-11-30 is expected"),
                        new Fault("after", "is not one that this service gave; read the list")),
                faults.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "buy", "BUY ", "+99999-01-01", "10000000000000000000"})
    void whatIsNearlyRight_isAFault(String text) {
        QueryValue.choice(faults, "side", text, Side.class);
        QueryValue.day(faults, "from", text);
        QueryValue.flag(faults, "mine", text);
        QueryValue.sequence(faults, "after", text, "read the list");

        assertEquals(4, faults.all().size());
    }

    @Test
    void aLongText_isQuotedShort() {
        QueryValue.flag(faults, "mine", "x".repeat(10_000));

        assertTrue(faults.all().get(0).message().length() < 120);
    }
}
