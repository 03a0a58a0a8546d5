package com.allocationsystem.localstack.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.localstack.hostile.Door.Answer;
import com.allocationsystem.localstack.hostile.attack.ForgedTokens;
import com.allocationsystem.localstack.hostile.attack.HostileImports;
import com.allocationsystem.localstack.hostile.attack.Payloads;
import com.allocationsystem.localstack.hostile.attack.RawAttacks;
import com.allocationsystem.localstack.journey.SharedStack;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The front door under attack, over the whole running stack: every published operation with every role and every forged
 * token, hostile values in every field, and bytes that are no request. Nothing may pass that has no right to, and no answer
 * may be a 5xx. A sample of the values in every test run; all of them by {@code ./dev test --hostile}.
 */
@ExtendWith(SharedStack.class)
class HostileIT {

    private static final boolean WHOLE = Boolean.getBoolean("oas.hostile.whole");
    private static final long SEED = Long.getLong("oas.hostile.seed", 20261129);
    private static final List<String> ROLES = List.of("viewer", "trader", "pm", "compliance", "admin");

    /** Operations that anyone may call; each more is a decision, to be made here. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /v1/auth/.well-known/jwks.json",
            "POST /v1/auth/access-token",
            "POST /v1/auth/login",
            "POST /v1/auth/login/totp",
            "POST /v1/auth/login/totp-enrollment",
            "POST /v1/auth/login/password",
            "POST /v1/auth/logout",
            "POST /v1/auth/refresh",
            "GET /v1/auth/providers",
            "GET /v1/auth/oidc/{provider}/start",
            "GET /v1/auth/oidc/{provider}/callback");

    private static final Score SCORE = new Score();
    private static final Map<String, String> TOKENS = new LinkedHashMap<>();
    private static final Map<String, Set<String>> GRANTED = new LinkedHashMap<>();

    private static Door door;
    private static int errorsBefore;
    private static List<Operation> operations;
    private final Random random = new Random(SEED);

    @BeforeAll
    static void signIn() throws Exception {
        door = new Door(SharedStack.stack().gateway());
        errorsBefore = errorsLogged().size();
        operations = Operation.all(door);
        for (String role : ROLES) {
            TOKENS.put(role, door.signIn(role));
            Set<String> granted = new HashSet<>();
            door.send("GET", "/v1/auth/me", TOKENS.get(role), (byte[]) null)
                    .json()
                    .path("permissions")
                    .forEach(permission -> granted.add(permission.asText()));
            GRANTED.put(role, granted);
        }
    }

    /**
     * Attackers must not be able to fill logs and error reports: what they send wrongly is no error of ours. And whatever is
     * sent, the answer is one of the contract.
     */
    @AfterAll
    static void logsHoldNoErrors_andEveryAnswerIsPublished() throws IOException {
        List<String> errors = errorsLogged();
        List<String> fresh = errors.subList(Math.min(errorsBefore, errors.size()), errors.size());
        fresh.forEach(line -> SCORE.count("logs", "an error in them", line));
        SCORE.count("logs", "read at the end", null);
        door.unpublished().forEach(answer -> SCORE.count("contract", "an answer that it does not say", answer));
        SCORE.count("contract", "held at the end", null);
        System.out.println(SCORE.table());
        assertEquals(List.of(), fresh.stream().distinct().limit(20).toList());
        withstood("contract");
    }

