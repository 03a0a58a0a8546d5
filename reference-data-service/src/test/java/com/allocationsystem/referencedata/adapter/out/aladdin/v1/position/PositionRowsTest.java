package com.allocationsystem.referencedata.adapter.out.aladdin.v1.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import com.allocationsystem.referencedata.domain.position.ChangeBatch.Change;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionRowsTest {

    private static final Set<String> CASH = Set.of("CASH");
    private static final ObjectMapper JSON = SiteNames.mapper(Map.of());

    @Test
    void rowsOfOneBondAreParts_ofWhichEachCountsOnce() {
        PositionRows rows = rows("""
                {"portfolioName": "A", "assetId": "C1", "posSource": "EOD", "posQuantity": 1000, "qtySOD": 1000, "mktValueSOD": 990.5},
                {"portfolioName": "A", "assetId": "C1", "posSource": "CA", "posQuantity": -100, "mktValue": -99},
                {"portfolioName": "A", "assetId": "C1", "posSource": "TRD", "posQuantity": 300, "curPar": 300, "mktValue": 300},
                {"portfolioName": "A", "assetId": "C1", "posSource": "ORD", "posQuantity": 50, "curPar": 50, "mktValue": 51},
                {"portfolioName": "A", "assetId": "C1", "posSource": "ORD", "posQuantity": -50, "curPar": -50, "mktValue": -51}""");

        // 1000 - 100 as the day began; 300 traded; an open buy and an open sell of the same par add nothing, yet 50
        // cannot be sold.
        assertEquals(
                List.of(new Change(holding(900, "891.50"), holding(1200, "1191.50"), 50)),
                rows.changes(CASH).changes());
        assertEquals(List.of(holding(900, "891.50")), rows.startOfDay(CASH).holdings());
        assertEquals(List.of(holding(1200, "1191.50")), rows.current(CASH).holdings());
    }

    @ParameterizedTest
    @CsvSource({
        "24885001, '\"qtySOD\": 24885001, \"curPar\": 1', EOD", // start of day: its own field
        "24885001, '\"curPar\": 24885001, \"posQuantity\": 24885000', ORD",
        "1000000, '\"curPar\": 412345.67, \"factor\": 0.41234567', ORD", // original face
        "16777216, '\"posQuantity\": 16777216', ORD", // the last that single precision holds for sure
        "0, '\"mktValue\": null', ORD",
    })
    void parComesFromTheMostExactField(long par, String fields, String source) {
        PositionRows rows = rows(
                "{\"portfolioName\": \"A\", \"assetId\": \"C1\", \"posSource\": \"%s\", %s}".formatted(source, fields));

        assertEquals(par, rows.current(CASH).holdings().get(0).quantityPar());
    }

    @Test
    void parThatSinglePrecisionMayHaveChangedIsRefused() {
        PositionRows rows = rows("{\"portfolioName\": \"A\", \"assetId\": \"C1\", \"posQuantity\": 16777218}");

        BookRefusedException refused = assertThrows(BookRefusedException.class, () -> rows.current(CASH));
        assertTrue(refused.getMessage().contains("16777218"), refused.getMessage());
    }

    @Test
    void unknownSourceIsRefused_neverTakenForHeld() {
        PositionRows rows = rows("{\"portfolioName\": \"A\", \"assetId\": \"C1\", \"posSource\": \"MODEL\"}");

        assertThrows(BookRefusedException.class, () -> rows.current(CASH));
    }

    @Test
    void proceedsOfAnOpenSaleAreNoCashYet() {
        PositionRows rows = rows("""
                {"portfolioName": "A", "assetId": "USD", "secGroup": "CASH", "ccy": "USD", "posSource": "EOD", "curPar": 100.10},
                {"portfolioName": "A", "assetId": "USD", "secGroup": "CASH", "ccy": "USD", "posSource": "TRD", "curPar": 20},
                {"portfolioName": "A", "assetId": "USD", "secGroup": "CASH", "ccy": "USD", "posSource": "ORD", "curPar": -50.05},
                {"portfolioName": "A", "assetId": "USD", "secGroup": "CASH", "ccy": "USD", "posSource": "ORD", "curPar": 1000}""");

        assertEquals(
                List.of(new CashBalance("A", "USD", new BigDecimal("100.10"), new BigDecimal("70.05"))),
                rows.cash(CASH));
        assertEquals(List.of(), rows.current(CASH).holdings());
    }

    @Test
    void versionFollowsTheStartOfDay_andNothingElse() {
        String held = "{\"portfolioName\": \"A\", \"assetId\": \"C1\", \"qtySOD\": %d, \"mktValueSOD\": 1}";
        String other = "{\"portfolioName\": \"A\", \"assetId\": \"C2\", \"qtySOD\": 5, \"mktValueSOD\": 5}";
        String order = "{\"portfolioName\": \"A\", \"assetId\": \"C3\", \"posSource\": \"ORD\", \"curPar\": 7}";
        String version = version(held.formatted(1) + "," + other);

        assertEquals(version, version(other + "," + held.formatted(1) + "," + order));
        assertNotEquals(version, version(held.formatted(2) + "," + other));
    }

    @Test
    void answerThatMayBeCutOffOrIsAnothersIsRefused() {
        PositionRow row = rows("{\"portfolioName\": \"A\"}").rows().get(0);
        List<PositionRow> most = Collections.nCopies(50_000, row);
        assertThrows(BookRefusedException.class, () -> new PositionRows(List.of("A"), most));
        assertThrows(BookRefusedException.class, () -> new PositionRows(List.of("B"), List.of(row)));
    }

    @Test
    void navIsThatOfThePortfolio_andTwoAreRefused() {
        String row = "{\"portfolioName\": \"%s\", \"assetId\": \"C1\", \"portfolioNAV\": %s}";
        assertEquals(
                Map.of("A", new BigDecimal("1000000.13"), "B", new BigDecimal("0.00")),
                rows(row.formatted("A", "1000000.125001") + "," + row.formatted("A", "1000000.125001") + ","
                                + row.formatted("B", "-5"))
                        .navs());
        assertEquals(Map.of(), rows(row.formatted("A", "null")).navs());
        PositionRows two = rows(row.formatted("A", "1") + "," + row.formatted("A", "2"));
        assertThrows(BookRefusedException.class, two::navs);
    }

    @Test
    void fieldsMayHaveOtherNamesAtASite() throws JsonProcessingException {
        PositionRow row = SiteNames.mapper(Map.of("curPar", "currentPar"))
                .readValue("{\"currentPar\": 5, \"curPar\": 6, \"posSource\": \"ORD\"}", PositionRow.class);

        assertEquals(5, row.par());
    }

    private static String version(String rows) {
        return rows(rows).startOfDay(CASH).versions().get("A");
    }

    private static Holding holding(long par, String value) {
        return new Holding("A", "C1", par, new BigDecimal(value));
    }

    private static PositionRows rows(String json) {
        try {
            return new PositionRows(List.of("A", "B"), List.of(JSON.readValue("[" + json + "]", PositionRow[].class)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
