package com.allocationsystem.auth.adapter.in.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.auth.AuthSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartupTest {

    private static final String SECRET = "oas.auth.key-encryption-secret";
    private static final String LIFETIME = "oas.auth.access-token-lifetime";
    private static final String DEMO = "oas.auth.demo-users";

    @Test
    void refuses_withoutAKeySecret() {
        refuses(Map.of(), false, "OAS_AUTH_KEY_SECRET");
        refuses(Map.of(SECRET, ""), false, "OAS_AUTH_KEY_SECRET");
        refuses(Map.of(SECRET, "fifteen letters"), true, "OAS_AUTH_KEY_SECRET");
    }

    @Test
    void refusesDemoUsers_inProduction() {
        refuses(Map.of(SECRET, "sixteen letters.", DEMO, "true"), false, "demo-users");
    }

    @Test
    void refusesAccessTokensThatOutliveTheirEndTooLong() {
        refuses(Map.of(SECRET, "sixteen letters.", LIFETIME, "601s"), true, "access-token-lifetime");
        assertDoesNotThrow(() ->
                Startup.refuseUnsafe(AuthSettings.of(Map.of(SECRET, "sixteen letters.", LIFETIME, "600s")), false));
    }

    @Test
    void starts_withASecretAndWithoutDemoUsers() {
        assertDoesNotThrow(() -> Startup.refuseUnsafe(AuthSettings.of(Map.of(SECRET, "sixteen letters.")), false));
        assertDoesNotThrow(
                () -> Startup.refuseUnsafe(AuthSettings.of(Map.of(SECRET, "sixteen letters.", DEMO, "true")), true));
    }

    private static void refuses(Map<String, String> settings, boolean development, String named) {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> Startup.refuseUnsafe(AuthSettings.of(settings), development));
        assertTrue(refused.getMessage().contains(named));
    }
}
