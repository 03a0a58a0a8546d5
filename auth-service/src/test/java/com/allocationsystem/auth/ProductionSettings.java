package com.allocationsystem.auth;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** What a first start in production is given. */
public class ProductionSettings implements QuarkusTestResourceLifecycleManager {

    static final String ADMIN_PASSWORD = "first administrator's";

    /** What users choose at their first sign-in. */
    static final String OWN_PASSWORD = "seven quiet herons";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.profile", "prod",
                "oas.auth.key-encryption-secret", "a secret of the integration test",
                "oas.auth.admin.username", "chief",
                "oas.auth.admin.password", ADMIN_PASSWORD);
    }

    @Override
    public void stop() {
        // settings need no stopping
    }
}
