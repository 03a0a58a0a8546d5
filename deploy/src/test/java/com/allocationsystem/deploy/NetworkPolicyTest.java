package com.allocationsystem.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NetworkPolicyTest {

    /** README of the chart, "Who may call whom". */
    private static final Set<String> CALLS = new TreeSet<>(Set.of(
            "api-gateway -> auth-service:8081",
            "api-gateway -> reference-data-service:8082",
            "api-gateway -> allocation-service:8083",
            "api-gateway -> order-gateway-service:8084",
            "reference-data-service -> auth-service:8081",
            "allocation-service -> auth-service:8081",
            "allocation-service -> reference-data-service:8082",
            "allocation-service -> order-gateway-service:8084",
            "order-gateway-service -> auth-service:8081",
            "order-gateway-service -> allocation-service:8083"));

    private static final String COMPONENT = "app.kubernetes.io/component";

    @Test
    void nothingPassesByDefault() {
        YamlDocument deny = policies(Chart.MINIMAL).stream()
                .filter(policy -> policy.name().endsWith("default-deny"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("Ingress", "Egress"), deny.at("spec", "policyTypes"));
        assertEquals(null, deny.at("spec", "ingress"));
        assertEquals(null, deny.at("spec", "egress"));
        assertEquals(
                Map.of("app.kubernetes.io/name", "order-allocation", "app.kubernetes.io/instance", "oas"),
                deny.at("spec", "podSelector", "matchLabels"));
    }

    @Test
    void servicesCallEachOtherAsTheMatrixSays_inBothDirections() {
        assertEquals(CALLS, inside(Chart.PRODUCTION, "egress", "to"));
        assertEquals(CALLS, inside(Chart.PRODUCTION, "ingress", "from"));
    }

    @Test
    void simulatorIsCalledLikeAladdin() {
        Map<String, Object> settings = Map.of("networkPolicy.enabled", true);
        Set<String> calls = new TreeSet<>(CALLS);
        calls.add("reference-data-service -> aladdin-simulator:8090");
        calls.add("order-gateway-service -> aladdin-simulator:8090");
        assertEquals(calls, inside(Chart.render(Chart.DEVELOPMENT, settings), "egress", "to"));
        assertEquals(calls, inside(Chart.render(Chart.DEVELOPMENT, settings), "ingress", "from"));
    }

    @Test
    void outsideSystemsAreReachedByThoseWhoNeedThem() {
        assertEquals(
                Set.of(
                        "auth-service 10.20.0.0/24:5432",
                        "reference-data-service 10.20.0.0/24:5432",
                        "allocation-service 10.20.0.0/24:5432",
                        "order-gateway-service 10.20.0.0/24:5432",
                        "migration 10.20.0.0/24:5432",
                        "auth-service 203.0.113.9/32:443",
                        "reference-data-service 203.0.113.9/32:443",
                        "allocation-service 203.0.113.9/32:443",
                        "order-gateway-service 203.0.113.9/32:443",
                        "auth-service 10.21.0.0/24:6380",
                        "allocation-service 10.21.0.0/24:6380",
                        "order-gateway-service 10.21.0.0/24:6380",
                        "reference-data-service 192.0.2.0/24:443",
                        "order-gateway-service 192.0.2.0/24:443",
                        "reference-data-service 198.51.100.0/24:443",
                        "api-gateway 203.0.113.7/32:443",
                        "auth-service 203.0.113.7/32:443",
                        "reference-data-service 203.0.113.7/32:443",
                        "allocation-service 203.0.113.7/32:443",
                        "order-gateway-service 203.0.113.7/32:443"),
                outside());
    }

    @Test
    void everyPodMayResolveNames() {
        for (YamlDocument policy : components(Chart.render(Chart.MINIMAL))) {
            YamlDocument first = policy.each("spec", "egress").get(0);
            assertEquals(53, first.at("ports", 0, "port"), policy::toString);
            assertEquals("kube-dns", first.at("to", 0, "podSelector", "matchLabels", "k8s-app"));
        }
    }

    @Test
    void onlyTheIngressControllerAndTheScraperComeFromOutside() {
        for (YamlDocument policy : components(Chart.render(Chart.PRODUCTION))) {
            Set<Object> namespaces = policy.each("spec", "ingress").stream()
                    .flatMap(rule -> rule.each("from").stream())
                    .map(peer -> peer.at("namespaceSelector", "matchLabels", "kubernetes.io/metadata.name"))
                    .filter(java.util.Objects::nonNull)
                    .collect(Collectors.toSet());
            boolean gateway = policy.name().endsWith("api-gateway");
            boolean migration = policy.name().endsWith("migration");
            Set<Object> expected = migration ? Set.of() : Set.of("monitoring");
            assertEquals(gateway ? Set.of("ingress-nginx", "monitoring") : expected, namespaces);
            policy.each("spec", "ingress")
                    .forEach(rule -> assertTrue(!rule.each("from").isEmpty(), policy::toString));
        }
    }

    @Test
    void policiesAreAbsent_whenSwitchedOff() {
        assertEquals(List.of(), policies(Chart.DEVELOPMENT));
    }

    /** Sign-ins are counted by the address that the gateway passes on; any other pod could make one up for each guess. */
    @Test
    void signInBelievesTheGatewaysPodsAlone() {
        List<YamlDocument> objects = Chart.render(Chart.PRODUCTION);
        YamlDocument named = named(objects, "Service", "api-gateway-pods");
        assertEquals("None", named.at("spec", "clusterIP"));
        assertEquals(named(objects, "Service", "api-gateway").at("spec", "selector"), named.at("spec", "selector"));
        assertEquals(
                named.name() + ".trading.svc.cluster.local",
                named(objects, "ConfigMap", "auth-service").at("data", "OAS_TRUSTED_PROXIES"));
    }

    private static YamlDocument named(List<YamlDocument> objects, String kind, String end) {
        return Chart.ofKind(objects, kind).stream()
                .filter(object -> object.name().endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    private static List<YamlDocument> policies(Path values) {
        return Chart.ofKind(Chart.render(values), "NetworkPolicy");
    }

    private static List<YamlDocument> components(List<YamlDocument> objects) {
        return Chart.ofKind(objects, "NetworkPolicy").stream()
                .filter(policy -> policy.at("spec", "podSelector", "matchLabels", COMPONENT) != null)
                .toList();
    }

    private static Set<String> inside(Path values, String direction, String side) {
        return inside(Chart.render(values), direction, side);
    }

    private static Set<String> inside(List<YamlDocument> objects, String direction, String side) {
        Set<String> calls = new TreeSet<>();
        for (YamlDocument policy : components(objects)) {
            Object own = policy.at("spec", "podSelector", "matchLabels", COMPONENT);
            for (YamlDocument rule : policy.each("spec", direction)) {
                for (YamlDocument peer : rule.each(side)) {
                    Object other = peer.at("podSelector", "matchLabels", COMPONENT);
                    if (other != null) {
                        Object port = rule.at("ports", 0, "port");
                        calls.add(
                                direction.equals("egress")
                                        ? own + " -> " + other + ":" + port
                                        : other + " -> " + own + ":" + port);
                    }
                }
            }
        }
        return calls;
    }

    private static Set<String> outside() {
        Set<String> reached = new TreeSet<>();
        for (YamlDocument policy : components(Chart.render(Chart.PRODUCTION))) {
            Object own = policy.at("spec", "podSelector", "matchLabels", COMPONENT);
            for (YamlDocument rule : policy.each("spec", "egress")) {
                for (YamlDocument peer : rule.each("to")) {
                    if (peer.at("ipBlock", "cidr") != null) {
                        reached.add(own + " " + peer.at("ipBlock", "cidr") + ":" + rule.at("ports", 0, "port"));
                    }
                }
            }
        }
        return reached;
    }
}
