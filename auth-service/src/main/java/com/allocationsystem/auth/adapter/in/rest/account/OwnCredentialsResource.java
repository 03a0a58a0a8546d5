package com.allocationsystem.auth.adapter.in.rest.account;

import com.allocationsystem.auth.adapter.in.rest.caller.CallerLookedUp;
import com.allocationsystem.auth.adapter.in.rest.caller.Callers;
import com.allocationsystem.auth.adapter.in.rest.field.Addresses;
import com.allocationsystem.auth.adapter.in.rest.field.TotpSecretResponse;
import com.allocationsystem.auth.application.port.in.account.OwnPasswordUseCase;
import com.allocationsystem.auth.application.port.in.account.OwnTotpUseCase;
import com.allocationsystem.auth.application.port.in.account.TotpRequiredException;
import com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException;
import com.allocationsystem.auth.application.port.in.signin.refusal.TooManyAttemptsException;
import com.allocationsystem.auth.application.port.in.signin.refusal.TooManySignInsException;
import com.allocationsystem.auth.domain.user.SignInBusyException;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own password and authenticator app. */
@Path("/auth")
@Tag(name = "Own account")
@Authenticated
@CallerLookedUp
public class OwnCredentialsResource {

    private final OwnPasswordUseCase password;
    private final OwnTotpUseCase totp;
    private final Callers callers;

    OwnCredentialsResource(OwnPasswordUseCase password, OwnTotpUseCase totp, Callers callers) {
        this.password = password;
        this.totp = totp;
        this.callers = callers;
    }

    @POST
    @Path("/password")
    @Operation(
            operationId = "changeOwnPassword",
            summary = "Change your password",
            description = "All your other sessions end at once; the one that asks goes on.")
    @APIResponse(responseCode = "204", description = "Done")
    public void changePassword(CredentialRequests.ChangePassword request, @Context HttpServerRequest http)
            throws SessionEndedException, TooManyAttemptsException, TooManySignInsException, SignInBusyException {
        password.change(new OwnPasswordUseCase.Command(
                callers.current(), request.currentPassword(), request.newPassword(), Addresses.of(http)));
    }

    @GET
    @Path("/totp")
    @Operation(
            operationId = "readTotpState",
            summary = "Whether your sign-ins ask for a code of an authenticator app",
            description = "Says too whether the user's permissions require it, and how many recovery codes are left.")
    public TotpStateResponse totp() throws SessionEndedException {
        return TotpStateResponse.from(totp.state(callers.current()));
    }

    @POST
    @Path("/totp/enrollment")
    @Operation(
            operationId = "enrollTotp",
            summary = "Begin to set an authenticator app up; its first code confirms it",
            description = "Needs the current password. Nothing changes at sign-in until the first code confirms the "
                    + "secret.")
    public TotpSecretResponse enroll(CredentialRequests.CurrentPassword request, @Context HttpServerRequest http)
            throws SessionEndedException, TooManyAttemptsException, TooManySignInsException, SignInBusyException {
        return TotpSecretResponse.from(totp.begin(callers.current(), request.currentPassword(), Addresses.of(http)));
    }

    @POST
    @Path("/totp/confirmation")
    @Operation(
            operationId = "confirmTotp",
            summary = "Confirm the authenticator app by its first code; answers recovery codes, shown once",
            description =
                    "Each recovery code signs in once in place of a code of the app. They are stored as hashes and "
                            + "cannot be read again.")
    public RecoveryCodesResponse confirm(CredentialRequests.FirstCode request, @Context HttpServerRequest http)
            throws SessionEndedException, TooManyAttemptsException {
        return new RecoveryCodesResponse(
                totp.confirm(callers.current(), request.code().strip(), Addresses.of(http)));
    }

    @POST
    @Path("/totp/removal")
    @Operation(
            operationId = "removeTotp",
            summary = "Remove the authenticator app, unless your permissions require one",
            description = "Needs the current password and a code. 409 where a permission of the user requires an "
                    + "authenticator app.")
    @APIResponse(responseCode = "204", description = "Done")
    public void remove(CredentialRequests.RemoveTotp request, @Context HttpServerRequest http)
            throws TotpRequiredException, SessionEndedException, TooManyAttemptsException, TooManySignInsException,
                    SignInBusyException {
        totp.remove(callers.current(), request.currentPassword(), request.code().strip(), Addresses.of(http));
    }
}
