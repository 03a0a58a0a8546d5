package com.allocationsystem.auth.adapter.in.rest.user;

import com.allocationsystem.auth.adapter.in.rest.caller.CallerLookedUp;
import com.allocationsystem.auth.adapter.in.rest.caller.Callers;
import com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException;
import com.allocationsystem.auth.application.port.in.user.ChangeUserUseCase;
import com.allocationsystem.auth.application.port.in.user.CreateUserUseCase;
import com.allocationsystem.auth.application.port.in.user.ReadUsersUseCase;
import com.allocationsystem.auth.application.port.in.user.ResetCredentialsUseCase;
import com.allocationsystem.auth.application.port.in.user.refusal.ForeignUserException;
import com.allocationsystem.auth.application.port.in.user.refusal.LocalUsersOffException;
import com.allocationsystem.auth.application.port.in.user.refusal.OwnRightsException;
import com.allocationsystem.auth.application.port.in.user.refusal.UserNotFoundException;
import com.allocationsystem.auth.application.port.in.user.refusal.UsernameTakenException;
import com.allocationsystem.auth.domain.user.SignInBusyException;
import com.allocationsystem.edge.json.ReasonRequest;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who may sign in, and what they may do. */
@Path("/users")
@Tag(name = "Users")
@RolesAllowed(Permission.USER_ADMIN)
@CallerLookedUp
public class UsersResource {

    private final ReadUsersUseCase read;
    private final CreateUserUseCase create;
    private final ChangeUserUseCase change;
    private final ResetCredentialsUseCase reset;
    private final Callers callers;

    UsersResource(
            ReadUsersUseCase read,
            CreateUserUseCase create,
            ChangeUserUseCase change,
            ResetCredentialsUseCase reset,
            Callers callers) {
        this.read = read;
        this.create = create;
        this.change = change;
        this.reset = reset;
        this.callers = callers;
    }

    @GET
    @Operation(
            operationId = "listUsers",
            summary = "Users by name, deactivated ones too",
            description = "By username, in pages. Passwords are never part of an answer.")
    public UsersResponse list(@BeanParam PageQuery page) {
        int limit = page.limit();
        return UsersResponse.from(read.list(page.after(), limit + 1), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readUser",
            summary = "One user",
            description = "With roles, own permissions and the effective permissions of both.")
    public UserResponse find(@PathParam("id") String id) throws UserNotFoundException {
        return UserResponse.from(read.find(id));
    }

    @POST
    @Operation(
            operationId = "createUser",
            summary = "Create a user",
            description =
                    "The password is for one sign-in, which chooses another. Without one, a password is made and shown"
                            + " in one_time_password, this once. Where the settings ask for a second administrator, the user has no"
                            + " rights until then.")
    @APIResponse(
            responseCode = "201",
            description = "The new user",
            headers = @Header(name = "Location"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UserResponse.class)))
    public RestResponse<UserResponse> create(CreateUserRequest request)
            throws SessionEndedException, LocalUsersOffException, UsernameTakenException, SignInBusyException {
        UserResponse user = UserResponse.from(create.create(request.toCommand(callers.current())));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, user)
                .header(HttpHeaders.LOCATION, "/v1/users/" + user.id())
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            operationId = "changeUser",
            summary = "Change rights, portfolio groups or the display name, deactivate or activate, set a new password",
            description =
                    "What is not sent stays. A change of rights, portfolio groups, active or password needs a reason, which the"
                            + " audit trail keeps. Deactivating and a new password end the user's sessions at once; these and a"
                            + " right taken away end the access tokens given out, in all services within five seconds. Your own"
                            + " rights, and whether you are active, another administrator changes. Where the settings ask for a"
                            + " second administrator, what gives a right waits, and the answer names the request; what takes one"
                            + " away is done.")
    public UserResponse change(@PathParam("id") String id, ChangeUserRequest request)
            throws SessionEndedException, ForeignUserException, OwnRightsException, UserNotFoundException,
                    SignInBusyException {
        return UserResponse.from(change.change(request.toCommand(id, callers.current())));
    }

    @POST
    @Path("/{id}/one-time-password")
    @Operation(
            operationId = "makeOneTimePassword",
            summary = "Make a one-time password for a user",
            description =
                    "It is shown this once; the sign-in with it chooses another. Ends the user's sessions and access"
                            + " tokens. A user with rights is inactive until a second administrator approves where the settings"
                            + " ask for one.")
    public OneTimePasswordResponse oneTimePassword(@PathParam("id") String id, ReasonRequest request)
            throws SessionEndedException, ForeignUserException, LocalUsersOffException, OwnRightsException,
                    UserNotFoundException, SignInBusyException {
        return OneTimePasswordResponse.from(reset.password(id, callers.current(), request.reason()));
    }

    @POST
    @Path("/{id}/totp-reset")
    @Operation(
            operationId = "resetTotp",
            summary = "Forget a user's authenticator app and recovery codes",
            description = "Ends the user's sessions and access tokens.")
    @APIResponse(responseCode = "204", description = "Done")
    public void resetTotp(@PathParam("id") String id, ReasonRequest request)
            throws SessionEndedException, ForeignUserException, LocalUsersOffException, OwnRightsException,
                    UserNotFoundException {
        reset.totp(id, callers.current(), request.reason());
    }
}
