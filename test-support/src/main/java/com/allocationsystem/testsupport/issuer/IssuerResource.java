package com.allocationsystem.testsupport.issuer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts the provider, and names it in the settings. */
public class IssuerResource implements QuarkusTestResourceLifecycleManager {

    public static final String DIRECTORY_SECRET = "a secret of the tests, long enough for a directory";

    private static final String FRONT_DOOR = "http://desk.example";

    private LocalIssuer issuer;

    @Override
    public Map<String, String> start() {
        try {
            issuer = new LocalIssuer(0, FRONT_DOOR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> settings = new HashMap<>();
        settings.put("oas.auth.public-url", FRONT_DOOR + "/");
        for (String id : List.of("corp", "public", "sent")) {
            String prefix = "oas.auth.oidc." + id;
            settings.put(prefix + ".issuer", issuer.issuer(id));
            settings.put(prefix + ".name", "Sign-on " + id);
            settings.put(prefix + ".client-id", LocalIssuer.CLIENT);
            settings.put(prefix + ".roles.\"Desk IG\"", "trader");
            settings.put(prefix + ".roles.\"Desk HY\"", "viewer,compliance");
        }
        settings.put("oas.auth.oidc.corp.client-secret", LocalIssuer.SECRET);
        settings.put("oas.auth.oidc.corp.portfolio-groups.\"Desk IG\"", "IG-CORE,IG-LONG");
        settings.put("oas.auth.oidc.corp.portfolio-groups.\"Desk HY\"", "HY");
        settings.put("oas.auth.oidc.corp.portfolio-groups.\"Risk\"", "*");
        settings.put("oas.auth.oidc.sent.scim-secret", DIRECTORY_SECRET);
        settings.put("oas.auth.oidc.away.issuer", "http://localhost:1/away");
        settings.put("oas.auth.oidc.away.name", "Sign-on away");
        settings.put("oas.auth.oidc.away.client-id", LocalIssuer.CLIENT);
        return settings;
    }

    @Override
    public void stop() {
        issuer.close();
    }
}