    /** @return lines of the level ERROR, without what makes each of them unique */
    private static List<String> errorsLogged() throws IOException {
        List<String> errors = new ArrayList<>();
        try (Stream<Path> logs = Files.list(SharedStack.stack().state().resolve("logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).sorted().toList()) {
                Files.readAllLines(log, StandardCharsets.ISO_8859_1).stream()
                        .filter(line -> line.contains("\"level\":\"ERROR\""))
                        .map(line ->
                                log.getFileName() + ": " + shortened(line.replaceAll(".*\"level\":\"ERROR\",", "")))
                        .forEach(errors::add);
            }
        }
        return errors;
    }

    /** A directory of the firm shows its own secret, no user's token: to everyone else its door is as shut as the others. */
    private static boolean hasASecretOfItsOwn(Operation operation) {
        return operation.toString().contains(" /v1/scim/");
    }

    @Test
    void forgedTokensOpenNothing() throws Exception {
        JsonNode keys = door.send("GET", "/v1/auth/.well-known/jwks.json", null, (byte[]) null)
                .json();
        Map<String, String> forged = ForgedTokens.from(TOKENS.get("viewer"), keys);
        for (Operation operation : operations) {
            if (!operation.secured() && !hasASecretOfItsOwn(operation)) {
                boolean known = PUBLIC.contains(operation.toString()) || operation.isClosed();
                SCORE.count("tokens", operation.toString(), known ? null : "asks for no token");
                continue;
            }
            Map<String, String> tried = new LinkedHashMap<>();
            tried.put("none", null);
            // All operations read tokens by the same code.
            sample(List.copyOf(forged.entrySet()), 5).forEach(token -> tried.put(token.getKey(), token.getValue()));
            for (Map.Entry<String, String> token : tried.entrySet()) {
                Answer answer = call(operation, operation.at("x"), token.getValue(), body(operation));
                boolean withstood = answer.status() == 401 || (answer.status() == 404 && operation.isClosed());
                SCORE.count("tokens", operation + " with " + token.getKey(), withstood ? null : answer.toString());
            }
        }
        withstood("tokens");
    }

    @Test
    void rolesReachWhatTheyAreGranted_andNothingElse() throws Exception {
        for (Operation operation : operations) {
            for (String role : ROLES) {
                if (!operation.secured() || operation.allows(GRANTED.get(role))) {
                    continue;
                }
                Answer answer = call(operation, operation.at("x"), TOKENS.get(role), body(operation));
                boolean withstood = answer.status() == 403 || (answer.status() == 404 && operation.isClosed());
                SCORE.count("roles", operation + " as " + role, withstood ? null : answer.toString());
            }
        }
        withstood("roles");
    }

    @Test
    void hostileValuesInPathsAndQueriesAreRefused() throws Exception {
        for (Operation operation : attackable()) {
            List<String> paths = new ArrayList<>();
            for (String text : sample(Payloads.TEXTS, 6)) {
                if (operation.path().contains("{")) {
                    paths.add(operation.at(text));
                }
                for (Operation.Parameter parameter : operation.parameters()) {
                    if (parameter.in().equals("query")) {
                        paths.add(operation.at("x") + "?" + parameter.name() + "=" + text);
                    }
                }
            }
            for (String path : paths) {
                Answer answer = call(operation, path, callerOf(operation), body(operation));
                SCORE.count("paths and queries", operation.method() + " " + shortened(path), answer.fault());
            }
        }
        withstood("paths and queries");
    }

    @Test
    void hostileValuesInBodiesAreRefused() throws Exception {
        for (Operation operation : attackable()) {
            if (operation.body() == null) {
                continue;
            }
            JsonNode good = Samples.of(operation.body(), operation.document());
            List<String> bodies = new ArrayList<>(sample(Payloads.BODIES, 8));
            for (String leaf : sample(Samples.leaves(good), 20)) {
                for (String value : sample(Payloads.VALUES, 6)) {
                    bodies.add(Samples.with(good, leaf, value));
                }
            }
            String text = good.toString();
            if (good.isObject() && good.size() > 0) {
                String first = good.fieldNames().next();
                bodies.add("{\"" + first + "\":1," + text.substring(1));
                bodies.add(text.replace("\"" + first + "\"", "\"" + first + "\\u0000\""));
            }
            for (String body : bodies) {
                Answer answer =
                        call(operation, operation.at("x"), callerOf(operation), body.getBytes(StandardCharsets.UTF_8));
                SCORE.count("bodies", operation + " " + shortened(body), answer.fault());
            }
        }
        withstood("bodies");
    }

    @Test
    void bodiesOfAnotherKindAreRefused() throws Exception {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(new byte[20_000_000]);
        }
        for (Operation operation : attackable()) {
            if (operation.body() == null) {
                continue;
            }
            for (String type : List.of(
                    "text/plain", "application/xml", "multipart/form-data", "x", "application/json; charset=utf-7")) {
                Answer answer = door.send(
                        operation.method(), operation.at("x"), callerOf(operation), "{}", "Content-Type", type);
                SCORE.count("kinds of bodies", operation + " as " + type, answer.fault());
            }
            Answer bomb = door.send(
                    operation.method(),
                    operation.at("x"),
                    callerOf(operation),
                    zipped.toByteArray(),
                    "Content-Type",
                    "application/json",
                    "Content-Encoding",
                    "gzip");
            SCORE.count("kinds of bodies", operation + " bomb", bomb.fault());
        }
        withstood("kinds of bodies");
    }

