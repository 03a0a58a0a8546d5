package com.allocationsystem.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartTest {

    private static final Set<String> SERVICES = Set.of(
            "api-gateway", "auth-service", "reference-data-service", "allocation-service", "order-gateway-service");

    static List<Path> examples() {
        return Chart.exampleValues();
    }

    @Test
    void lintIsClean() {
        var result = Chart.lint();
        assertFalse(result.isFailed(), () -> String.join("\n", result.getMessages()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyObjectIsOneKubernetesKnows_fieldByField(Path values) {
        List<YamlDocument> objects = withJobs(values);
        assertTrue(objects.size() > 20, "few objects: " + objects);
        objects.forEach(StrictObject::parse);
    }

    @Test
    void unknownFieldIsFound() {
        YamlDocument planted = YamlDocument.all("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: planted}
                spec:
                  selector: {}
                  template: {spec: {containers: [{name: a, livenesProbe: {}}]}}
                """).get(0);
        AssertionError found = assertThrows(AssertionError.class, () -> StrictObject.parse(planted));
        assertTrue(found.getMessage().contains("livenesProbe"), found.getMessage());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void namesAreUniqueAndShortEnough(Path values) {
        Set<String> seen = new TreeSet<>();
        for (YamlDocument object : Chart.render(values)) {
            assertTrue(seen.add(object.toString()), () -> "twice: " + object);
            assertTrue(object.name().length() <= 63, object::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyPodIsConfined(Path values) {
        for (YamlDocument deployment : workloads(withJobs(values))) {
            YamlDocument pod = new YamlDocument(deployment.at("spec", "template", "spec"));
            assertEquals(true, pod.at("securityContext", "runAsNonRoot"), deployment::toString);
            assertEquals(10001, pod.at("securityContext", "runAsUser"), deployment::toString);
            assertEquals("RuntimeDefault", pod.at("securityContext", "seccompProfile", "type"), deployment::toString);
            assertEquals(false, pod.at("automountServiceAccountToken"), deployment::toString);
            if (deployment.kind().equals("Deployment")) {
                assertEquals(deployment.name(), pod.at("serviceAccountName"));
                assertEquals(2, pod.each("topologySpreadConstraints").size());
            }
            for (YamlDocument container : pod.each("containers")) {
                assertEquals(false, container.at("securityContext", "allowPrivilegeEscalation"));
                assertEquals(true, container.at("securityContext", "readOnlyRootFilesystem"));
                assertEquals(List.of("ALL"), container.at("securityContext", "capabilities", "drop"));
                assertTrue(container.each("volumeMounts").stream()
                        .anyMatch(mount -> "/tmp".equals(mount.at("mountPath"))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyPodIsProbedAndBounded(Path values) {
        for (YamlDocument deployment : Chart.ofKind(Chart.render(values), "Deployment")) {
            YamlDocument container = new YamlDocument(deployment.at("spec", "template", "spec", "containers", 0));
            assertEquals("/q/health/started", container.at("startupProbe", "httpGet", "path"));
            assertEquals("/q/health/live", container.at("livenessProbe", "httpGet", "path"));
            assertEquals("/q/health/ready", container.at("readinessProbe", "httpGet", "path"));
            assertTrue(container.at("resources", "requests", "cpu") != null, deployment::toString);
            assertTrue(container.at("resources", "limits", "memory") != null, deployment::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void secretsAreNamedNeverWritten(Path values) {
        List<YamlDocument> objects = withJobs(values);
        assertTrue(Chart.ofKind(objects, "Secret").isEmpty());
        for (YamlDocument config : Chart.ofKind(objects, "ConfigMap")) {
            ((Map<?, ?>) config.at("data"))
                    .keySet()
                    .forEach(key -> assertFalse(SecretNames.soundsSecret((String) key), config + " " + key));
        }
        int references = 0;
        for (YamlDocument deployment : workloads(objects)) {
            for (YamlDocument variable : deployment.each("spec", "template", "spec", "containers", 0, "env")) {
                if (SecretNames.soundsSecret((String) variable.at("name"))) {
                    assertNull(variable.at("value"), variable.at("name") + " of " + deployment);
                    assertTrue(variable.at("valueFrom", "secretKeyRef", "name") instanceof String);
                    references++;
                }
            }
        }
        assertTrue(references >= 8, "references: " + references);
    }

    @Test
    void imagesCarryTheirModulesNameAndAFixedTag() {
        assertEquals(
                SERVICES.stream()
                        .map(module -> "registry.example.com/order-allocation/" + module + ":1.4.2")
                        .collect(Collectors.toSet()),
                images(Chart.PRODUCTION));
        assertTrue(images(Chart.MINIMAL).stream().allMatch(image -> image.endsWith(":0.1.0"))); // Chart.yaml appVersion
    }

    @Test
    void simulatorIsDeployedOnlyWhenAskedFor_andThenOrdersGoThere() {
        assertFalse(images(Chart.PRODUCTION).stream().anyMatch(image -> image.contains("simulator")));
        assertTrue(images(Chart.DEVELOPMENT).stream().anyMatch(image -> image.contains("aladdin-simulator")));
        assertEquals(
                "http://oas-aladdin-simulator:8090",
                config(Chart.DEVELOPMENT, "order-gateway-service").get("OAS_ALADDIN_URL"));
        assertEquals(
                "https://aladdin.example.com",
                config(Chart.PRODUCTION, "order-gateway-service").get("OAS_ALADDIN_URL"));
    }

    @Test
    void aladdinsOperationsReachTheServicesThatCallThem() {
        assertEquals("V2", config(Chart.MINIMAL, "reference-data-service").get("OAS_REFERENCE_ALADDIN_POSITIONS"));
        assertEquals(
                "500", config(Chart.MINIMAL, "reference-data-service").get("OAS_REFERENCE_ALADDIN_V1_QUOTA_POSITION"));
        assertEquals("BATCH", config(Chart.MINIMAL, "order-gateway-service").get("OAS_ORDERS_OPERATIONS"));
        assertEquals("250", config(Chart.MINIMAL, "order-gateway-service").get("OAS_ORDERS_QUOTA_ORDER_POST"));
    }

    @Test
    void lifeOfRulesReachesTheServicesThatKeepThem() {
        assertEquals("true", config(Chart.MINIMAL, "reference-data-service").get("OAS_REFERENCE_RULES_FROM_DATASETS"));
        assertEquals(
                "false", config(Chart.PRODUCTION, "reference-data-service").get("OAS_REFERENCE_RULES_FROM_DATASETS"));
        assertEquals("15s", config(Chart.MINIMAL, "allocation-service").get("OAS_COMPLIANCE_TRIAL_BUDGET"));
    }

    /** A control that operations configure is in force, in every service that holds it. */
    @Test
    void limitsAndPolicyOfTheFirmReachTheServicesThatHoldThem() {
        Map<String, Object> settings = Map.of(
                "allocation.firmLimits.priceBandPercent", "2",
                "allocation.firmLimits.maxOrderNotional", "25000000",
                "allocation.firmLimits.maxDailyNotional", "100000000",
                "allocation.firmLimits.maxIssuePercent", "3",
                "allocation.firmLimits.maxNavPercent", "4",
                "allocation.approvalPolicy.notionalAbove", "5000000",
                "allocation.approvalPolicy.overriddenWarnings", "true",
                "allocation.approvalPolicy.byHand", "true",
                "allocation.approvalPolicy.lateAfter", "17:00");
        Map<?, ?> allocation = config(Chart.MINIMAL, settings, "allocation-service");
        Map<?, ?> orders = config(Chart.MINIMAL, settings, "order-gateway-service");
        for (Map<?, ?> service : List.of(allocation, orders)) {
            assertEquals("2", service.get("OAS_FIRM_LIMITS_PRICE_BAND_PERCENT"));
            assertEquals("25000000", service.get("OAS_FIRM_LIMITS_MAX_ORDER_NOTIONAL"));
        }
        assertEquals("100000000", allocation.get("OAS_FIRM_LIMITS_MAX_DAILY_NOTIONAL"));
        assertEquals("3", allocation.get("OAS_FIRM_LIMITS_MAX_ISSUE_PERCENT"));
        assertEquals("4", allocation.get("OAS_FIRM_LIMITS_MAX_NAV_PERCENT"));
        assertEquals("5000000", allocation.get("OAS_APPROVAL_POLICY_NOTIONAL_ABOVE"));
        assertEquals("true", allocation.get("OAS_APPROVAL_POLICY_OVERRIDDEN_WARNINGS"));
        assertEquals("true", allocation.get("OAS_APPROVAL_POLICY_BY_HAND"));
        assertEquals("17:00", allocation.get("OAS_APPROVAL_POLICY_LATE_AFTER"));
    }

    @Test
    void everyAddressInAConfigMapIsAServiceOfTheChart() {
        List<YamlDocument> objects = Chart.render(Chart.MINIMAL);
        Set<String> addresses = Chart.ofKind(objects, "Service").stream()
                .map(service -> "http://" + service.name() + ":" + service.at("spec", "ports", 0, "port"))
                .collect(Collectors.toSet());
        long found = 0;
        for (YamlDocument config : Chart.ofKind(objects, "ConfigMap")) {
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) config.at("data")).entrySet()) {
                String key = (String) entry.getKey();
                if (key.startsWith("OAS_") && key.endsWith("_URL") && !key.contains("ALADDIN")) {
                    assertTrue(addresses.contains(entry.getValue()), entry + " of " + config);
                    found++;
                }
            }
        }
        assertEquals(10, found); // gateway 4, allocation 3, reference data 1, order gateway 2
    }

    @Test
    void podsRestart_whenTheirSettingsChange() {
        Object before = checksum(Map.of());
        assertEquals(before, checksum(Map.of("ingress.className", "nginx")));
        assertFalse(before.equals(checksum(Map.of("postgresql.host", "elsewhere"))));
    }

    @Test
    void autoscaledComponentLeavesThePodCountToTheAutoscaler() {
        List<YamlDocument> objects = Chart.render(Chart.PRODUCTION);
        assertEquals(2, Chart.ofKind(objects, "HorizontalPodAutoscaler").size());
        assertEquals(
                SERVICES.size(), Chart.ofKind(objects, "PodDisruptionBudget").size());
        for (YamlDocument deployment : Chart.ofKind(objects, "Deployment")) {
            boolean scaled = deployment.name().matches(".*(api-gateway|allocation-service)");
            assertEquals(scaled ? null : 3, deployment.at("spec", "replicas"), deployment::toString);
        }
        assertTrue(Chart.ofKind(Chart.render(Chart.DEVELOPMENT), "PodDisruptionBudget")
                .isEmpty());
    }

    @Test
    void gatewayBelievesForwardedHeaders_onlyBehindTheIngress() {
        assertEquals("true", config(Chart.PRODUCTION, "api-gateway").get("OAS_GATEWAY_TRUST_FORWARDED"));
        assertEquals("false", config(Chart.MINIMAL, "api-gateway").get("OAS_GATEWAY_TRUST_FORWARDED"));
        assertEquals("0", config(Chart.PRODUCTION, "api-gateway").get("OAS_HTTP_CONNECTIONS_PER_ADDRESS"));
        assertNull(config(Chart.MINIMAL, "api-gateway").get("OAS_HTTP_CONNECTIONS_PER_ADDRESS"));
        YamlDocument ingress =
                Chart.ofKind(Chart.render(Chart.PRODUCTION), "Ingress").get(0);
        assertEquals(
                "oas-order-allocation-api-gateway",
                ingress.at("spec", "rules", 0, "http", "paths", 0, "backend", "service", "name"));
        assertEquals("allocation-tls", ingress.at("spec", "tls", 0, "secretName"));
    }

    @Test
    void otherOriginsReachTheGateway_noneByDefault() {
        assertNull(config(Chart.PRODUCTION, "api-gateway").get("OAS_GATEWAY_CORS_ORIGINS"));
        Map<String, Object> two = Map.of(
                "gateway.corsOrigins[0]", "https://desk.example", "gateway.corsOrigins[1]", "https://risk.example");
        assertEquals(
                "https://desk.example,https://risk.example",
                config(Chart.MINIMAL, two, "api-gateway").get("OAS_GATEWAY_CORS_ORIGINS"));
    }

    /** A service that knows the owner's password can rewrite what it has audited. */
    @ParameterizedTest
    @MethodSource("examples")
    void onlyMigrationJobsReadTheOwnersSecret(Path values) {
        List<YamlDocument> objects = withJobs(values);
        List<YamlDocument> jobs = Chart.ofKind(objects, "Job");
        assertEquals(4, jobs.size());
        for (YamlDocument job : jobs) {
            assertTrue(secretsOf(job).stream().anyMatch(name -> name.endsWith("-database-owner")), job::toString);
            assertEquals("Never", job.at("spec", "template", "spec", "restartPolicy"));
        }
        for (YamlDocument deployment : Chart.ofKind(objects, "Deployment")) {
            assertFalse(secretsOf(deployment).stream().anyMatch(name -> name.contains("owner")), deployment::toString);
        }
        for (YamlDocument config : Chart.ofKind(objects, "ConfigMap")) {
            Map<?, ?> data = (Map<?, ?>) config.at("data");
            assertEquals(
                    data.containsKey("QUARKUS_DATASOURCE_USERNAME") ? "false" : null,
                    data.get("QUARKUS_FLYWAY_MIGRATE_AT_START"));
        }
    }

    @Test
    void withTlsEveryConnectionInsideIsEncryptedAndVerified() {
        for (YamlDocument config : Chart.ofKind(Chart.render(Chart.PRODUCTION), "ConfigMap")) {
            Map<?, ?> data = (Map<?, ?>) config.at("data");
            assertEquals("disabled", data.get("QUARKUS_HTTP_INSECURE_REQUESTS"), config::toString);
            assertNull(data.get("QUARKUS_HTTP_PORT"), config::toString);
            assertTrue(String.valueOf(data.get("JAVA_TOOL_OPTIONS")).contains("trustStore=/trust/truststore.p12"));
            data.forEach((key, value) -> {
                assertFalse(String.valueOf(value).startsWith("http:"), key + " of " + config);
                assertFalse(String.valueOf(value).startsWith("redis:"), key + " of " + config);
                if (key.equals("QUARKUS_DATASOURCE_JDBC_URL")) {
                    assertTrue(String.valueOf(value).contains("sslmode=verify-full&sslfactory="), config::toString);
                }
            });
        }
        for (YamlDocument deployment : Chart.ofKind(Chart.render(Chart.PRODUCTION), "Deployment")) {
            YamlDocument pod = new YamlDocument(deployment.at("spec", "template", "spec"));
            assertEquals("HTTPS", pod.at("containers", 0, "readinessProbe", "httpGet", "scheme"));
            assertTrue(pod.each("volumes").stream().anyMatch(volume -> ("oas-tls-" + pod.at("containers", 0, "name"))
                    .equals(volume.at("secret", "secretName"))));
        }
    }

    @Test
    void everyServiceIsAUserOfItsOwnInRedis_andSignsItsOwnChain() {
        assertEquals(
                "rediss://redis.example.internal:6380?user=oas_orders",
                config(Chart.PRODUCTION, "order-gateway-service").get("QUARKUS_REDIS_HOSTS"));
        assertEquals(
                "redis://redis:6379", config(Chart.DEVELOPMENT, "auth-service").get("QUARKUS_REDIS_HOSTS"));
        Set<Object> keys = new TreeSet<>();
        for (YamlDocument deployment : Chart.ofKind(Chart.render(Chart.PRODUCTION), "Deployment")) {
            for (YamlDocument variable : deployment.each("spec", "template", "spec", "containers", 0, "env")) {
                if (variable.at("name").equals("OAS_AUDIT_CHECKPOINT_KEY")) {
                    keys.add(variable.at("valueFrom", "secretKeyRef", "key"));
                }
            }
        }
        assertEquals(Set.of("auth", "reference", "allocations", "orders"), keys);
        assertEquals(
                "https://archive.example.com/audit",
                config(Chart.PRODUCTION, "auth-service").get("OAS_AUDIT_CHECKPOINT_URL"));
        assertNull(config(Chart.MINIMAL, "auth-service").get("OAS_AUDIT_CHECKPOINT_URL"));
    }

    @Test
    void migrationsRunBeforeTheServices() throws IOException {
        assertEquals(List.of(), Chart.ofKind(Chart.render(Chart.MINIMAL), "Job"), "hooks are no part of the release");
        String template = Files.readString(Chart.FOLDER.resolve("templates/migrations.yaml"));
        assertTrue(template.contains("helm.sh/hook: pre-install,pre-upgrade\n"));
    }

    /** This rendering leaves hooks out, so the jobs are asked for as ordinary objects. */
    private static List<YamlDocument> withJobs(Path values) {
        return Chart.render(values, Map.of("migrations.hook", false));
    }

    private static List<YamlDocument> workloads(List<YamlDocument> objects) {
        return Stream.concat(Chart.ofKind(objects, "Deployment").stream(), Chart.ofKind(objects, "Job").stream())
                .toList();
    }

    private static Set<String> secretsOf(YamlDocument workload) {
        Set<String> names = new TreeSet<>();
        for (YamlDocument variable : workload.each("spec", "template", "spec", "containers", 0, "env")) {
            if (variable.at("valueFrom", "secretKeyRef", "name") instanceof String name) {
                names.add(name);
            }
        }
        return names;
    }

    private static Set<String> images(Path values) {
        return Chart.ofKind(Chart.render(values), "Deployment").stream()
                .map(deployment -> (String) deployment.at("spec", "template", "spec", "containers", 0, "image"))
                .collect(Collectors.toSet());
    }

    private static Map<?, ?> config(Path values, String module) {
        return config(values, Map.of(), module);
    }

    private static Map<?, ?> config(Path values, Map<String, Object> settings, String module) {
        return Chart.ofKind(Chart.render(values, settings), "ConfigMap").stream()
                .filter(config -> config.name().endsWith(module))
                .map(config -> (Map<?, ?>) config.at("data"))
                .findFirst()
                .orElseThrow();
    }

    private static Object checksum(Map<String, Object> settings) {
        return Chart.ofKind(Chart.render(Chart.MINIMAL, settings), "Deployment").stream()
                .filter(deployment -> deployment.name().endsWith("auth-service"))
                .map(deployment -> deployment.at("spec", "template", "metadata", "annotations", "checksum/config"))
                .findFirst()
                .orElseThrow();
    }
}
