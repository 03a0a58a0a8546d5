package com.allocationsystem.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can be said of the Dockerfile and the compose file without a container engine. */
class ContainersTest {

    /** The published ports, spec of the API, "Ports on one machine". */
    private static final Map<String, Integer> PORTS = Map.of(
            "api-gateway", 8080,
            "auth-service", 8081,
            "reference-data-service", 8082,
            "allocation-service", 8083,
            "order-gateway-service", 8084,
            "aladdin-simulator", 8090);

    private static YamlDocument compose;
    private static List<String> dockerfile;

    @BeforeAll
    static void read() throws IOException {
        compose = YamlDocument.all(Files.readString(Chart.REPOSITORY.resolve("compose.yaml")))
                .get(0);
        dockerfile = Files.readAllLines(Chart.REPOSITORY.resolve("deploy/docker/Dockerfile"));
    }

    @Test
    void everyBuiltServiceIsAModuleOfTheReactor_onItsPublishedPort() throws IOException {
        String reactor = Files.readString(Chart.REPOSITORY.resolve("pom.xml"));
        Map<String, Integer> found = new TreeMap<>();
        services().forEach((name, service) -> {
            Object module = service.at("build", "args", "MODULE");
            if (module != null && !isMigration(name)) {
                assertEquals(name, module);
                assertTrue(reactor.contains("<module>" + module + "</module>"), name);
                assertEquals("deploy/docker/Dockerfile", service.at("build", "dockerfile"));
                found.put(name, Integer.valueOf((String) service.at("environment", "QUARKUS_HTTP_PORT")));
                assertTrue(String.valueOf(service.at("healthcheck", "test")).contains("/" + found.get(name)), name);
            }
        });
        assertEquals(new TreeMap<>(PORTS), found);
    }

    @Test
    void chartServesTheSamePorts() {
        Chart.ofKind(Chart.render(Chart.DEVELOPMENT), "Service")
                .forEach(service -> assertEquals(
                        PORTS.get(service.name().replaceAll("^oas-|-pods$", "")),
                        service.at("spec", "ports", 0, "port")));
    }

    @Test
    void servicesFindEachOtherByNameAndPort() {
        services().values().forEach(service -> {
            if (service.at("environment") instanceof Map<?, ?> environment) {
                environment.forEach((key, value) -> {
                    if (String.valueOf(key).matches("OAS_(AUTH|REFERENCE_DATA|ALLOCATION|ORDER_GATEWAY)_URL")) {
                        String[] hostAndPort =
                                ((String) value).substring("http://".length()).split(":");
                        assertEquals(PORTS.get(hostAndPort[0]), Integer.valueOf(hostAndPort[1]), key.toString());
                    }
                });
            }
        });
    }

    @Test
    void signInBelievesTheGatewayAlone() {
        assertEquals(
                "api-gateway",
                new YamlDocument(compose.at("services", "auth-service")).at("environment", "OAS_TRUSTED_PROXIES"));
    }

    @Test
    void secretsComeFromTheEnvironment_andNoneHasADefault() {
        int secrets = 0;
        for (Map.Entry<String, YamlDocument> service : services().entrySet()) {
            if (service.getValue().at("environment") instanceof Map<?, ?> environment) {
                for (Map.Entry<?, ?> variable : environment.entrySet()) {
                    if (SecretNames.soundsSecret((String) variable.getKey())) {
                        Object value = variable.getValue();
                        assertTrue(
                                value == null || ((String) value).matches("\\$\\{[A-Z_]+:\\?[^}]+}"),
                                service.getKey() + " " + variable);
                        secrets++;
                    }
                }
            }
        }
        assertTrue(secrets > 10, "secrets: " + secrets);
    }

    @Test
    void servicesAreConfinedAndWatched_andTheSimulatorIsForDemos() {
        services().forEach((name, service) -> {
            assertTrue(isMigration(name) || service.at("healthcheck", "test") instanceof List<?>, name);
            if (PORTS.containsKey(name) || isMigration(name)) {
                assertEquals(true, service.at("read_only"), name);
                assertEquals(List.of("ALL"), service.at("cap_drop"), name);
            }
        });
        assertEquals(List.of("demo"), services().get("aladdin-simulator").at("profiles"));
    }

