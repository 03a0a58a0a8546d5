package com.allocationsystem.auth.adapter.in.rest.user;

import com.allocationsystem.auth.application.port.in.user.ResetCredentialsUseCase.GivenPassword;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A password for one sign-in, shown once, and until when it is good.
 *
 * @param oneTimePassword good for one sign-in; shown once
 * @param expiresAt end of its use, UTC
 * @param rightsRequestId of what a second administrator decides about; the user is inactive until then; left out or null when the
 *     password is good at once
 */
public record OneTimePasswordResponse(
        String oneTimePassword,
        Instant expiresAt,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true)
        String rightsRequestId) {

    static OneTimePasswordResponse from(GivenPassword given) {
        return new OneTimePasswordResponse(
                given.shown().password(),
                given.shown().expiresAt(),
                given.waits() == null ? null : given.waits().id());
    }

    /** Names no password. */
    @Override
    public String toString() {
        return "OneTimePasswordResponse[]";
    }
}
