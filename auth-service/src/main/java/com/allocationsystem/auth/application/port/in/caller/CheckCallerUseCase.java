package com.allocationsystem.auth.application.port.in.caller;

/** Tells whether a caller's access token still stands at this moment, by the database and not by a list of it. */
public interface CheckCallerUseCase {

    /**
     * @throws com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException when the caller was deactivated, lost a
     *     permission, got a new password or signed out since the token was issued, or is no user
     */
    void check(Caller caller);
}
