package com.allocationsystem.auth.adapter.in.rest.user;

import com.allocationsystem.auth.adapter.in.rest.caller.CallerLookedUp;
import com.allocationsystem.auth.adapter.in.rest.caller.Callers;
import com.allocationsystem.auth.application.port.in.user.ChangeUserUseCase;
import com.allocationsystem.auth.application.port.in.user.CreateUserUseCase;
import com.allocationsystem.auth.application.port.in.user.ReadUsersUseCase;
import com.allocationsystem.auth.application.port.in.user.ResetCredentialsUseCase;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    @Operation(summary = "Users by name, deactivated ones too")
    public UsersResponse list(@BeanParam PageQuery page) {
        int limit = page.limit();
        return UsersResponse.from(read.list(page.after(), limit + 1), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One user")
    public UserResponse find(@PathParam("id") String id) {
        return UserResponse.from(read.find(id));
    }

    @POST
    @Operation(
            summary = "Create a user",
            description =
                    "The password is for one sign-in, which chooses another. Without one, a password is made and shown"
                            + " in one_time_password, this once.")
    public RestResponse<UserResponse> create(CreateUserRequest request) {
        UserResponse user = UserResponse.from(create.create(request.toCommand(callers.current())));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, user)
                .header(HttpHeaders.LOCATION, "/v1/users/" + user.id())
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            summary = "Change rights, portfolio groups or the display name, deactivate or activate, set a new password",
            description =
                    "What is not sent stays. Deactivating and a new password end the user's sessions at once; these and a"
                            + " right taken away end the access tokens given out, in all services within five seconds. Your own"
                            + " rights, and whether you are active, another administrator changes.")
    public UserResponse change(@PathParam("id") String id, ChangeUserRequest request) {
        return UserResponse.from(change.change(request.toCommand(id, callers.current())));
    }

    @POST
    @Path("/{id}/one-time-password")
    @Operation(
            summary = "Make a one-time password for a user",
            description =
                    "It is shown this once; the sign-in with it chooses another. Ends the user's sessions and access"
                            + " tokens.")
    public OneTimePasswordResponse oneTimePassword(@PathParam("id") String id) {
        return OneTimePasswordResponse.from(reset.password(id, callers.current()));
    }

    @POST
    @Path("/{id}/totp-reset")
    @Operation(
            summary = "Forget a user's authenticator app and recovery codes",
            description = "Ends the user's sessions and access tokens.")
    public void resetTotp(@PathParam("id") String id) {
        reset.totp(id, callers.current());
    }
}
