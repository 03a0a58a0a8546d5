package com.allocationsystem.allocation.adapter.in.rest.resize;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.allocation.adapter.in.rest.Commitments;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReservedIncreaseComponentTest extends ComponentTest {

    private static final String[] ALL_SUBMITTED = {
        "ACC00001 1500000 SUBMITTED", "ACC00002 1000000 SUBMITTED", "ACC00003 500000 SUBMITTED"
    };

    @Inject
    EntityManager database;

    @BeforeEach
    void empty() {
        peers.gatewayAnswers(ALL_SUBMITTED);
        Commitments.forget(database);
    }

    @Test
    void twoIncreasesAtOnceThatWantTheSameCash_oneIsRefused() throws Exception {
        String one = committed(PRO_RATA);
        String other = committed(PRO_RATA);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Callable<Boolean>> calls = List.of(
                () -> check(one, "ACC00001", 1_500_000, 5_000_000, false)
                        .extract()
                        .path("allowed"),
                () -> check(other, "ACC00001", 1_500_000, 5_000_000, false)
                        .extract()
                        .path("allowed"));
        List<Boolean> allowed = new ArrayList<>();
        for (Future<Boolean> answer : threads.invokeAll(calls)) {
            allowed.add(answer.get());
        }
        threads.shutdown();
        assertEquals(1, allowed.stream().filter(Boolean::booleanValue).count());
    }

    @Test
    void reservedCashIsMissingInTheNextPreviewAndCheck_untilItIsReleased() {
        String id = committed(PRO_RATA);
        String checkId = UUID.randomUUID().toString();
        check(gateway(), checkId, id, "ACC00001", "BUY", 1_500_000, 2_500_000, false)
                .statusCode(200);
        preview(PRO_RATA).body("allocations[0].available_cash", is(4081731.67f)); // 5,000,000 - 918,268.33
        check(id, "ACC00001", 1_500_000, 6_945_000, false)
                .body("allowed", is(false))
                .body("maximum", is(5_945_000));

        gateway().delete("/v1/order-checks/" + checkId).then().statusCode(204);
        gateway().delete("/v1/order-checks/" + checkId).then().statusCode(204);
        preview(PRO_RATA).body("allocations[0].available_cash", is(5000000.0f));
        check(id, "ACC00001", 1_500_000, 6_945_000, false).body("allowed", is(true));
    }

    @Test
    void reservationEndsWithItsLease() {
        String id = committed(PRO_RATA);
        check(id, "ACC00001", 1_500_000, 6_945_000, false).body("allowed", is(true));
        check(id, "ACC00001", 1_500_000, 6_945_000, false).body("allowed", is(false));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update reserved_increase set held_until = now() - interval '1 second'")
                .executeUpdate());
        check(id, "ACC00001", 1_500_000, 6_945_000, false).body("allowed", is(true));
    }

    @Test
    void commitThatWantsReservedCashIsRefused() {
        String id = committed(PRO_RATA);
        String previewed = previewed(PRO_RATA);
        check(id, "ACC00001", 1_500_000, 6_945_000, false).body("allowed", is(true));
        commit(trader(), previewed, "{}")
                .statusCode(409)
                .body("type", is("/problems/inputs-changed"))
                .body("changes.find { it.field == 'available_cash' }.account_id", is("ACC00001"));
    }

    @Test
    void retryOfAFailedPieceThatWantsReservedCashIsRefused() {
        String increased = committed(PRO_RATA);
        peers.gatewayAnswers("ACC00001 1500000 FAILED", ALL_SUBMITTED[1], ALL_SUBMITTED[2]);
        String failed = previewed(PRO_RATA);
        commit(trader(), failed, "{}").statusCode(200).body("status", is("PARTIAL"));
        check(increased, "ACC00001", 1_500_000, 6_945_000, false).body("allowed", is(true));

        trader().header("Prefer", "wait=0")
                .body("{}")
                .post("/v1/allocations/" + failed + "/retry-failed")
                .then()
                .statusCode(409)
                .body("type", is("/problems/inputs-changed"));
    }

    private static String committed(String request) {
        String id = previewed(request);
        commit(trader(), id, "{}").statusCode(200);
        return id;
    }

    private static RequestSpecification gateway() {
        return as("order:check", "reference:read");
    }

    private static ValidatableResponse check(
            String allocationId, String account, long current, long wanted, boolean override) {
        return check(gateway(), UUID.randomUUID().toString(), allocationId, account, "BUY", current, wanted, override);
    }

    private static ValidatableResponse check(
            RequestSpecification who,
            String checkId,
            String allocationId,
            String account,
            String side,
            long current,
            long wanted,
            boolean override) {
        return who.body("""
                        {"check_id":"%s","allocation_id":"%s","account_id":"%s","order_id":"O-%s","side":"%s",
                         "current_quantity":%d,"wanted_quantity":%d,"override_reason":%s}""".formatted(
                                checkId,
                                allocationId,
                                account,
                                account,
                                side,
                                current,
                                wanted,
                                override ? "\"the client agreed\"" : "null"))
                .post("/v1/order-checks")
                .then();
    }
}
