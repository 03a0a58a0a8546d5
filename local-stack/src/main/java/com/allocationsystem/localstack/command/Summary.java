package com.allocationsystem.localstack.command;

import com.allocationsystem.localstack.Ports;
import com.allocationsystem.localstack.Service;
import com.allocationsystem.localstack.supervision.Console;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What {@code ./dev up} says when everything is ready: addresses, logins, one command to try.
 *
 * @param ports the ports of this run
 * @param dataset the dataset in use
 * @param elapsed from the start of the stack until everything was ready
 */
record Summary(Ports ports, Path dataset, Duration elapsed) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Everything is ready after " + Console.seconds(elapsed) + ".");
        lines.add("");
        lines.add(row(Service.GATEWAY.component(), url(ports.gateway()), "web UI, and /v1 of every service"));
        for (Map.Entry<String, Integer> service : ports.promised().entrySet()) {
            if (!service.getKey().equals(Service.GATEWAY.component())) {
                lines.add(row(service.getKey(), url(service.getValue()) + "/q/swagger-ui", "API documentation"));
            }
        }
        lines.add(row(
                "postgres", "127.0.0.1:" + ports.postgres(), "a database per service; passwords in the state folder"));
        lines.add(row("redis", "127.0.0.1:" + ports.redis(), "append-only; password in the state folder"));
        lines.add("");
        lines.add("Dataset: " + dataset);
        lines.add("Sign in as viewer, trader, pm, compliance or admin; password: "
                + (isOwnPassword() ? "the value of OAS_DEMO_PASSWORD" : "demo"));
        lines.add("");
        lines.add("Try it:");
        lines.add(curl());
        lines.add("");
        lines.add("./dev status | logs NAME | restart NAME | down");
        return lines;
    }

    /** Signs in and lists the portfolio groups; a password of the user's own is taken from the variable, not printed. */
    private String curl() {
        String base = url(ports.gateway()) + "/v1";
        String password = isOwnPassword() ? "'\"$OAS_DEMO_PASSWORD\"'" : "demo";
        return "  TOKEN=$(curl -s %s/auth/login -H 'Content-Type: application/json' -d '{\"username\":\"trader\",\"password\":\"%s\"}'"
                        .formatted(base, password)
                + " | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/');"
                + " curl -s %s/portfolio-groups -H \"Authorization: Bearer $TOKEN\"".formatted(base);
    }

    private static boolean isOwnPassword() {
        return System.getenv("OAS_DEMO_PASSWORD") != null;
    }

    private static String row(String name, String address, String what) {
        return String.format("  %-18s %-36s %s", name, address, what);
    }

    private static String url(int port) {
        return "http://localhost:" + port;
    }
}
