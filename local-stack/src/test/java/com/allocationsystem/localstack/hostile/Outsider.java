package com.allocationsystem.localstack.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.localstack.hostile.Door.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A user of one portfolio group, and things of another group that exist: an allocation, its orders, accounts, a waiver. */
final class Outsider {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> RIGHTS = List.of("pm", "compliance");

    private final Door door;
    private final String pm;
    private final Map<String, String> outside = new LinkedHashMap<>();
    private final Set<String> marks = new HashSet<>();
    private String ownGroup;
    private String security;
    private String id;
    private String token;

    private Outsider(Door door) throws Exception {
        this.door = door;
        this.pm = door.signIn("pm");
    }

    /** Makes the things, then the user, and signs the user in. */
    static Outsider in(Door door) throws Exception {
        Outsider outsider = new Outsider(door);
        outsider.chooseGroups();
        outsider.commitOutside();
        outsider.grantWaiverOutside();
        outsider.signIn();
        return outsider;
    }

    String id() {
        return id;
    }

    String token() {
        return token;
    }

    String ownGroup() {
        return ownGroup;
    }

    /** @return ids of what exists outside the scope, by what they are of */
    Map<String, String> outside() {
        return outside;
    }

    /** @return words that only answers about the outside hold */
    Set<String> marks() {
        return marks;
    }

    ObjectNode order(ArrayNode groups) {
        ObjectNode request = JSON.objectNode().put("allocation_method", "PRO_RATA");
        request.putObject("order")
                .put("security_id", security)
                .put("side", "BUY")
                .put("quantity", 2_000_000);
        return request.set("portfolio_groups", groups);
    }

    /** Two groups without a common account. */
    private void chooseGroups() throws Exception {
        Map<String, Set<String>> members = new LinkedHashMap<>();
        for (JsonNode group : door.get("/v1/portfolio-groups?accounts=true", pm).path("portfolio_groups")) {
            Set<String> accounts = new HashSet<>(group.path("accounts").findValuesAsText("account_id"));
            if (!accounts.isEmpty()) {
                members.put(group.path("group_id").asText(), accounts);
            }
        }
        for (Map.Entry<String, Set<String>> own : members.entrySet()) {
            for (Map.Entry<String, Set<String>> other : members.entrySet()) {
                if (Collections.disjoint(own.getValue(), other.getValue())) {
                    ownGroup = own.getKey();
                    outside.put("group", other.getKey());
                    outside.put("account", other.getValue().iterator().next());
                    other.getValue().forEach(account -> marks.add('"' + account + '"'));
                    return;
                }
            }
        }
        throw new IllegalStateException("no two groups without a common account: " + members.keySet());
    }

    private void commitOutside() throws Exception {
        security = door.get("/v1/positions/" + outside.get("account"), pm)
                .path("positions")
                .path(0)
                .path("cusip")
                .asText();
        ObjectNode order = order(JSON.arrayNode().add(outside.get("group")));
        Answer preview = door.send("POST", "/v1/allocations/preview", pm, order.toString());
        String allocation = preview.json().path("allocation_id").asText();
        Answer committed = door.send(
                "POST",
                "/v1/allocations/" + allocation + "/commit",
                pm,
                "{\"comment\":\"outside\",\"override_warnings\":true}",
                "Prefer",
                "wait=30");
        assertEquals(200, committed.status(), () -> preview + "\n" + committed);
        outside.put("allocation", allocation);
        JsonNode orders = door.get("/v1/orders?allocation_id=" + allocation, pm).path("orders");
        outside.put("order", orders.path(0).path("order_id").asText());
        marks.add(allocation);
        orders.findValuesAsText("order_id").forEach(marks::add);
    }

    private void grantWaiverOutside() throws Exception {
        String officer = door.signIn("compliance");
        for (JsonNode rule : door.get("/v1/rules?in_force=true", officer).path("rules")) {
            if (rule.path("severity").asText().equals("WARNING")
                    && !rule.path("scope").asText().startsWith("account:")) {
                ObjectNode waiver = JSON.objectNode()
                        .put("account_id", outside.get("account"))
                        .put("rule_id", rule.path("rule_id").asText())
                        .put("security_id", security)
                        .put("until", LocalDate.now(ZoneOffset.UTC).plusDays(30).toString())
                        .put("reason", "outside");
                Answer answer = door.send("POST", "/v1/waivers", officer, waiver.toString());
                assertTrue(answer.status() < 300, answer::toString);
                outside.put("waiver", answer.json().path("waiver_id").asText());
                marks.add(outside.get("waiver"));
                return;
            }
        }
        throw new IllegalStateException("no soft rule is in force");
    }

    /** The password that the service makes is for one sign-in, which asks for another. */
    private void signIn() throws Exception {
        String name = "limited-" + UUID.randomUUID().toString().substring(0, 8);
        ObjectNode user = JSON.objectNode().put("username", name);
        RIGHTS.forEach(user.putArray("roles")::add);
        user.putArray("portfolio_groups").add(ownGroup);
        Answer created = door.send("POST", "/v1/users", door.signIn("admin"), user.toString());
        assertEquals(201, created.status(), created::toString);
        id = created.json().path("id").asText();
        ObjectNode first = JSON.objectNode()
                .put("username", name)
                .put("password", created.json().path("one_time_password").asText());
        Answer asked = door.send("POST", "/v1/auth/login", null, first.toString());
        ObjectNode own = JSON.objectNode()
                .put("challenge_token", asked.json().path("challenge_token").asText())
                .put("new_password", "mine " + UUID.randomUUID());
        Answer session = door.send("POST", "/v1/auth/login/password", null, own.toString());
        assertEquals(200, session.status(), () -> asked + "\n" + session);
        token = session.json().path("access_token").asText();
    }
}