    @Test
    void hostileImportsAreRefused_andTheDatasetStands() throws Exception {
        String admin = TOKENS.get("admin");
        String before =
                door.send("GET", "/v1/portfolio-groups", admin, (byte[]) null).body();
        Map<String, String> boundaries = new LinkedHashMap<>();
        boundaries.put("boundary", "multipart/form-data; boundary=b");
        boundaries.put("no boundary", "multipart/form-data");
        boundaries.put("long boundary", "multipart/form-data; boundary=" + "b".repeat(5_000));
        for (Map.Entry<String, byte[]> body : HostileImports.bodies().entrySet()) {
            for (Map.Entry<String, String> type : boundaries.entrySet()) {
                Answer answer = door.send(
                        "POST", "/v1/reference-data/imports", admin, body.getValue(), "Content-Type", type.getValue());
                String fault = answer.status() < 400 ? answer.toString() : answer.fault();
                SCORE.count("imports", body.getKey() + " with " + type.getKey(), fault);
            }
        }
        assertEquals(
                before,
                door.send("GET", "/v1/portfolio-groups", admin, (byte[]) null).body());
        withstood("imports");
    }

    @Test
    void hiddenRequestsAreNotAnswered() throws IOException {
        for (Map.Entry<String, String> attack : RawAttacks.smuggling().entrySet()) {
            String answer = door.raw(attack.getValue().getBytes(StandardCharsets.ISO_8859_1));
            SCORE.count("smuggling", attack.getKey(), RawAttacks.judge(attack.getKey(), answer));
        }
        withstood("smuggling");
    }

    @Test
    void closedAddressesStayClosed_howeverTheyAreSpelled() throws IOException {
        for (String path : RawAttacks.paths()) {
            for (String method : List.of("GET", "POST")) {
                String answer = door.raw(
                        "%s %s HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 1.2.3.4\r\nAuthorization: Bearer %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                .formatted(method, path, TOKENS.get("pm"))
                                .getBytes(StandardCharsets.ISO_8859_1));
                boolean withstood = answer.isEmpty()
                        || answer.matches("(?s)HTTP/1\\.[01] (400|401|403|404|405|413|415) .*")
                        || isPage(answer);
                SCORE.count("closed addresses", method + " " + path, withstood ? null : firstLine(answer));
            }
        }
        for (String method : List.of("TRACE", "CONNECT", "PROPFIND", "DEBUG", "get")) {
            String answer = door.raw(
                    "%s /v1/users HTTP/1.1\r\nHost: x\r\nX-HTTP-Method-Override: GET\r\nConnection: close\r\n\r\n"
                            .formatted(method)
                            .getBytes(StandardCharsets.ISO_8859_1));
            boolean withstood = answer.isEmpty() || answer.matches("(?s)HTTP/1\\.[01] 4\\d\\d .*");
            SCORE.count("closed addresses", method, withstood ? null : firstLine(answer));
        }
        withstood("closed addresses");
    }

