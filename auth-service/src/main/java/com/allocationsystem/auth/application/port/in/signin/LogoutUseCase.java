package com.allocationsystem.auth.application.port.in.signin;

/** Signs a person out. */
public interface LogoutUseCase {

    /** Ends the session of {@code refreshToken}; nothing happens when it has ended or was never ours. */
    void logout(String refreshToken);

    /** Ends the session with this id; nothing happens when it has ended. */
    void endSession(String sessionId);
}
