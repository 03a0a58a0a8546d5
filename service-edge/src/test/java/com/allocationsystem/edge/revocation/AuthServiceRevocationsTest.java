package com.allocationsystem.edge.revocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuthServiceRevocationsTest {

    private HttpServer server;
    private AuthServiceRevocations source;
    private int status = 200;
    private String body;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        source = new AuthServiceRevocations(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/list"),
                new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsUsersAndSessions() {
        body = """
                {"users":[{"id":"ann","lowest_version":4,"later":1}],"sessions":["s1","s2"],"later":true}""";
        assertEquals(new Revocations(Map.of("ann", 4), Set.of("s1", "s2")), source.read());
    }

    @Test
    void whatIsNoListIsAFailure_andNoEmptyList() {
        body = "<html>";
        assertThrows(UncheckedIOException.class, source::read);
        body = "{}";
        assertThrows(RuntimeException.class, source::read);
        status = 503;
        assertThrows(IllegalStateException.class, source::read);
        server.stop(0);
        assertThrows(IllegalStateException.class, source::read);
    }
}
