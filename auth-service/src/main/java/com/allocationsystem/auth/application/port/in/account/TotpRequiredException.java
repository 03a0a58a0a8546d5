package com.allocationsystem.auth.application.port.in.account;

/** The policy requires an authenticator app, so it is not removed. */
public final class TotpRequiredException extends RuntimeException {

    public TotpRequiredException() {
        super("Your permissions require an authenticator app; an administrator can reset it, then you set up another.");
    }
}
