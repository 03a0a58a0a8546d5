package com.allocationsystem.localstack.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.embedded.RedisServer;

/** Browser, gateway, a service, PostgreSQL and Redis over TLS that verifies, by the variables of {@code compose.tls.yaml}. */
class TlsIT {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final List<AutoCloseable> running = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void end() throws Exception {
        for (int i = running.size() - 1; i >= 0; i--) {
            running.get(i).close();
        }
    }

    @Test
    void everyConnectionIsEncryptedAndVerified() throws Exception {
        Certificate ours = Certificate.make(folder, "ours");
        Certificate foreign = Certificate.make(folder, "foreign");
        EmbeddedPostgres postgres = postgres(ours);
        int redis = redis(ours);
        int auth = freePort();
        int authPlain = freePort();
        Map<String, String> ofAuth = Map.of(
                "QUARKUS_HTTP_PORT",
                "" + authPlain,
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://localhost:%d/postgres?sslmode=verify-full&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory"
                        .formatted(postgres.getPort()),
                "QUARKUS_DATASOURCE_USERNAME",
                "postgres",
                "QUARKUS_DATASOURCE_PASSWORD",
                "any: the test server asks for none",
                "QUARKUS_REDIS_HOSTS",
                "rediss://localhost:" + redis,
                "OAS_AUTH_KEY_SECRET",
                "a secret of the test, long enough");
        start("auth-service", auth, ours, ours, ofAuth);
        Map<String, String> ofGateway =
                Map.of("QUARKUS_HTTP_PORT", "" + freePort(), "OAS_AUTH_URL", "https://localhost:" + auth);
        int gateway = freePort();
        start("api-gateway", gateway, ours, ours, ofGateway);
        int distrusting = freePort();
        start("api-gateway", distrusting, ours, foreign, ofGateway);

        HttpClient browser = HttpClient.newBuilder().sslContext(ours.client()).build();
        awaitReady(browser, auth);
        awaitReady(browser, gateway);
        awaitReady(browser, distrusting);
        // The refusal has been counted in Redis and written to PostgreSQL.
        assertEquals(401, signIn(browser, gateway));
        assertEquals(List.of("on"), encrypted(postgres));
        assertEquals(503, signIn(browser, distrusting), "a gateway that does not know the authority sends nothing");
        assertThrows(
                ConnectException.class,
                () -> send(browser, HttpRequest.newBuilder(URI.create("http://localhost:" + authPlain))));
    }

    private EmbeddedPostgres postgres(Certificate certificate) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", certificate.certificate().toString())
                .setServerConfig("ssl_key_file", certificate.key().toString())
                .start();
        running.add(postgres);
        return postgres;
    }

    private int redis(Certificate certificate) throws IOException {
        int port = freePort();
        RedisServer redis = RedisServer.newRedisServer()
                .port(freePort())
                .setting("bind 127.0.0.1")
                .setting("save \"\"")
                .setting("tls-port " + port)
                .setting("tls-cert-file " + certificate.certificate())
                .setting("tls-key-file " + certificate.key())
                .setting("tls-auth-clients no")
                .build();
        redis.start();
        running.add(redis::stop);
        return port;
    }

    private void start(String module, int port, Certificate own, Certificate trusted, Map<String, String> variables)
            throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djavax.net.ssl.trustStore=" + trusted.trust(),
                        "-Djavax.net.ssl.trustStoreType=PKCS12",
                        "-Djavax.net.ssl.trustStorePassword=" + Certificate.PASSWORD,
                        "-jar",
                        ROOT.resolve(module)
                                .resolve("target/quarkus-app/quarkus-run.jar")
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(log(module, port).toFile());
        command.environment()
                .putAll(Map.of(
                        "QUARKUS_PROFILE",
                        "local",
                        "QUARKUS_HTTP_HOST",
                        "127.0.0.1",
                        "QUARKUS_HTTP_INSECURE_REQUESTS",
                        "disabled",
                        "QUARKUS_HTTP_SSL_PORT",
                        "" + port,
                        "QUARKUS_HTTP_SSL_CERTIFICATE_FILES",
                        own.certificate().toString(),
                        "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_FILES",
                        own.key().toString()));
        command.environment().putAll(variables);
        Process process = command.start();
        running.add(() -> process.destroyForcibly().waitFor());
    }

    private Path log(String module, int port) {
        return ROOT.resolve("local-stack/target").resolve("tls-%s-%d.log".formatted(module, port));
    }

    /** A service that does not answer yet is asked again. */
    private static void awaitReady(HttpClient browser, int port) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        HttpRequest.Builder live =
                HttpRequest.newBuilder(URI.create("https://localhost:%d/q/health/live".formatted(port)));
        while (System.nanoTime() < end) {
            try {
                if (send(browser, live) == 200) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(200);
            }
        }
        throw new AssertionError("Nothing answers on port %d; see local-stack/target/tls-*.log".formatted(port));
    }

    private static int signIn(HttpClient browser, int port) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("https://localhost:%d/v1/auth/login".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"username\":\"eve\",\"password\":\"guess\"}"));
        return send(browser, request);
    }

    private static int send(HttpClient browser, HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** @return whether connections of the service are encrypted, each answer once */
    private static List<String> encrypted(EmbeddedPostgres postgres) throws SQLException {
        String asked = """
                SELECT DISTINCT CASE WHEN s.ssl THEN 'on' ELSE 'off' END FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid)
                WHERE a.backend_type = 'client backend' AND a.pid <> pg_backend_pid()""";
        List<String> found = new ArrayList<>();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                ResultSet rows = connection.createStatement().executeQuery(asked)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
