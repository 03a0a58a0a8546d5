package com.allocationsystem.auth.application.port.in.signin;

import com.allocationsystem.auth.domain.user.User;

/**
 * What a signed-in person holds.
 *
 * @param accessToken JWT for the next minutes
 * @param refreshToken secret, good for one exchange
 * @param user who it is
 */
public record Session(String accessToken, String refreshToken, User user) {

    /** Names no token. */
    @Override
    public String toString() {
        return "Session[" + user.username() + "]";
    }
}
