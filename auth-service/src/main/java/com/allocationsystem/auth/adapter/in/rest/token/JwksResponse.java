package com.allocationsystem.auth.adapter.in.rest.token;

import com.allocationsystem.auth.application.port.in.token.PublishedKeysUseCase.PublishedKey;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A JSON Web Key Set.
 *
 * @param keys every key that a token which has not expired may be signed with
 */
public record JwksResponse(List<Jwk> keys) {

    static JwksResponse from(List<PublishedKey> keys) {
        return new JwksResponse(keys.stream().map(Jwk::from).toList());
    }

    /**
     * One RSA public key.
     *
     * @param kty RSA
     * @param use sig
     * @param alg RS256
     * @param kid id of the key, as in the header of a token
     * @param n modulus, base64url
     * @param e exponent, base64url
     */
    public record Jwk(String kty, String use, String alg, String kid, String n, String e) {

        static Jwk from(PublishedKey published) {
            return new Jwk(
                    "RSA",
                    "sig",
                    "RS256",
                    published.kid(),
                    base64(published.key().getModulus()),
                    base64(published.key().getPublicExponent()));
        }

        /** Unsigned big-endian, as RFC 7518 has it: without the sign byte that Java puts first. */
        private static String base64(BigInteger number) {
            byte[] bytes = number.toByteArray();
            byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
        }
    }
}
