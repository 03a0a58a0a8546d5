package com.allocationsystem.allocation.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.allocationsystem.allocation.ComponentTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CapacityComponentTest extends ComponentTest {

    private static final String BUY = """
            {"order":{"security_id":"00206RCQ3","side":"BUY"},"portfolio_groups":["CREDIT"]}""";

    @Inject
    EntityManager database;

    @BeforeEach
    void nothingIsSpokenFor() {
        Commitments.forget(database);
    }

    @Test
    void roomIsToldBeforeAnySplit_withTheDatesOnWhichItMaySettle() {
        peers.cash("1000000.00", "2500.00", "1800.00");
        room(BUY)
                .statusCode(200)
                .body("business_date", is("2023-03-31"))
                .body("settlement_date", is("2023-04-03"))
                // Good Friday, 7 April, is a holiday of the US bond market; 30 April is a Sunday
                .body("settlement_dates[0]", is("2023-04-03"))
                .body("settlement_dates", not(hasItem("2023-04-07")))
                .body("settlement_dates[-1]", is("2023-04-28"))
                .body("together.group_id", nullValue())
                .body("together.account_count", is(3))
                .body("together.accounts_with_room", is(2))
                .body("together.available_cash", is(1_004_300))
                // 1,000,000 / 0.91826833 and 2,500 / 0.91826833, down to multiples of 1,000
                .body("together.room", is(1_091_000))
                .body("portfolio_groups.group_id", contains("CREDIT"))
                .body("portfolio_groups.room", contains(1_091_000))
                .body("block", nullValue());
    }

    /** Any size is worth something: whether the bond trades in it, the preview says. */
    @Test
    void aQuantityIsToldItsMoneyAndItsRisk() {
        room(BUY.replace("\"BUY\"", "\"BUY\",\"quantity\":1000001"))
                .statusCode(200)
                // x 0.90006, x 0.91826833
                .body("block.principal", is(900_060.9f))
                .body("block.net_money", is(918_269.25f))
                .body("block.accrued_interest", is(18_208.35f))
                .body("block.dv01", greaterThan(0f))
                .body("block.cs01", greaterThan(0f));
    }

    @Test
    void cashNeedNotCount() {
        peers.cash("0.00", "0.00", "0.00");
        room(BUY).body("together.room", is(0));
        String cashOff = BUY.replace("]}", "],\"constraints\":{\"respect_cash\":false}}");
        room(cashOff).statusCode(403).body("violations.field", contains("constraints.respect_cash"));
        portfolioManager()
                .body(cashOff)
                .post("/v1/allocations/room")
                .then()
                .statusCode(200)
                .body("constraints.respect_cash", is(false))
                .body("constraints.compliance_check", is(true))
                .body("together.accounts_with_room", is(3));
    }

    /** 500,000,000 / 0.91826833 = 544,503,153 par. */
    @Test
    void roomIsAtMostOneOrderOfTheFirm_andItsPriceIsChecked() {
        peers.cash("9000000000.00", "0.00", "0.00");
        room(BUY).statusCode(200).body("together.room", is(544_503_000));
        room(BUY.replace("\"BUY\"", "\"BUY\",\"limit_price\":0.9"))
                .statusCode(422)
                .body("violations.field", contains("order.limit_price"))
                .body("violations[0].message", containsString("looks like a price per 1 par; send 90"));
    }

    @Test
    void whatCannotBeMeantIsNamed() {
        room("{}").statusCode(400).body("violations.field", containsInAnyOrder("order", "portfolio_groups"));
        room(BUY.replace("\"BUY\"", "\"BUY\",\"quantity\":-5"))
                .statusCode(422)
                .body("violations.field", contains("order.quantity"));
        room(BUY.replace("\"BUY\"", "\"BUY\",\"settlement_date\":\"2023-04-07\""))
                .statusCode(422)
                .body("violations.field", contains("order.settlement_date"));
    }

    @Test
    void whoMayNotPreview_mayNotAsk() {
        as("order:read").body(BUY).post("/v1/allocations/room").then().statusCode(403);
    }

    private static ValidatableResponse room(String body) {
        return trader().body(body).post("/v1/allocations/room").then();
    }
}
