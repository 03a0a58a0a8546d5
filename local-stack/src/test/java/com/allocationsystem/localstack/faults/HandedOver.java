package com.allocationsystem.localstack.faults;

import com.allocationsystem.localstack.RunningStack;
import com.allocationsystem.localstack.faults.commit.Http;
import com.allocationsystem.localstack.faults.commit.Wishes;
import com.allocationsystem.localstack.server.Secrets;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Batches given straight to the order gateway, as allocation-service gives them: the order path alone. */
final class HandedOver {

    private static final int DAYS_TO_SETTLEMENT = 7;

    private final Http orderGateway;
    private final List<String> ids = new ArrayList<>();
    private int children;

    HandedOver(RunningStack stack) throws IOException, InterruptedException {
        Http auth = new Http(URI.create("http://localhost:" + stack.ports().auth()));
        Http.Answer answer = auth.post(
                "/v1/auth/service-token",
                Map.of(
                        "client_id",
                        "allocation-service",
                        "client_secret",
                        Secrets.in(stack.state()).get(Secrets.SERVICE)));
        orderGateway = new Http(URI.create("http://localhost:" + stack.ports().orderGateway()))
                .withToken(answer.body().path("access_token").asText());
    }

    /** Hands over one more batch, a small piece for each account. */
    void add(Wishes.Bond bond, List<String> accounts) throws IOException, InterruptedException {
        String id = UUID.randomUUID().toString();
        Map<String, Object> batch = new HashMap<>();
        batch.put("allocation_id", id);
        batch.put("security", Map.of("cusip", bond.cusip()));
        batch.put("portfolio_groups", List.of("FAULTS"));
        batch.put("side", "BUY");
        batch.put("settlement_date", bond.asOf().plusDays(DAYS_TO_SETTLEMENT).toString());
        batch.put("requested_by", "pm");
        batch.put("send_before", Instant.now().plus(Duration.ofHours(12)).toString());
        batch.put(
                "children",
                accounts.stream()
                        .map(account -> Map.of("account_id", account, "quantity", bond.piece()))
                        .toList());
        Http.Answer answer = orderGateway.with("Idempotency-Key", id).post("/v1/order-batches", batch);
        if (answer.status() != 202) {
            throw new IOException("The hand-over was answered %d: %s".formatted(answer.status(), answer.body()));
        }
        ids.add(id);
        children += accounts.size();
    }

    int children() {
        return children;
    }

    /** @return children by state, over all batches */
    Map<String, Integer> counts() throws IOException, InterruptedException {
        Map<String, Integer> counts = new HashMap<>();
        for (String id : ids) {
            for (Map.Entry<String, JsonNode> count :
                    orderGateway.get("/v1/order-batches/" + id).path("counts").properties()) {
                counts.merge(count.getKey(), count.getValue().asInt(), Integer::sum);
            }
        }
        return counts;
    }

    /** @return how many orders Aladdin holds for each external id of these batches, by that number */
    Map<Integer, Integer> inAladdin(Http simulator) throws IOException, InterruptedException {
        Map<String, Integer> byExternalId = new HashMap<>();
        for (JsonNode order : simulator.get("/simulator/orders?limit=1000000").path("orders")) {
            String externalId = order.at("/externalOrderReference/externalId1").asText();
            if (ids.stream().anyMatch(externalId::contains)) {
                byExternalId.merge(externalId, 1, Integer::sum);
            }
        }
        Map<Integer, Integer> times = new HashMap<>();
        byExternalId.values().forEach(count -> times.merge(count, 1, Integer::sum));
        return times;
    }
}
