package com.allocationsystem.auth.adapter.in.rest.account;

import com.allocationsystem.auth.adapter.in.rest.caller.CallerLookedUp;
import com.allocationsystem.auth.adapter.in.rest.caller.Callers;
import com.allocationsystem.auth.application.port.in.account.OwnSessionsUseCase;
import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.in.user.ReadUsersUseCase;
import io.quarkus.security.Authenticated;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is signed in, and where. */
@Path("/auth")
@Tag(name = "Own account")
@Authenticated
public class OwnAccountResource {

    private final ReadUsersUseCase users;
    private final OwnSessionsUseCase sessions;
    private final Callers callers;

    OwnAccountResource(ReadUsersUseCase users, OwnSessionsUseCase sessions, Callers callers) {
        this.users = users;
        this.sessions = sessions;
        this.callers = callers;
    }

    @GET
    @Path("/me")
    @Operation(
            operationId = "readOwnAccount",
            summary = "Who is signed in, with the rights of this moment",
            description = "Read from the database, so it shows a change of rights that the access token does not carry "
                    + "yet.")
    public MeResponse me() {
        return users.findActive(callers.current().userId())
                .map(MeResponse::from)
                .orElseThrow(UnauthorizedException::new);
    }

    @GET
    @Path("/sessions")
    @CallerLookedUp
    @Operation(
            operationId = "listOwnSessions",
            summary = "Your sessions that have not ended, the youngest first",
            description = "The session of this call is marked as current. Times are UTC.")
    public OwnSessionsResponse sessions() {
        Caller caller = callers.current();
        return OwnSessionsResponse.from(sessions.list(caller), caller.sessionId());
    }

    @DELETE
    @Path("/sessions/{id}")
    @CallerLookedUp
    @Operation(
            operationId = "endOwnSession",
            summary = "End a session of your own",
            description =
                    "Its access tokens end in all services within five seconds. Answers 204 whether or not it was alive.")
    public void end(@PathParam("id") String id) {
        sessions.end(callers.current(), id);
    }
}
