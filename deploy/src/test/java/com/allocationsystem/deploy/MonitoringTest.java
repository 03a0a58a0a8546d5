package com.allocationsystem.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the chart brings for Prometheus and Grafana, and the route of the Gateway API. */
class MonitoringTest {

    private static final Path VALUES = Chart.FOLDER.resolve("ci/gateway-api-values.yaml");
    private static final Pattern METRIC = Pattern.compile("\\boas_[a-z_]+[a-z]");

    @Test
    void everyAlertOfTheGuideIsARule() throws IOException {
        Set<String> missing = metrics(guideTable());
        assertTrue(missing.size() >= 10, "alerts of the guide: " + missing);
        missing.removeAll(metrics(Files.readString(Chart.FOLDER.resolve("monitoring/rules.yaml"))));
        assertEquals(Set.of(), missing, "metrics that docs/operations.md alerts on, and no rule does");
    }

    @Test
    void rulesDashboardAndAutoscalersAskForMetricsThatTheServicesHave() throws IOException {
        Set<String> asked = metrics(Files.readString(Chart.FOLDER.resolve("monitoring/rules.yaml")));
        asked.addAll(metrics(Files.readString(Chart.FOLDER.resolve("monitoring/dashboard.json"))));
        for (YamlDocument scaler : Chart.ofKind(Chart.render(VALUES), "HorizontalPodAutoscaler")) {
            for (YamlDocument metric : scaler.each("spec", "metrics")) {
                asked.addAll(metrics(String.valueOf(metric.at("pods", "metric", "name"))));
            }
        }
        Set<String> unknown = new TreeSet<>(asked);
        unknown.removeAll(registered());
        assertEquals(Set.of(), unknown, "metrics that no class registers");
        assertTrue(asked.size() >= 12, asked::toString);
    }

    @Test
    void everyAlertSaysHowUrgentItIsAndWhatToDo() {
        YamlDocument rules = one("PrometheusRule");
        int alerts = 0;
        for (YamlDocument group : rules.each("spec", "groups")) {
            for (YamlDocument rule : group.each("rules")) {
                if (rule.at("alert") != null) {
                    alerts++;
                    assertTrue(Set.of("page", "ticket").contains(rule.at("labels", "severity")), rule::toString);
                    assertTrue(rule.at("annotations", "summary") instanceof String, rule::toString);
                    assertTrue(rule.at("annotations", "action") instanceof String, rule::toString);
                }
            }
        }
        assertTrue(alerts >= 12, "alerts: " + alerts);
    }

    @Test
    void theDashboardStandsInAConfigMapOfTheSidecar_withoutTwoPanelsInOnePlace() {
        YamlDocument map = Chart.ofKind(Chart.render(VALUES), "ConfigMap").stream()
                .filter(config -> config.name().endsWith("-dashboard"))
                .findFirst()
                .orElseThrow();
        assertEquals("1", map.at("metadata", "labels", "grafana_dashboard"));
        YamlDocument dashboard = YamlDocument.all((String) map.at("data", "order-allocation.json"))
                .get(0);
        Set<String> places = new TreeSet<>();
        for (YamlDocument panel : dashboard.each("panels")) {
            assertTrue(
                    places.add(panel.at("gridPos", "x") + "," + panel.at("gridPos", "y")),
                    () -> "two panels at the place of " + panel.at("title"));
        }
        assertTrue(places.size() > 15, "panels: " + places.size());
    }

    @Test
    void theRouteLeadsToTheGateway_andNotBesideAnIngress() {
        YamlDocument route = one("HTTPRoute");
        assertEquals("oas-order-allocation-api-gateway", route.at("spec", "rules", 0, "backendRefs", 0, "name"));
        assertEquals("public", route.at("spec", "parentRefs", 0, "name"));
        Map<String, Object> both = Map.of("ingress.enabled", true, "ingress.host", "a.example.com");
        assertTrue(assertThrows(RuntimeException.class, () -> Chart.render(VALUES, both))
                .getMessage()
                .contains("switch one of them off"));
        assertEquals(
                "true",
                Chart.ofKind(Chart.render(VALUES), "ConfigMap").stream()
                        .filter(config -> config.name().endsWith("api-gateway"))
                        .map(config -> config.at("data", "OAS_GATEWAY_TRUST_FORWARDED"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void unknownFieldOfAnExtensionIsFound() {
        YamlDocument planted = YamlDocument.all("""
                apiVersion: monitoring.coreos.com/v1
                kind: ServiceMonitor
                metadata: {name: planted}
                spec: {selector: {}, endpoints: [{port: http, intervall: 30s}]}
                """).get(0);
        AssertionError found = assertThrows(AssertionError.class, () -> StrictObject.parse(planted));
        assertTrue(found.getMessage().contains("intervall"), found.getMessage());
    }

    private static YamlDocument one(String kind) {
        List<YamlDocument> found = Chart.ofKind(Chart.render(VALUES), kind);
        assertEquals(1, found.size(), kind);
        return found.get(0);
    }

    /** Names in PromQL, without what Prometheus adds to them. */
    private static Set<String> metrics(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = METRIC.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group().replaceAll("_(total|seconds_count|seconds_sum|seconds_bucket|seconds)$", ""));
        }
        return names;
    }

    private static String guideTable() throws IOException {
        String guide = Files.readString(Chart.REPOSITORY.resolve("docs/operations.md"));
        String alerts = guide.substring(guide.indexOf("| alert when | means |"));
        return alerts.substring(0, alerts.indexOf("\n\n"));
    }

    /** Names of all meters in the sources, as Prometheus writes them. */
    private static Set<String> registered() throws IOException {
        Set<String> names = new TreeSet<>();
        Pattern meter = Pattern.compile("\"(oas[._][a-z._]+)\"");
        try (Stream<Path> modules = Files.list(Chart.REPOSITORY)) {
            for (Path sources : modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(sources)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                        Matcher matcher = meter.matcher(read(file));
                        while (matcher.find()) {
                            names.add(matcher.group(1).replace('.', '_'));
                        }
                    });
                }
            }
        }
        return names;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
