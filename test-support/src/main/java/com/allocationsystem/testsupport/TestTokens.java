package com.allocationsystem.testsupport;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;

/** Access tokens as auth-service makes them, and the bad ones that every service must refuse. */
public final class TestTokens {

    /** Issuer and audience of every token of the system. */
    public static final String ISSUER = "allocation-system";

    private static final String KEY_ID = "test-key";
    private static final long LIFETIME_SECONDS = 900;
    private static final KeyPair KEY = newKey();
    private static final KeyPair OTHER_KEY = newKey();

    private TestTokens() {}

    /**
     * @param username who the token is for
     * @param permissions e.g. {@code allocation:preview}
     * @return a token that a service under {@link TokenResource} accepts
     */
    public static String withPermissions(String username, String... permissions) {
        return token(username, KEY, Instant.now().plusSeconds(LIFETIME_SECONDS), permissions);
    }

    /**
     * @param username who the token is for; its subject is {@code user-} and this
     * @param session claim {@code sid}
     * @param version claim {@code ver}
     * @param permissions e.g. {@code allocation:preview}
     * @return a token as a sign-in gives it out
     */
    public static String ofSession(String username, String session, int version, String... permissions) {
        return claims(username, Instant.now().plusSeconds(LIFETIME_SECONDS), permissions)
                .claim("sid", session)
                .claim("ver", version)
                .jws()
                .keyId(KEY_ID)
                .sign(KEY.getPrivate());
    }

    /**
     * @param username who the token is for
     * @param portfolioGroups the groups that the user sees, and no other
     * @param permissions e.g. {@code allocation:preview}
     * @return a token as a user limited to portfolio groups has it
     */
    public static String scoped(String username, List<String> portfolioGroups, String... permissions) {
        return claims(username, Instant.now().plusSeconds(LIFETIME_SECONDS), permissions)
                .claim("portfolio_groups", portfolioGroups)
                .jws()
                .keyId(KEY_ID)
                .sign(KEY.getPrivate());
    }

    /** @return a token that was good until a minute ago */
    public static String expired(String... permissions) {
        return token("trader", KEY, Instant.now().minusSeconds(60), permissions);
    }

    /** @return a token of trader that ends soon */
    public static String endingIn(Duration life, String... permissions) {
        return token("trader", KEY, Instant.now().plus(life), permissions);
    }

    /** @return a token with the right key id, signed by another key */
    public static String signedByAnotherKey(String... permissions) {
        return token("trader", OTHER_KEY, Instant.now().plusSeconds(LIFETIME_SECONDS), permissions);
    }

    /** @return a good token for another system */
    public static String forAnotherAudience(String... permissions) {
        return signed(inTime(permissions).audience("another-system"));
    }

    /** @return a good token of another issuer, signed by a key that is known */
    public static String ofAnotherIssuer(String... permissions) {
        return signed(inTime(permissions).issuer("another-system"));
    }

    private static JwtClaimsBuilder inTime(String... permissions) {
        return claims("trader", Instant.now().plusSeconds(LIFETIME_SECONDS), permissions);
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(KEY.getPrivate());
    }

    /** @return an unsigned token, algorithm "none" */
    public static String algNone(String... permissions) {
        String claims = new String(
                Base64.getUrlDecoder()
                        .decode(withPermissions("trader", permissions).split("\\.")[1]),
                StandardCharsets.UTF_8);
        return encode("{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"" + KEY_ID + "\"}") + "." + encode(claims) + ".";
    }

    /** @return the key set against which services verify, as auth-service publishes it */
    static String jwks() {
        RSAPublicKey key = (RSAPublicKey) KEY.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}""".formatted(
                        KEY_ID,
                        encode(unsigned(key.getModulus().toByteArray())),
                        encode(unsigned(key.getPublicExponent().toByteArray())));
    }

    private static String token(String username, KeyPair key, Instant expiresAt, String... permissions) {
        return claims(username, expiresAt, permissions).jws().keyId(KEY_ID).sign(key.getPrivate());
    }

    private static JwtClaimsBuilder claims(String username, Instant expiresAt, String... permissions) {
        return Jwt.issuer(ISSUER)
                .audience(ISSUER)
                .subject("user-" + username)
                .upn(username)
                .groups(new HashSet<>(Arrays.asList(permissions)))
                .issuedAt(expiresAt.minusSeconds(LIFETIME_SECONDS))
                .expiresAt(expiresAt);
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return encode(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] unsigned(byte[] signed) {
        return signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
    }
}
