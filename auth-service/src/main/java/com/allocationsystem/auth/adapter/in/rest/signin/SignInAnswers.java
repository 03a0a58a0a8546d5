package com.allocationsystem.auth.adapter.in.rest.signin;

import com.allocationsystem.auth.application.port.in.signin.Session;
import com.allocationsystem.auth.application.port.in.signin.SignInResult;
import com.allocationsystem.auth.domain.session.Transport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Answers an attempt to sign in: a session, its refresh token in the body or in a cookie, or the next step. */
@ApplicationScoped
class SignInAnswers {

    private static final int ACCEPTED = 202;

    private final RefreshCookie cookie;

    SignInAnswers(RefreshCookie cookie) {
        this.cookie = cookie;
    }

    Response of(SignInResult result) {
        if (result instanceof SignInResult.SignedIn signedIn) {
            return of(signedIn.session(), signedIn.recoveryCodes());
        }
        return Response.status(ACCEPTED)
                .entity(ChallengeResponse.from((SignInResult.StepNeeded) result))
                .build();
    }

    Response of(Session session) {
        return of(session, List.of());
    }

    private Response of(Session session, List<String> recoveryCodes) {
        boolean inCookie = session.transport() == Transport.COOKIE;
        Response.ResponseBuilder answer = Response.ok(SessionResponse.from(session, inCookie, recoveryCodes));
        return inCookie ? answer.cookie(cookie.of(session.refreshToken())).build() : answer.build();
    }
}
