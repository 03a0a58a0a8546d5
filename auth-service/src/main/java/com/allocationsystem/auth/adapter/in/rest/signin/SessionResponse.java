package com.allocationsystem.auth.adapter.in.rest.signin;

import com.allocationsystem.auth.application.port.in.signin.Session;
import com.allocationsystem.auth.domain.user.User;
import java.util.List;

/** What signing in and refreshing answer. */
public record SessionResponse(String accessToken, String refreshToken, SignedInUser user) {

    static SessionResponse from(Session session) {
        return new SessionResponse(session.accessToken(), session.refreshToken(), SignedInUser.from(session.user()));
    }

    /** Who is signed in. */
    public record SignedInUser(String id, String username, List<String> permissions) {

        static SignedInUser from(User user) {
            return new SignedInUser(user.id(), user.username(), user.permissions());
        }
    }
}
