package com.allocationsystem.auth.adapter.in.rest.signin;

import com.allocationsystem.auth.adapter.in.rest.field.Texts;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;

/**
 * Body of {@code POST /auth/refresh} and {@code /auth/logout}; the token is missing where a bearer takes its place.
 *
 * @param refreshToken of the last answer; null where a cookie holds it
 */
public record RefreshTokenRequest(String refreshToken) implements RequestBody {

    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 200;

    @Override
    public void check(Faults faults) {
        if (refreshToken != null) {
            Texts.required("refresh_token", refreshToken, LONGEST, faults);
        }
    }

    /**
     * @return the token of the body
     * @throws com.allocationsystem.shared.InvalidInputException when it has none
     */
    String token() {
        Faults faults = new Faults();
        faults.required("refresh_token", refreshToken);
        faults.throwIfAny();
        return refreshToken;
    }

    /**
     * @param authorization header of the request, or null
     * @return the token of the body, or else the bearer
     * @throws com.allocationsystem.shared.InvalidInputException when there is neither
     */
    String tokenOrBearer(String authorization) {
        boolean bearer = authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return refreshToken == null && bearer
                ? authorization.substring(BEARER.length()).strip()
                : token();
    }

    /** Names no token. */
    @Override
    public String toString() {
        return "RefreshTokenRequest[]";
    }
}
