package com.allocationsystem.testsupport.issuer;

import com.allocationsystem.shared.Sha256;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An OpenID provider. It is strict with its clients as the standards are: exact redirect addresses, S256, codes that are good once,
 * the client's secret. Who signs in, and how the identity token lies, stands in the header {@value #WHO}:
 * {@code subject|username|group,group|lie}; a browser without it is shown a form.
 */
public final class LocalIssuer implements AutoCloseable {

    public static final String WHO = "X-Test-Who";
    public static final String CLIENT = "desk";
    public static final String SECRET = "a secret of the tests: desk";

    private static final Pattern PATH = Pattern.compile("/(corp|public|sent)/(.*)");
    private static final String CALLBACK = "%s/v1/auth/oidc/%s/callback";

    private final HttpServer server;
    private final String frontDoor;
    private final RSAKey key = key();
    private final RSAKey foreignKey = key();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    /**
     * @param port to listen on; 0 for any free one
     * @param frontDoor the address that people reach our system at, and are sent back to
     */
    public LocalIssuer(int port, String frontDoor) throws IOException {
        this.frontDoor = frontDoor;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** @return the issuer of this id: {@code corp} knows our secret, {@code public} knows us by PKCE alone */
    public String issuer(String id) {
        return "http://localhost:%d/%s".formatted(server.getAddress().getPort(), id);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            answerOrRefuse(exchange);
        }
    }

    private void answerOrRefuse(HttpExchange exchange) throws IOException {
        try {
            Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
            if (!path.matches()) {
                send(exchange, 404, "{}");
                return;
            }
            String id = path.group(1);
            switch (path.group(2)) {
                case ".well-known/openid-configuration" -> send(exchange, 200, metadata(id));
                case "jwks" -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
                case "authorize" -> authorize(exchange, id);
                case "token" -> token(exchange, id);
                default -> send(exchange, 404, "{}");
            }
        } catch (RuntimeException | JOSEException e) {
            send(
                    exchange,
                    400,
                    "{\"error\":\"invalid_request\",\"error_description\":\"%s\"}".formatted(e.getMessage()));
        }
    }

    private String metadata(String id) {
        String issuer = issuer(id);
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",\
                "jwks_uri":"%1$s/jwks","response_types_supported":["code"],"subject_types_supported":["public"],\
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer);
    }

    private void authorize(HttpExchange exchange, String id) {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        require("client_id", CLIENT, asked);
        require("redirect_uri", CALLBACK.formatted(frontDoor, id), asked);
        require("response_type", "code", asked);
        require("code_challenge_method", "S256", asked);
        for (String needed : List.of("state", "nonce", "code_challenge")) {
            if (asked.getOrDefault(needed, "").length() < 43) {
                throw new IllegalArgumentException(needed + " is too short");
            }
        }
        if (!List.of(asked.get("scope").split(" ")).contains("openid")) {
            throw new IllegalArgumentException("no openid");
        }
        String who = who(exchange, asked);
        if (who == null) {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            send(exchange, 200, SignInPage.of(asked));
            return;
        }
        String code = UUID.randomUUID().toString();
        asked.put("who", who);
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .set("Location", "%s?code=%s&state=%s".formatted(asked.get("redirect_uri"), code, asked.get("state")));
        send(exchange, 302, "");
    }

    private static String who(HttpExchange exchange, Map<String, String> asked) {
        String name = asked.get(SignInPage.NAME);
        return name == null
                ? exchange.getRequestHeaders().getFirst(WHO)
                : "%s|%s|%s|".formatted(name, name, asked.getOrDefault(SignInPage.GROUPS, ""));
    }

    private void token(HttpExchange exchange, String id) throws IOException, JOSEException {
        Map<String, String> sent =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(sent.getOrDefault("code", ""));
        if (asked == null) {
            throw new IllegalArgumentException("unknown code");
        }
        require("grant_type", "authorization_code", sent);
        require("redirect_uri", asked.get("redirect_uri"), sent);
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (id.equals("corp")) {
            String basic = CLIENT + ":" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
            if (!("Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                    .equals(authorization)) {
                throw new IllegalArgumentException("wrong secret");
            }
        } else {
            require("client_id", CLIENT, sent);
        }
        Base64URL challenge = Base64URL.encode(Sha256.of(sent.getOrDefault("code_verifier", "")));
        require("code_challenge", challenge.toString(), asked);
        send(
                exchange,
                200,
                "{\"access_token\":\"opaque\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\"%s\"}"
                        .formatted(identityToken(id, asked)));
    }

    private String identityToken(String id, Map<String, String> asked) throws JOSEException {
        String[] who = asked.get("who").split("\\|", -1);
        String lie = who[3];
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(lie.equals("issuer") ? "https://evil.example" : issuer(id))
                .subject(who[0])
                .audience(lie.equals("audience") ? "another-client" : CLIENT)
                .claim("nonce", lie.equals("nonce") ? "another" : asked.get("nonce"))
                .claim("preferred_username", who[1])
                .claim("name", "Ann \"Smith\"")
                .claim("groups", who[2].isEmpty() ? List.of() : List.of(who[2].split(",")))
                .issueTime(Date.from(now.minusSeconds(lie.equals("expired") ? 900 : 0)))
                .expirationTime(Date.from(now.plusSeconds(lie.equals("expired") ? -600 : 300)))
                .build();
        return switch (lie) {
            case "unsigned" -> new PlainJWT(claims).serialize();
            case "hs256" ->
                signed(
                        JWSAlgorithm.HS256,
                        claims,
                        new MACSigner(SECRET.repeat(2).getBytes(StandardCharsets.UTF_8)));
            case "key" -> signed(JWSAlgorithm.RS256, claims, new RSASSASigner(foreignKey));
            default -> signed(JWSAlgorithm.RS256, claims, new RSASSASigner(key));
        };
    }

    private String signed(JWSAlgorithm algorithm, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID("issuer-key").build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static void require(String name, String expected, Map<String, String> actual) {
        if (!expected.equals(actual.get(name))) {
            throw new IllegalArgumentException(name + " is " + actual.get(name));
        }
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static void send(HttpExchange exchange, int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().putIfAbsent("Content-Type", List.of("application/json"));
        try {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("issuer-key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
