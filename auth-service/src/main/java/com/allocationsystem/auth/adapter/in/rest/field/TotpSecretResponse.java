package com.allocationsystem.auth.adapter.in.rest.field;

import com.allocationsystem.auth.domain.credential.TotpSecret;

/**
 * A new secret for an authenticator app, shown once: {@code secret} to type in, {@code otpauth_uri} as a QR code.
 *
 * @param secret Base32, to type into the app; shown once
 * @param otpauthUri the same, to show as a QR code
 */
public record TotpSecretResponse(String secret, String otpauthUri) {

    /** @return the answer with this secret */
    public static TotpSecretResponse from(TotpSecret secret) {
        return new TotpSecretResponse(secret.base32(), secret.uri());
    }

    /** Names no secret. */
    @Override
    public String toString() {
        return "TotpSecretResponse[]";
    }
}
