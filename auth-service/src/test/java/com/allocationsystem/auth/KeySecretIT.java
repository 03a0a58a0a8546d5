package com.allocationsystem.auth;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.testsupport.PostgresResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The packaged service as the steps of docs/operations.md replace its key secret: two replicas overlap at each step, and both answer. */
class KeySecretIT {

    private static final String OLD = "the secret that is replaced";
    private static final String NEW = "the secret that replaces it";
    private static final String CARRIED_OVER = "2 secrets were encrypted anew with OAS_AUTH_KEY_SECRET";
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    private final PostgresResource postgres = new PostgresResource();
    private final List<Replica> replicas = new ArrayList<>();
    private Map<String, String> database;

    /** For one sign-in each: a code of the app would be good once in 30 s. */
    private Deque<String> recoveryCodes;

    @BeforeEach
    void startDatabase() {
        database = postgres.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Replica replica : replicas) {
            replica.stop();
        }
        postgres.stop();
    }

    @Test
    void keySecretIsReplacedWithoutAStop() throws Exception {
        Replica before = replica(Map.of("OAS_AUTH_KEY_SECRET", OLD));
        String oldest = enroll(before);

        Replica knowsBoth = replica(Map.of("OAS_AUTH_KEY_SECRET", OLD, "OAS_AUTH_KEY_SECRET_NEXT", NEW));
        signIn(before);
        signIn(knowsBoth);
        before.stop();

        Replica replacing = replica(Map.of("OAS_AUTH_KEY_SECRET", NEW, "OAS_AUTH_KEY_SECRET_PREVIOUS", OLD));
        replacing.awaitLine(CARRIED_OVER);
        String middle = signIn(knowsBoth);
        signIn(replacing);
        accepts(replacing, oldest);
        knowsBoth.stop();

        Replica after = replica(Map.of("OAS_AUTH_KEY_SECRET", NEW));
        signIn(after);
        accepts(after, middle);
        replacing.stop();

        Replica withoutTheNew = new Replica(Map.of("OAS_AUTH_KEY_SECRET", OLD));
        assertTrue(withoutTheNew.process.waitFor(2, TimeUnit.MINUTES));
        assertNotEquals(0, withoutTheNew.process.exitValue());
    }

    private Replica replica(Map<String, String> secrets) throws IOException {
        Replica replica = new Replica(secrets);
        replicas.add(replica);
        Matcher listening = LISTENING.matcher(replica.awaitLine("Listening on: "));
        assertTrue(listening.find());
        replica.port = Integer.parseInt(listening.group(1));
        return replica;
    }

    private String enroll(Replica at) {
        JsonPath first = post(at, "", Map.of("username", "chief", "password", ProductionSettings.ADMIN_PASSWORD));
        JsonPath second = post(
                at,
                "/password",
                Map.of(
                        "challenge_token",
                        first.getString("challenge_token"),
                        "new_password",
                        ProductionSettings.OWN_PASSWORD));
        String challenge = second.getString("challenge_token");
        String secret = post(at, "/totp-enrollment", Map.of("challenge_token", challenge))
                .getString("secret");
        JsonPath session = post(at, "/totp", Map.of("challenge_token", challenge, "code", Authenticator.code(secret)));
        recoveryCodes = new ArrayDeque<>(session.<String>getList("recovery_codes"));
        return session.getString("access_token");
    }

    /** Reads the secret of the user's app, and signs a token. */
    private String signIn(Replica at) {
        JsonPath asked = post(at, "", Map.of("username", "chief", "password", ProductionSettings.OWN_PASSWORD));
        JsonPath session = post(
                at,
                "/totp",
                Map.of("challenge_token", asked.getString("challenge_token"), "code", recoveryCodes.pop()));
        return accepts(at, session.getString("access_token"));
    }

    private static String accepts(Replica at, String token) {
        given().port(at.port).auth().oauth2(token).get("/v1/auth/me").then().statusCode(200);
        return token;
    }

    private static JsonPath post(Replica at, String step, Map<String, String> body) {
        return given().port(at.port)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/auth/login" + step)
                .then()
                .extract()
                .jsonPath();
    }

    private final class Replica {

        private final Process process;
        private final BufferedReader log;
        private final List<String> lines = new ArrayList<>();
        private int port;

        Replica(Map<String, String> secrets) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(List.of(System.getProperty("quarkus.test.arg-line").split(" ")));
            database.forEach((key, value) -> command.add("-D%s=%s".formatted(key, value)));
            command.addAll(List.of("-Dquarkus.http.port=0", "-jar", "target/quarkus-app/quarkus-run.jar"));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            Map<String, String> environment = builder.environment();
            environment.remove("QUARKUS_PROFILE");
            environment.putAll(
                    Map.of("OAS_ADMIN_USERNAME", "chief", "OAS_ADMIN_PASSWORD", ProductionSettings.ADMIN_PASSWORD));
            environment.putAll(new HashMap<>(secrets));
            process = builder.start();
            log = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        /** @return the first line with these words, also where it was written before another that was waited for */
        String awaitLine(String words) throws IOException {
            Optional<String> known =
                    lines.stream().filter(line -> line.contains(words)).findFirst();
            if (known.isPresent()) {
                return known.get();
            }
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                lines.add(line);
                if (line.contains(words)) {
                    return line;
                }
            }
            throw new AssertionError(
                    "The service ended before it wrote '%s':%n%s".formatted(words, String.join("\n", lines)));
        }

        void stop() throws InterruptedException {
            process.destroy();
            assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        }
    }
}
