package com.allocationsystem.auth.adapter.in.rest.signin;

import com.allocationsystem.auth.adapter.in.rest.field.Texts;
import com.allocationsystem.auth.application.port.in.signin.LoginUseCase;
import com.allocationsystem.auth.domain.session.SessionOrigin;
import com.allocationsystem.auth.domain.session.Transport;
import com.allocationsystem.auth.domain.user.UserRules;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /auth/login}; {@code session} says how the refresh token comes, TOKEN where it is missing.
 *
 * @param password of the user
 * @param session TOKEN: the answer holds the refresh token; COOKIE: a cookie does. TOKEN where it is null
 */
public record LoginRequest(
        @Schema(required = true) String username,
        @Schema(required = true) String password,
        Transport session) implements RequestBody {

    @Override
    public void check(Faults faults) {
        Texts.required("username", username, UserRules.LONGEST_USERNAME, faults);
        Texts.required("password", password, UserRules.LONGEST_PASSWORD, faults);
    }

    LoginUseCase.Command toCommand(String address) {
        return new LoginUseCase.Command(
                username, password, new SessionOrigin(session == null ? Transport.TOKEN : session, address));
    }

    /** Names no password. */
    @Override
    public String toString() {
        return "LoginRequest[" + username + "]";
    }
}
