package com.allocationsystem.simulator.adapter.in.rest.token;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.config.SimulatorConfig;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who may call. Basic needs the API key beside it; a bearer token does not, but a wrong key is refused with either. Tokens live in memory: a
 * restart makes every one of them unknown, as an expiry would.
 */
@ApplicationScoped
public class Credentials {

    private static final String API_KEY = "VND.com.blackrock.API-Key";
    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    private final SimulatorConfig config;
    private final Clock clock;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    Credentials(SimulatorConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Empty scopes: everything the client may do. */
    private record Grant(Instant until, Set<String> scopes) {}

    /** @throws ApiException 401 when the caller is unknown, 403 when its token lacks the scope */
    public void check(HttpServerRequest request, String scope) {
        String apiKey = request.getHeader(API_KEY);
        String authorization = request.getHeader("Authorization");
        if (apiKey != null && !same(apiKey, config.apiKey())) {
            throw ApiException.unauthenticated(API_KEY + " is not known");
        }
        if (authorization == null) {
            throw ApiException.unauthenticated("Authorization is missing; send Basic or Bearer");
        }
        if (authorization.startsWith(BASIC)) {
            checkBasic(authorization.substring(BASIC.length()), apiKey);
        } else if (authorization.startsWith(BEARER)) {
            checkBearer(authorization.substring(BEARER.length()), scope);
        } else {
            throw ApiException.unauthenticated("Authorization is neither Basic nor Bearer");
        }
    }

    private void checkBasic(String credentials, String apiKey) {
        if (apiKey == null) {
            throw ApiException.unauthenticated(API_KEY + " is missing");
        }
        byte[] expected = (config.username() + ":" + config.password()).getBytes(StandardCharsets.UTF_8);
        if (!same(credentials, Base64.getEncoder().encodeToString(expected))) {
            throw ApiException.unauthenticated("User or password is wrong");
        }
    }

    private void checkBearer(String token, String scope) {
        Grant grant = grants.get(token);
        if (grant == null || !clock.instant().isBefore(grant.until())) {
            throw ApiException.unauthenticated("The access token is unknown or expired");
        }
        if (!grant.scopes().isEmpty() && !grant.scopes().contains(scope)) {
            throw new ApiException(403, "The access token lacks scope " + scope, null);
        }
    }

    /**
     * Issues an access token.
     *
     * @param fields of the form body, or of the query as Aladdin's own SDK sends them; scopes as {@code scope} or repeated {@code scopes}
     * @return the token answer
     * @throws ApiException 400 for another grant, 401 for a wrong client
     */
    public byte[] issue(MultiMap fields) {
        String grantType = fields.get("grant_type");
        if (!"client_credentials".equals(grantType)) {
            throw ApiException.invalid("grant_type %s is not client_credentials".formatted(grantType));
        }
        if (!same(fields.get("client_id"), config.clientId())
                || !same(fields.get("client_secret"), config.clientSecret())) {
            throw ApiException.unauthenticated("client_id or client_secret is wrong");
        }
        Set<String> scopes = new HashSet<>(fields.getAll("scopes"));
        fields.getAll("scope").forEach(scope -> scopes.addAll(Arrays.asList(scope.split(" "))));
        scopes.remove("");
        scopes.remove("offline_access");
        Instant now = clock.instant();
        grants.values().removeIf(grant -> !now.isBefore(grant.until()));
        String token = UUID.randomUUID().toString();
        grants.put(token, new Grant(now.plusSeconds(config.tokenLifetimeS()), Set.copyOf(scopes)));
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("access_token", token);
            json.writeStringField("token_type", "Bearer");
            json.writeNumberField("expires_in", config.tokenLifetimeS());
            json.writeStringField("scope", String.join(" ", scopes));
            json.writeEndObject();
        });
    }

    private static boolean same(String offered, String expected) {
        return offered != null
                && MessageDigest.isEqual(
                        offered.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
