package com.allocationsystem.auth.domain.credential;

/**
 * How a user proves who he or she is.
 *
 * @param password kind of the password
 * @param totp whether a code of an authenticator app is asked for
 */
public record CredentialState(PasswordState password, boolean totp) {

    /** Of a new user with a password of this kind. */
    public static CredentialState of(PasswordState password) {
        return new CredentialState(password, false);
    }
}
