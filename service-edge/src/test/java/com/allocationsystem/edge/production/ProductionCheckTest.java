package com.allocationsystem.edge.production;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionCheckTest {

    @ParameterizedTest
    @CsvSource({
        "oas.service.secret, x, 1 characters",
        "oas.service.secret, development, publishes",
        "oas.auth.key-encryption-secret, for development only, publishes",
        "oas.auth.clients.allocation-service.secret, fifteen letters, 15 characters",
        "quarkus.datasource.password, oas_auth, publishes",
        "quarkus.redis.password, password, publishes"
    })
    void weakAndPublishedSecretsAreRefusedByName(String name, String value, String why) {
        String message = refused(Map.of(name, value), List.of("prod"));
        assertTrue(message.contains(name) && message.contains(why), message);
        assertDoesNotThrow(() -> check(Map.of(name, value), List.of("local")));
    }

    @Test
    void everyFaultIsNamedAtOnce_andNoSecretIsTold() {
        String message =
                refused(Map.of("oas.service.secret", "hunter2", "quarkus.redis.password", "changeit"), List.of("prod"));
        assertEquals(3, message.lines().count(), message);
        assertFalse(message.contains("hunter2"), message);
    }

    @Test
    void strongSecretsStart() {
        assertDoesNotThrow(() -> check(
                Map.of(
                        "oas.service.secret",
                        "0123456789abcdef",
                        "quarkus.datasource.password",
                        "short, but the firm's"),
                List.of("prod")));
    }

    @ParameterizedTest
    @CsvSource({"http://aladdin.example.com", "http://aladdin-simulator:8090", "ftp://x"})
    void aladdinInTheClearIsRefused(String address) {
        assertTrue(refused(Map.of("oas.aladdin.url", address), List.of("prod")).contains(address));
    }

    @ParameterizedTest
    @CsvSource({"https://aladdin.example.com", "http://localhost:9000", "http://127.0.0.1:9000"})
    void encryptedOrOnThisMachineIsFine(String address) {
        assertDoesNotThrow(() -> check(Map.of("oas.aladdin.url", address), List.of("prod")));
    }

    @Test
    void developmentAndProductionExcludeEachOther() {
        assertTrue(refused(Map.of(), List.of("prod", "local")).contains("prod,local"));
    }

    private static String refused(Map<String, String> settings, List<String> profiles) {
        return assertThrows(IllegalStateException.class, () -> check(settings, profiles))
                .getMessage();
    }

    private static void check(Map<String, String> settings, List<String> profiles) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
        new ProductionCheck(config).check(profiles);
    }
}
