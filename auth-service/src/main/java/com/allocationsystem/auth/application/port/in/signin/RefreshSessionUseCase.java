package com.allocationsystem.auth.application.port.in.signin;

import com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException;
import com.allocationsystem.auth.domain.session.Transport;

/** Exchanges a refresh token for a new pair of tokens, with the permissions that the user has now. */
public interface RefreshSessionUseCase {

    /**
     * @param transport how the token came
     * @throws SessionEndedException when the token is unknown, expired, revoked, or of another transport;
     *     also when it was used before, which ends the whole session
     */
    Session refresh(String refreshToken, Transport transport);
}
