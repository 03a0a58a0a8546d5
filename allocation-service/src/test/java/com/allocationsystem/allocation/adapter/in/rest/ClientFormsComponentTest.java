package com.allocationsystem.allocation.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.allocationsystem.allocation.ComponentTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests as other clients of the same contract write them. */
@QuarkusTest
class ClientFormsComponentTest extends ComponentTest {

    private static final String SIDE = "\"BUY\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3000000    | 3000000.0",
                "3000000    | 3e6",
                "3000000    | 30.00E5",
                "\"BUY\"    | \"BUY\",\"price\":90.006",
                "\"BUY\"    | \"BUY\",\"price\":90.006,\"limit_price\":90.0060",
                "\"BUY\"    | \"BUY\",\"price\":null,\"settlement_date\":null",
                "\"PRO_RATA\" | \"PRO_RATA\",\"parameters\":null,\"constraints\":null",
                "\"PRO_RATA\" | \"PRO_RATA\",\"parameters\":{},\"constraints\":{}",
                "\"PRO_RATA\" | \"PRO_RATA\",\"constraints\":{\"respect_cash\":true,\"min_allocation\":1000.0,"
                        + "\"compliance_check\":true,\"round_to_denomination\":true}",
                "\"PRO_RATA\" | \"PRO_RATA\",\"parameters\":{\"base_metric\":\"NAV\"}",
                "\"PRO_RATA\" | \"MIN_DISPERSION\",\"parameters\":{\"target_metric\":\"DURATION\",\"max_iterations\":1e3}"
            })
    void formIsUnderstood(String ours, String theirs) {
        preview(PRO_RATA.replace(ours, theirs)).statusCode(200).body("summary.total_allocated", is(3_000_000));
    }

    @Test
    void marketValueOfAllHoldingsIsABase_andOasStandsBesideTheOtherFigures() {
        preview(PRO_RATA.replace("\"PRO_RATA\"", "\"PRO_RATA\",\"parameters\":{\"base_metric\":\"MARKET_VALUE\"}"))
                .statusCode(200)
                // 45 to 30 to 0 million
                .body("allocations.allocated_quantity", contains(1_800_000, 1_200_000, 0))
                .body("allocations.pre_trade_metrics.oas", contains(110.5f, 120.0f, null))
                // the bond has none
                .body("allocations.post_trade_metrics.oas", contains(null, null, null));
    }

    @Test
    void priceIsTheLimitPrice() {
        preview(PRO_RATA.replace(SIDE, SIDE + ",\"price\":91.5"))
                .statusCode(200)
                .body("order.limit_price", is(91.5f))
                .body("order.clean_price", is(91.5f));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3000000    | 3000000.5 | 400 | order.quantity",
                "3000000    | 3e-6      | 400 | order.quantity",
                "3000000    | 1e30      | 400 | order.quantity",
                "3000000    | 1e999999999 | 400 | order.quantity",
                "3000000    | NaN       | 400 | order.quantity",
                "\"BUY\"    | \"BUY\",\"price\":91,\"limit_price\":90 | 422 | order.price",
                "\"PRO_RATA\" | \"PRO_RATA\",\"constraints\":{\"round_to_denomination\":false} | 422 | constraints.round_to_denomination"
            })
    void impossibleFormIsRefusedByName(String ours, String theirs, int status, String field) {
        preview(PRO_RATA.replace(ours, theirs)).statusCode(status).body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"BUY\"    | \"BUY\",\"settlment_date\":\"2023-04-03\" | order.settlment_date | settlement_date",
                "\"BUY\"    | \"BUY\",\"limitPrice\":90 | order.limitPrice | limit_price",
                "\"PRO_RATA\" | \"PRO_RATA\",\"parameter\":{} | parameter | parameters",
                "{\"order\"  | {\"orders\":[],\"order\" | orders | order",
                "3000000    | 3000000,\"note\":[{\"a\":1}] | order.note | quantity",
                "\"security_id\" | \"cusip\":1,\"security_id\" | order.cusip | security_id",
                "\"PRO_RATA\" | \"CUSTOM_WEIGHTS\",\"parameters\":{\"allocations\":[{\"account\":\"ACC00001\",\"type\":\"QUANTITY\",\"value\":2000},"
                        + "{\"account_id\":\"ACC00002\",\"type\":\"QUANTITY\",\"vlaue\":2000}]} | parameters.allocations[1].vlaue | value",
                "\"PRO_RATA\" | \"CUSTOM_WEIGHTS\",\"parameters\":{\"allocations\":[{\"account\":\"ACC00001\",\"type\":\"QUANTITY\",\"value\":2000},"
                        + "{}]} | parameters.allocations[0].account | account_id",
                "\"PRO_RATA\" | \"PRO_RATA\",\"constraints\":{\"min_alloc\":1} | constraints.min_alloc | min_allocation",
                "\"PRO_RATA\" | \"PRO_RATA\",\"account_overrides\":{\"ACC00001\":{\"excluded\":true}} | account_overrides.ACC00001.excluded | exclude"
            })
    void unknownFieldIsNamedUnderItsOwnPath_withTheNearestKnownName(
            String ours, String theirs, String field, String nearest) {
        preview(PRO_RATA.replace(ours, theirs))
                .statusCode(400)
                .body("violations.field", hasItem(field))
                .body("violations.find { it.field == '" + field + "' }.message", containsString(nearest));
    }

    @Test
    void instructionsAreAnswered_lineByLineAndInTheSummary() {
        preview(instructed("""
                        {"account_id":"ACC00001","type":"DOLLAR_AMOUNT","value":500000.0},
                        {"account_id":"ACC00002","type":"PERCENTAGE","value":0.25,"priority":1}"""))
                .statusCode(200)
                // 500,000 buys 544,503 par; a quarter of 3,000,000; the rest
                .body("allocations.allocated_quantity", contains(544_000, 750_000, 1_706_000))
                .body("allocations.requested_type", contains("DOLLAR_AMOUNT", "PERCENTAGE", null))
                .body("allocations[0].requested_value", is(500000))
                .body("allocations.requested_quantity", contains(544_000, 750_000, null))
                .body("allocations.allocation_source", contains("DIRECT", "DIRECT", "REMAINDER"))
                .body("summary.direct_allocations", is(1_294_000))
                .body("summary.remainder_allocations", is(1_706_000))
                .body("summary.allocation_breakdown.dollar_amount_count", is(1))
                .body("summary.allocation_breakdown.percentage_count", is(1))
                .body("summary.allocation_breakdown.quantity_count", is(0))
                .body("summary.allocation_breakdown.remainder_count", is(1))
                .body("warnings.type", contains("ROUNDING"));
    }

    @Test
    void everyFaultOfTheInstructionsIsNamedByItsRow() {
        preview(instructed("""
                        {"account_id":"ACC00001","type":"QUANTITY","value":1500},
                        {"account_id":"STRANGER","type":"PERCENTAGE","value":0.5,"min_value":0.6,"max_value":0.4},
                        {"account_id":"ACC00001","type":"PERCENTAGE","value":1.25}"""))
                .statusCode(422)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "parameters.allocations[0].value",
                                "parameters.allocations[1].min_value",
                                "parameters.allocations[1].account_id",
                                "parameters.allocations[2].account_id",
                                "parameters.allocations[2].value"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\":1.5,\"priorty\":1 | 400 | parameters.allocations[0].priorty",
                "\"value\":-1                 | 422 | parameters.allocations[0].value",
                "\"value\":NaN                | 400 | parameters.allocations[0].value",
                "\"value\":\"5\"              | 400 | parameters.allocations[0].value",
                "\"value\":null               | 400 | parameters.allocations[0].value",
                "\"value\":1e400              | 400 | parameters.allocations[0].value",
                "\"value\":0.5,\"priority\":-1 | 422 | parameters.allocations[0].priority"
            })
    void impossibleInstructionIsRefusedByName(String value, int status, String field) {
        preview(instructed("{\"account_id\":\"ACC00001\",\"type\":\"PERCENTAGE\"," + value + "}"))
                .statusCode(status)
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"weights\":{\"ACC00001\":1},\"allocations\":[]} | CUSTOM_WEIGHTS | 400 | parameters.weights",
                "{\"weights\":{\"ACC00001\":1},\"allow_partial\":true} | CUSTOM_WEIGHTS | 400 | parameters.allow_partial",
                "{\"allocations\":[null]} | CUSTOM_WEIGHTS | 400 | parameters.allocations[0]",
                "{\"allocations\":[]} | CUSTOM_WEIGHTS | 422 | parameters.allocations",
                "{\"metric_targets\":{}} | MIN_DISPERSION | 422 | parameters.metric_targets",
                "{\"metric_targets\":{\"STRANGER\":1}} | MIN_DISPERSION | 422 | parameters.metric_targets.STRANGER",
                "{\"metric_targets\":{\"ACC00001\":null}} | MIN_DISPERSION | 400 | parameters.metric_targets.ACC00001",
                "{} | LEVEL_TO_TARGET | 422 | parameters.targets",
                "{\"targets_from\":\"DATASET\"} | LEVEL_TO_TARGET | 422 | parameters.targets",
                "{\"targets_from\":\"REQUEST\"} | LEVEL_TO_TARGET | 400 | parameters.targets",
                "{\"targets_from\":\"DATASET\",\"targets\":{\"ACC00001\":1}} | LEVEL_TO_TARGET | 400 | parameters.targets",
                "{\"targets_from\":\"DATASET\"} | MIN_DISPERSION | 422 | parameters.metric_targets",
                "{\"targets_from\":\"REQUEST\"} | MIN_DISPERSION | 400 | parameters.metric_targets",
                "{\"targets_from\":\"DATASET\"} | PRO_RATA | 400 | parameters.targets_from",
                "{\"targets\":{\"STRANGER\":1}} | LEVEL_TO_TARGET | 422 | parameters.targets.STRANGER",
                "{\"targets\":{\"ACC00001\":1}} | MIN_DISPERSION | 400 | parameters.targets",
                "{\"base_metric\":\"HOLDINGS\"} | PRO_RATA | 400 | parameters.base_metric"
            })
    void parametersThatDoNotFitAreRefusedByName(String parameters, String method, int status, String field) {
        preview(PRO_RATA.replace("\"PRO_RATA\"", "\"" + method + "\",\"parameters\":" + parameters))
                .statusCode(status)
                .body("violations.field", hasItem(field));
    }

    private static String instructed(String allocations) {
        return PRO_RATA.replace(
                "\"PRO_RATA\"",
                "\"CUSTOM_WEIGHTS\",\"parameters\":{\"remainder_handling\":\"PRO_RATA\",\"allocations\":[" + allocations
                        + "]}");
    }

    @Test
    void capacityUnderstandsTheSameForms() {
        trader().body("""
                        {"order":{"security_id":"00206RCQ3","side":"BUY","price":91,"limit_price":90},
                         "portfolio_groups":["CREDIT"],"constraints":{"round_to_denomination":false}}""")
                .post("/v1/allocations/room")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("order.price"))
                .body("violations.field", hasItem("constraints.round_to_denomination"));
    }
}
