package com.allocationsystem.auth.adapter.in.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.auth.AuthSettings;
import java.util.HashMap;
import java.util.List;
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
    void refusesAReplacementThatReplacesNothing() {
        for (String other : List.of("previous-key-encryption-secret", "next-key-encryption-secret")) {
            String key = "oas.auth." + other;
            refuses(
                    Map.of(SECRET, "sixteen letters.", key, "sixteen letters."),
                    true,
                    "is the same as OAS_AUTH_KEY_SECRET");
            refuses(Map.of(SECRET, "sixteen letters.", key, "fifteen letters"), true, "has 15 characters");
            assertDoesNotThrow(() -> Startup.refuseUnsafe(
                    AuthSettings.of(Map.of(SECRET, "sixteen letters.", key, "sixteen others..")), true));
        }
    }

    @Test
    void refusesDemoUsers_inProduction() {
        refuses(Map.of(SECRET, "sixteen letters.", DEMO, "true"), false, "demo-users");
    }

    @Test
    void refusesPasswordsThatAnAdministratorKnows_inProduction() {
        Map<String, String> lasting = Map.of(SECRET, "sixteen letters.", "oas.auth.given-passwords-last", "true");
        refuses(lasting, false, "given-passwords-last");
        assertDoesNotThrow(() -> Startup.refuseUnsafe(AuthSettings.of(lasting), true));
    }

    @Test
    void refusesDemoUsersThatDevelopmentLeftInTheDatabase() {
        String message = assertThrows(
                        IllegalStateException.class, () -> Startup.refusePublished(List.of("admin", "trader")))
                .getMessage();
        assertTrue(message.contains("admin, trader"), message);
        assertDoesNotThrow(() -> Startup.refusePublished(List.of()));
    }

    @Test
    void refusesKeysThatSignBeforeServicesKnowThem() {
        refuses(Map.of(SECRET, "sixteen letters.", "oas.auth.keys.publish-ahead", "19m"), true, "publish-ahead");
    }

    @Test
    void refusesCookiesOverPlainHttp_inProduction() {
        refuses(Map.of(SECRET, "sixteen letters.", "oas.auth.cookie.secure", "false"), false, "cookie.secure");
    }

    @Test
    void refusesAccessTokensThatOutliveTheirEndTooLong() {
        refuses(Map.of(SECRET, "sixteen letters.", LIFETIME, "601s"), true, "access-token-lifetime");
        assertDoesNotThrow(() ->
                Startup.refuseUnsafe(AuthSettings.of(Map.of(SECRET, "sixteen letters.", LIFETIME, "600s")), false));
    }

    @Test
    void refusesProvidersWithoutHttpsOrAWayBack() {
        Map<String, String> corp = Map.of(
                SECRET,
                "sixteen letters.",
                "oas.auth.oidc.corp.issuer",
                "https://login.example",
                "oas.auth.oidc.corp.name",
                "Corporate",
                "oas.auth.oidc.corp.client-id",
                "desk");
        refuses(corp, true, "public-url");
        refuses(with(corp, "oas.auth.public-url", "http://desk.example"), false, "http://desk.example");
        Map<String, String> good = with(corp, "oas.auth.public-url", "https://desk.example");
        refuses(with(good, "oas.auth.oidc.corp.issuer", "http://login.example"), false, "http://login.example");
        assertDoesNotThrow(
                () -> Startup.refuseUnsafe(AuthSettings.of(with(good, "oas.auth.local-users", "false")), false));
        refuses(Map.of(SECRET, "sixteen letters.", "oas.auth.local-users", "false"), true, "local-users");
    }

    @Test
    void refusesDirectoriesWhoseSecretIsShort() {
        Map<String, String> corp = Map.of(
                SECRET,
                "sixteen letters.",
                "oas.auth.public-url",
                "https://desk.example",
                "oas.auth.oidc.corp.issuer",
                "https://login.example",
                "oas.auth.oidc.corp.name",
                "Corporate",
                "oas.auth.oidc.corp.client-id",
                "desk");
        String key = "oas.auth.oidc.corp.scim-secret";
        refuses(with(corp, key, "x".repeat(31)), true, "oas.auth.oidc.corp.scim-secret has 31 characters");
        assertDoesNotThrow(() -> Startup.refuseUnsafe(AuthSettings.of(with(corp, key, "x".repeat(32))), false));
    }

    private static Map<String, String> with(Map<String, String> settings, String key, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(key, value);
        return more;
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
