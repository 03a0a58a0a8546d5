package com.allocationsystem.auth.application.port.in.signin.refusal;

/** Name and password (or client id and secret) do not belong together; which of them is wrong is not told. */
public final class SignInRefusedException extends RuntimeException {

    public SignInRefusedException(String what) {
        super("The %s is wrong, or signing in is not allowed; try again or ask an administrator.".formatted(what));
    }
}
