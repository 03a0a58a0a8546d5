package com.allocationsystem.auth.application.port.in.signin;

import com.allocationsystem.auth.application.port.in.user.UserEntry;
import com.allocationsystem.auth.domain.session.Transport;

/**
 * What a signed-in person holds.
 *
 * @param accessToken JWT for the next minutes
 * @param refreshToken secret, good for one exchange
 * @param transport how the refresh token travels
 * @param holder who it is, with the rights that the access token carries
 */
public record Session(String accessToken, String refreshToken, Transport transport, UserEntry holder) {

    /** Names no token. */
    @Override
    public String toString() {
        return "Session[" + holder.user().username() + "]";
    }
}
