package com.allocationsystem.auth.adapter.in.rest.signin;

import com.allocationsystem.auth.application.port.in.signin.Session;
import com.allocationsystem.auth.application.port.in.user.UserEntry;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What signing in and refreshing answer; {@code refresh_token} is null where a cookie holds it, {@code recovery_codes} are
 * there only when an authenticator app was set up in this step, and are shown once.
 *
 * @param accessToken JSON Web Token for the header Authorization
 * @param refreshToken good for one refresh; null where a cookie holds it
 * @param user who is signed in
 * @param recoveryCodes each good for one sign-in, shown once; left out or null unless an authenticator app was set up in this step
 */
public record SessionResponse(
        String accessToken,
        @Schema(nullable = true) String refreshToken,
        SignedInUser user,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true)
        List<String> recoveryCodes) {

    static SessionResponse from(Session session, boolean inCookie, List<String> recoveryCodes) {
        return new SessionResponse(
                session.accessToken(),
                inCookie ? null : session.refreshToken(),
                SignedInUser.from(session.holder()),
                recoveryCodes.isEmpty() ? null : recoveryCodes);
    }

    /** Names no token. */
    @Override
    public String toString() {
        return "SessionResponse[" + user + "]";
    }

    /**
     * Who is signed in; {@code permissions} are those of the access token.
     *
     * @param id id of the user, a UUID
     * @param permissions those of the access token
     */
    public record SignedInUser(String id, String username, List<String> permissions) {

        static SignedInUser from(UserEntry entry) {
            return new SignedInUser(
                    entry.user().id(), entry.user().username(), entry.rights().permissions());
        }
    }
}