    /** A service that knows the owner's password can rewrite what it has audited. */
    @Test
    void onlyMigrationsKnowTheOwnersPassword_andServicesWaitForTheirs() {
        Set<String> know = new TreeSet<>();
        services().forEach((name, service) -> {
            if (String.valueOf(service.at("environment")).contains("OAS_DATABASE_OWNER_PASSWORD")) {
                know.add(name);
            }
            if (service.at("environment", "QUARKUS_FLYWAY_MIGRATE_AT_START") != null) {
                assertEquals("false", service.at("environment", "QUARKUS_FLYWAY_MIGRATE_AT_START"), name);
                assertEquals(
                        "service_completed_successfully",
                        service.at("depends_on", name + "-migration", "condition"),
                        name);
            }
        });
        assertEquals(
                Set.of(
                        "postgres",
                        "auth-service-migration",
                        "reference-data-service-migration",
                        "allocation-service-migration",
                        "order-gateway-service-migration"),
                know);
    }

    @Test
    void everyUserOfRedisHasAPasswordAndKeysOfItsOwn() {
        String redis = String.valueOf(services().get("redis").at("command"));
        Set<Object> passwords = new HashSet<>();
        for (Map.Entry<String, String> user : Map.of(
                        "auth-service",
                        "oas_auth",
                        "allocation-service",
                        "oas_allocation",
                        "order-gateway-service",
                        "oas_orders")
                .entrySet()) {
            YamlDocument service = services().get(user.getKey());
            assertEquals(
                    "redis://redis:6379?user=" + user.getValue(), service.at("environment", "QUARKUS_REDIS_HOSTS"));
            String password = (String) service.at("environment", "QUARKUS_REDIS_PASSWORD");
            assertTrue(passwords.add(password), password);
            String variable = password.substring(2, password.indexOf(':'));
            assertTrue(redis.contains("--user %s on \">$$%s\"".formatted(user.getValue(), variable)), redis);
        }
    }

    @Test
    void withTheOverlayEveryConnectionIsEncryptedAndVerified() throws IOException {
        YamlDocument overlay = YamlDocument.all(Files.readString(Chart.REPOSITORY.resolve("compose.tls.yaml")))
                .get(0);
        Map<?, ?> encrypted = (Map<?, ?>) overlay.at("services");
        Set<String> expected = new TreeSet<>(services().keySet());
        expected.remove("aladdin-simulator");
        assertEquals(expected, new TreeSet<>(encrypted.keySet()));
        for (String name : expected) {
            if (overlay.at("services", name, "environment") instanceof Map<?, ?> environment) {
                environment.values().forEach(value -> {
                    assertFalse(String.valueOf(value).matches("(http|redis):.*"), name + " " + value);
                    assertTrue(
                            !String.valueOf(value).startsWith("jdbc:")
                                    || String.valueOf(value).contains("sslmode=verify-full"),
                            name + " " + value);
                });
                if (PORTS.containsKey(name)) {
                    assertEquals("disabled", environment.get("QUARKUS_HTTP_INSECURE_REQUESTS"), name);
                    assertEquals(PORTS.get(name).toString(), environment.get("QUARKUS_HTTP_SSL_PORT"), name);
                }
            }
        }
    }

    private static boolean isMigration(String service) {
        return service.endsWith("-migration");
    }

    @Test
    void imageRunsAsAnOrdinaryUser_onAFixedJava_withoutSecrets() {
        assertTrue(dockerfile.contains("FROM eclipse-temurin:21-jre"));
        assertTrue(dockerfile.contains("USER 10001:10001"));
        assertFalse(dockerfile.stream().anyMatch(line -> line.matches("(ARG|ENV).*(PASSWORD|SECRET|TOKEN|KEY).*")));
    }

    /** Only where a module has been packaged: what the Dockerfile copies is what the build leaves. */
    @Test
    void everythingCopiedIsThere_whenTheModuleIsPackaged() {
        List<String> copied = dockerfile.stream()
                .filter(line -> line.startsWith("COPY"))
                .map(line -> line.split(" ")[2])
                .toList();
        assertEquals(4, copied.size());
        for (String module : PORTS.keySet()) {
            if (Files.exists(Chart.REPOSITORY.resolve(module + "/target/quarkus-app/quarkus-run.jar"))) {
                for (String source : copied) {
                    String path = source.replace("${MODULE}", module);
                    assertTrue(Files.exists(Chart.REPOSITORY.resolve(path)), path);
                }
            }
        }
    }

    private static Map<String, YamlDocument> services() {
        Map<String, YamlDocument> services = new TreeMap<>();
        ((Map<?, ?>) compose.at("services"))
                .forEach((name, body) -> services.put((String) name, new YamlDocument(body)));
        return services;
    }
}
