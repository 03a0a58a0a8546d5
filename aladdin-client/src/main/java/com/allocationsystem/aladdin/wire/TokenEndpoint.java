package com.allocationsystem.aladdin.wire;

import com.allocationsystem.aladdin.AladdinConfig;
import com.allocationsystem.aladdin.wire.AccessTokens.IssuedToken;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** Asks Aladdin's authorization server for a token, grant {@code client_credentials}, as a standard form (RFC 6749 section 4.4). */
@Singleton
class TokenEndpoint {

    private static final String DEFAULT_PATH = "/api/oauth2/default/v1/token";

    /** Used when the answer names no lifetime: short enough to be harmless. */
    private static final int ASSUMED_LIFETIME_S = 300;

    private final AladdinConfig config;
    private final HttpClient http;

    TokenEndpoint(AladdinConfig config) {
        this.config = config;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofMillis(config.connectTimeoutMs()))
                .build();
    }

    /** One cache for all clients of the process. */
    @Produces
    @Singleton
    static AccessTokens accessTokens(TokenEndpoint endpoint) {
        return new AccessTokens(endpoint::issue, Clock.systemUTC());
    }

    private CompletionStage<IssuedToken> issue() {
        HttpRequest request = HttpRequest.newBuilder(tokenUrl())
                .timeout(Duration.ofMillis(config.readTimeoutMs()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form()))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(TokenEndpoint::read);
    }

    private URI tokenUrl() {
        return config.oauth().tokenUrl().orElseGet(() -> config.url().resolve(DEFAULT_PATH));
    }

    private String form() {
        AladdinConfig.OAuth oauth = config.oauth();
        Map<String, String> fields = new TreeMap<>();
        fields.put("grant_type", "client_credentials");
        fields.put("client_id", oauth.clientId().orElseThrow(() -> missing("client-id")));
        fields.put("client_secret", oauth.clientSecret().orElseThrow(() -> missing("client-secret")));
        oauth.scopes().ifPresent(scopes -> fields.put("scope", String.join(" ", scopes)));
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static IllegalStateException missing(String key) {
        return AladdinHeaders.missing("oas.aladdin.oauth." + key);
    }

    private static IssuedToken read(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw AladdinErrors.exception(
                    answer.statusCode(),
                    name -> answer.headers().firstValue(name).orElse(null),
                    answer.body());
        }
        try {
            TokenAnswer token = AladdinJson.MAPPER.readValue(answer.body(), TokenAnswer.class);
            if (token.accessToken() == null) {
                throw new IllegalStateException("The token endpoint answered 200 without access_token");
            }
            int lifetimeS = token.expiresIn() == null ? ASSUMED_LIFETIME_S : token.expiresIn();
            return new IssuedToken(token.accessToken(), Duration.ofSeconds(lifetimeS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The token endpoint answered 200 without JSON", e);
        }
    }

    record TokenAnswer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") Integer expiresIn) {}
}
