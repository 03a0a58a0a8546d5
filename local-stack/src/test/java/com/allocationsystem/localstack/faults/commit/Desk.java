package com.allocationsystem.localstack.faults.commit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A portfolio manager's client that does not give up: a commit without an answer is sent again, the same one, until it has
 * an answer and every order is settled; a preview that expired, got lost or rests on numbers that moved is made anew.
 */
public final class Desk {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long PAUSE_MILLIS = 300;

    private final Http gateway;
    private volatile Http signedIn;

    public Desk(URI gateway) throws InterruptedException {
        this.gateway = new Http(gateway);
        this.signedIn = signIn();
    }

    /** @return the id of the committed allocation, each of its orders settled; nothing when the split gives nobody anything */
    public Optional<String> place(Map<String, Object> order) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            JsonNode preview =
                    patiently("/v1/allocations/preview", order, deadline).body();
            if (preview.at("/summary/total_allocated").asLong() == 0) {
                return Optional.empty();
            }
            String id = preview.path("allocation_id").asText();
            Http.Answer commit = commit(id, deadline);
            while (commit.status() == 202) {
                commit = commit(id, deadline);
            }
            if (commit.status() == 200) {
                return Optional.of(id);
            }
        }
        throw new AssertionError("not committed within " + PATIENCE);
    }

    private Http.Answer commit(String id, Instant deadline) throws InterruptedException {
        return patiently(
                "/v1/allocations/" + id + "/commit", Map.of("comment", "storm", "override_warnings", true), deadline);
    }

    /** @return the body; asks again while there is no answer */
    public JsonNode read(String path) throws InterruptedException {
        return patiently(() -> signedIn.send("GET", path, null), Instant.now().plus(PATIENCE))
                .body();
    }

    /** @return the answer to one try */
    public Http.Answer post(String path, Object body) throws IOException, InterruptedException {
        return signedIn.post(path, body);
    }

    private Http.Answer patiently(String path, Object body, Instant deadline) throws InterruptedException {
        return patiently(() -> signedIn.post(path, body), deadline);
    }

    private Http.Answer patiently(Call call, Instant deadline) throws InterruptedException {
        while (Instant.now().isBefore(deadline)) {
            try {
                Http.Answer answer = call.make();
                if (answer.status() == 401) {
                    signedIn = signIn();
                } else if (answer.status() < 500 && answer.status() != 429) {
                    return answer;
                }
            } catch (IOException e) {
                // Killed in the midst of the answer: ask again.
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new AssertionError("no answer within " + PATIENCE);
    }

    private Http signIn() throws InterruptedException {
        String password = System.getenv().getOrDefault("OAS_DEMO_PASSWORD", "demo");
        Http.Answer answer;
        do {
            answer = patientlySignIn(password);
        } while (answer.status() != 200);
        return gateway.withToken(answer.body().path("access_token").asText());
    }

    private Http.Answer patientlySignIn(String password) throws InterruptedException {
        while (true) {
            try {
                return gateway.post("/v1/auth/login", Map.of("username", "pm", "password", password));
            } catch (IOException e) {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private interface Call {
        Http.Answer make() throws IOException, InterruptedException;
    }
}
