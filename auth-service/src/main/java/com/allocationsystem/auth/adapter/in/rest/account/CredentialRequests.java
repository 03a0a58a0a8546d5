package com.allocationsystem.auth.adapter.in.rest.account;

import com.allocationsystem.auth.adapter.in.rest.field.Texts;
import com.allocationsystem.auth.domain.user.UserRules;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of changes of one's own credentials; none names a secret as a text. */
public final class CredentialRequests {

    private static final int LONGEST_CODE = 40;

    private CredentialRequests() {}

    private static void password(String field, String password, Faults faults) {
        Texts.required(field, password, UserRules.LONGEST_PASSWORD, faults);
    }

    /**
     * Body of {@code POST /auth/password}.
     *
     * @param newPassword 12 to 128 characters, not one that is easily guessed
     */
    public record ChangePassword(
            @Schema(required = true) String currentPassword,
            @Schema(required = true) String newPassword) implements RequestBody {

        @Override
        public void check(Faults faults) {
            password("current_password", currentPassword, faults);
            password("new_password", newPassword, faults);
        }

        @Override
        public String toString() {
            return "ChangePassword[]";
        }
    }

    /** Body of {@code POST /auth/totp/enrollment}. */
    public record CurrentPassword(@Schema(required = true) String currentPassword) implements RequestBody {

        @Override
        public void check(Faults faults) {
            password("current_password", currentPassword, faults);
        }

        @Override
        public String toString() {
            return "CurrentPassword[]";
        }
    }

    /**
     * Body of {@code POST /auth/totp/confirmation}.
     *
     * @param code six digits of the authenticator app
     */
    public record FirstCode(@Schema(required = true) String code) implements RequestBody {

        @Override
        public void check(Faults faults) {
            Texts.required("code", code, LONGEST_CODE, faults);
        }

        @Override
        public String toString() {
            return "FirstCode[]";
        }
    }

    /**
     * Body of {@code POST /auth/totp/removal}; the code may be a recovery code.
     *
     * @param code six digits of the authenticator app, or a recovery code
     */
    public record RemoveTotp(
            @Schema(required = true) String currentPassword,
            @Schema(required = true) String code) implements RequestBody {

        @Override
        public void check(Faults faults) {
            password("current_password", currentPassword, faults);
            Texts.required("code", code, LONGEST_CODE, faults);
        }

        @Override
        public String toString() {
            return "RemoveTotp[]";
        }
    }
}
