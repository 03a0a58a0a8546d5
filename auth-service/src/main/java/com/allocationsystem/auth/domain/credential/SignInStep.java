package com.allocationsystem.auth.domain.credential;

/** What a sign-in may ask for after the right password, in this order. */
public enum SignInStep {

    /** A code of the authenticator app, or a recovery code. */
    TOTP,

    /** A password of the user's own in place of a one-time password. */
    NEW_PASSWORD,

    /** To set up an authenticator app. */
    TOTP_ENROLLMENT
}
