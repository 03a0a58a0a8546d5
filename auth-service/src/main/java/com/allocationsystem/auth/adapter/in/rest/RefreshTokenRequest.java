package com.allocationsystem.auth.adapter.in.rest;

import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Body of {@code POST /auth/refresh} and {@code /auth/logout}. */
public record RefreshTokenRequest(@Schema(required = true) String refreshToken) implements RequestBody {

    private static final int LONGEST = 200;

    @Override
    public void check(Faults faults) {
        Texts.required("refresh_token", refreshToken, LONGEST, faults);
    }

    /** Names no token. */
    @Override
    public String toString() {
        return "RefreshTokenRequest[]";
    }
}
