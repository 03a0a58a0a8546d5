package com.allocationsystem.allocation.adapter.in.rest.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.engine.plan.LineFigures;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTableTest {

    private final AccountAllocation line =
            Fixtures.plan(List.of(), 1_000_000, 0, 0).allocations().get(0);

    @Test
    void rowHasAValueForEachColumn() throws IOException {
        String[] rows = written("Client").split("\r\n");

        assertEquals(rows[0].split(",").length, rows[1].split(",", -1).length);
        assertTrue(rows[1].startsWith("ACC00001,Client,1000000,918268.33,0,1000000,"), rows[1]);
    }

    @Test
    void riskStandsInMoneyAndAnAccountWithoutABandHasNoDistance() throws IOException {
        // 918,268.33 x 13.132 / 10,000; the account's 60,000,000 x 6.1 and x 5.9 / 10,000
        String row = written("Client");

        assertTrue(row.endsWith(",1205.87,1205.87,36600.00,36600.00,35400.00,35400.00,\r\n"), row);
    }

    @Test
    void textWithCommasAndQuotes_isQuoted() throws IOException {
        assertTrue(written("Smith, \"Joe\"").contains(",\"Smith, \"\"Joe\"\"\","), written("Smith, \"Joe\""));
    }

    @Test
    void textThatASpreadsheetWouldCalculate_staysAText() throws IOException {
        assertTrue(written("=1+1").contains(",'=1+1,"), written("=1+1"));
    }

    private String written(String accountName) throws IOException {
        StringWriter text = new StringWriter();
        new LineTable(text, new LineFigures(Fixtures.inputs(), List.of())).write(named(accountName));
        return text.toString();
    }

    private AccountAllocation named(String accountName) {
        return new AccountAllocation(
                line.accountId(),
                accountName,
                line.quantityPar(),
                line.notional(),
                line.nav(),
                line.holdingPar(),
                line.sellablePar(),
                line.availableCash(),
                line.postTradeCash(),
                line.legal(),
                line.caps(),
                line.reason(),
                line.preTradeMetrics(),
                line.postTradeMetrics(),
                line.findings(),
                line.request(),
                line.withinTolerance(),
                line.proRata());
    }
}
