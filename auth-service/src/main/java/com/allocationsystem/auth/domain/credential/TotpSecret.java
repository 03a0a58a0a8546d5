package com.allocationsystem.auth.domain.credential;

/**
 * A secret to set an authenticator app up with, shown once.
 *
 * @param base32 to type in
 * @param uri {@code otpauth} address, to show as a QR code
 */
public record TotpSecret(String base32, String uri) {

    /** Names no secret. */
    @Override
    public String toString() {
        return "TotpSecret[]";
    }
}
