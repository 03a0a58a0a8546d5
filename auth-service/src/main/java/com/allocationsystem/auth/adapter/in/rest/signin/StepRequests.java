package com.allocationsystem.auth.adapter.in.rest.signin;

import com.allocationsystem.auth.adapter.in.rest.field.Texts;
import com.allocationsystem.auth.domain.user.UserRules;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the steps of a sign-in. */
public final class StepRequests {

    private static final int LONGEST_TOKEN = 200;
    private static final int LONGEST_CODE = 40;

    private StepRequests() {}

    /**
     * Body of {@code POST /auth/login/totp}: six digits of the authenticator app, or a recovery code.
     *
     * @param code six digits of the authenticator app, or a recovery code
     */
    public record Code(
            @Schema(required = true) String challengeToken,
            @Schema(required = true) String code) implements RequestBody {

        @Override
        public void check(Faults faults) {
            Texts.required("challenge_token", challengeToken, LONGEST_TOKEN, faults);
            Texts.required("code", code, LONGEST_CODE, faults);
        }

        /** Names no secret. */
        @Override
        public String toString() {
            return "Code[]";
        }
    }

    /** Body of {@code POST /auth/login/totp-enrollment}. */
    public record Enrollment(@Schema(required = true) String challengeToken) implements RequestBody {

        @Override
        public void check(Faults faults) {
            Texts.required("challenge_token", challengeToken, LONGEST_TOKEN, faults);
        }

        /** Names no secret. */
        @Override
        public String toString() {
            return "Enrollment[]";
        }
    }

    /**
     * Body of {@code POST /auth/login/password}.
     *
     * @param newPassword 12 to 128 characters, not one that is easily guessed
     */
    public record NewPassword(
            @Schema(required = true) String challengeToken,
            @Schema(required = true) String newPassword) implements RequestBody {

        @Override
        public void check(Faults faults) {
            Texts.required("challenge_token", challengeToken, LONGEST_TOKEN, faults);
            Texts.required("new_password", newPassword, UserRules.LONGEST_PASSWORD, faults);
        }

        /** Names no secret. */
        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }
}
