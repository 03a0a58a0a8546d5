package com.allocationsystem.auth.adapter.in.rest.account;

import com.allocationsystem.auth.adapter.in.rest.caller.CallerLookedUp;
import com.allocationsystem.auth.adapter.in.rest.caller.Callers;
import com.allocationsystem.auth.adapter.in.rest.field.Addresses;
import com.allocationsystem.auth.adapter.in.rest.field.TotpSecretResponse;
import com.allocationsystem.auth.application.port.in.account.OwnPasswordUseCase;
import com.allocationsystem.auth.application.port.in.account.OwnTotpUseCase;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
            summary = "Change your password",
            description = "All your other sessions end at once; the one that asks goes on.")
    public void changePassword(CredentialRequests.ChangePassword request, @Context HttpServerRequest http) {
        password.change(new OwnPasswordUseCase.Command(
                callers.current(), request.currentPassword(), request.newPassword(), Addresses.of(http)));
    }

    @GET
    @Path("/totp")
    @Operation(summary = "Whether your sign-ins ask for a code of an authenticator app")
    public TotpStateResponse totp() {
        return TotpStateResponse.from(totp.state(callers.current()));
    }

    @POST
    @Path("/totp/enrollment")
    @Operation(summary = "Begin to set an authenticator app up; its first code confirms it")
    public TotpSecretResponse enroll(CredentialRequests.CurrentPassword request, @Context HttpServerRequest http) {
        return TotpSecretResponse.from(totp.begin(callers.current(), request.currentPassword(), Addresses.of(http)));
    }

    @POST
    @Path("/totp/confirmation")
    @Operation(summary = "Confirm the authenticator app by its first code; answers recovery codes, shown once")
    public RecoveryCodesResponse confirm(CredentialRequests.FirstCode request, @Context HttpServerRequest http) {
        return new RecoveryCodesResponse(
                totp.confirm(callers.current(), request.code().strip(), Addresses.of(http)));
    }

    @POST
    @Path("/totp/removal")
    @Operation(summary = "Remove the authenticator app, unless your permissions require one")
    public void remove(CredentialRequests.RemoveTotp request, @Context HttpServerRequest http) {
        totp.remove(callers.current(), request.currentPassword(), request.code().strip(), Addresses.of(http));
    }
}