    @Test
    void floodsAndSlowClientsLeaveTheDoorOpenToOthers() throws Exception {
        for (Map.Entry<String, String> flood : RawAttacks.floods().entrySet()) {
            String answer = door.raw(flood.getValue().getBytes(StandardCharsets.ISO_8859_1));
            SCORE.count(
                    "floods", flood.getKey(), answer.matches("(?s)HTTP/1\\.[01] [235].*") ? firstLine(answer) : null);
        }
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                Socket client = door.open();
                client.getOutputStream()
                        .write(("POST /v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: 3000\r\n\r\n{\"username\":\"")
                                .getBytes(StandardCharsets.ISO_8859_1));
                slow.add(client);
            }
            for (int i = 0; i < 5; i++) {
                Answer honest = door.send("GET", "/v1/auth/me", TOKENS.get("viewer"), (byte[]) null);
                SCORE.count(
                        "floods",
                        "an honest request beside 60 slow ones",
                        honest.status() == 200 ? null : honest.toString());
            }
        } finally {
            for (Socket client : slow) {
                client.close();
            }
        }
        withstood("floods");
    }

    @Test
    void aRefreshTokenIsGoodOnce() throws Exception {
        String password = System.getenv().getOrDefault("OAS_DEMO_PASSWORD", "demo");
        String login = Door.JSON
                .createObjectNode()
                .put("username", "viewer")
                .put("password", password)
                .toString();
        String first = refreshToken(door.send("POST", "/v1/auth/login", null, login));
        Answer second = door.send("POST", "/v1/auth/refresh", null, refresh(first));
        assertEquals(200, second.status(), second::toString);
        Answer replayed = door.send("POST", "/v1/auth/refresh", null, refresh(first));
        SCORE.count("sessions", "refresh token replayed", replayed.status() == 401 ? null : replayed.toString());
        Answer after = door.send("POST", "/v1/auth/refresh", null, refresh(refreshToken(second)));
        SCORE.count("sessions", "its successor after the replay", after.status() == 401 ? null : after.toString());
        withstood("sessions");
    }

    private static String refreshToken(Answer answer) throws IOException {
        return answer.json().path("refresh_token").asText();
    }

    private static String refresh(String token) {
        return Door.JSON.createObjectNode().put("refresh_token", token).toString();
    }

    /** Sign-in and what changes one's own session are left to tests of their own: they would lock out the other journeys. */
    private static List<Operation> attackable() {
        return operations.stream()
                .filter(operation -> operation.secured() && !operation.path().startsWith("/v1/auth/"))
                .filter(operation -> !operation.isClosed() && !operation.path().endsWith("/events"))
                .toList();
    }

    /** @return a token of a role that may call the operation, so that the attack gets as far as it can */
    private static String callerOf(Operation operation) {
        return ROLES.stream()
                .filter(role -> operation.allows(GRANTED.get(role)))
                .map(TOKENS::get)
                .findFirst()
                .orElse(TOKENS.get("pm"));
    }

    private static byte[] body(Operation operation) {
        return operation.body() == null
                ? null
                : Samples.of(operation.body(), operation.document()).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Answer call(Operation operation, String path, String token, byte[] body)
            throws IOException, InterruptedException {
        String own = path.replace("{", "%7B").replace("}", "%7D");
        return door.send(operation.method(), own, token, body);
    }

    /** The screens' own page answers every address that is none of the API's. */
    private static boolean isPage(String answer) {
        return answer.startsWith("HTTP/1.1 200 ") && answer.contains("<div id=\"root\">");
    }

    private <T> List<T> sample(List<T> all, int count) {
        if (WHOLE || all.size() <= count) {
            return all;
        }
        List<T> shuffled = new ArrayList<>(all);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled.subList(0, count);
    }

    private static String shortened(String text) {
        return text.length() <= 160 ? text : text.substring(0, 160) + "...";
    }

    private static String firstLine(String answer) {
        return answer.replaceAll("(?s)\r\n.*", "");
    }

    private static void withstood(String family) {
        SCORE.requireWithstood(family);
    }
}
