package com.allocationsystem.auth.adapter.in.rest.rightsrequest;

import com.allocationsystem.auth.adapter.in.rest.caller.CallerLookedUp;
import com.allocationsystem.auth.adapter.in.rest.caller.Callers;
import com.allocationsystem.auth.application.port.in.rightsrequest.RightsRequestClosedException;
import com.allocationsystem.auth.application.port.in.rightsrequest.RightsRequestNotFoundException;
import com.allocationsystem.auth.application.port.in.rightsrequest.RightsRequestsUseCase;
import com.allocationsystem.auth.application.port.in.rightsrequest.RightsRequestsUseCase.Command;
import com.allocationsystem.auth.application.port.in.rightsrequest.SecondAdministratorException;
import com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import com.allocationsystem.edge.json.ReasonRequest;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a second administrator decides about. */
@Path("/rights-requests")
@Tag(name = "Rights requests")
@RolesAllowed(Permission.USER_ADMIN)
@CallerLookedUp
public class RightsRequestsResource {

    private final RightsRequestsUseCase requests;
    private final Callers callers;
    private final Clock clock;

    RightsRequestsResource(RightsRequestsUseCase requests, Callers callers, Clock clock) {
        this.requests = requests;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listRightsRequests",
            summary = "Rights that were asked for, newest first",
            description = "At most limit; decided and expired ones too.")
    public RightsRequestsResponse list(@BeanParam PageQuery page) {
        return RightsRequestsResponse.from(
                requests.list(page.limit()), clock.instant(), callers.current().userId());
    }

    @POST
    @Path("/{id}/approve")
    @Operation(
            operationId = "approveRightsRequest",
            summary = "Give the rights that another administrator asked for",
            description =
                    "Granted in the name of its maker. 409 when it is not open any more, or when the user, the role or a role of"
                            + " the user has changed since.")
    public RightsRequestResponse approve(@PathParam("id") String id, ReasonRequest request)
            throws SessionEndedException, RightsRequestNotFoundException, RightsRequestClosedException,
                    SecondAdministratorException {
        return response(requests.approve(command(id, request)));
    }

    @POST
    @Path("/{id}/reject")
    @Operation(
            operationId = "rejectRightsRequest",
            summary = "Reject what another administrator asked for",
            description = "409 when it is not open any more.")
    public RightsRequestResponse reject(@PathParam("id") String id, ReasonRequest request)
            throws SessionEndedException, RightsRequestNotFoundException, RightsRequestClosedException,
                    SecondAdministratorException {
        return response(requests.reject(command(id, request)));
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(
            operationId = "withdrawRightsRequest",
            summary = "Withdraw what you asked for",
            description = "409 when it is not open any more.")
    public RightsRequestResponse withdraw(@PathParam("id") String id, ReasonRequest request)
            throws SessionEndedException, RightsRequestNotFoundException, RightsRequestClosedException,
                    SecondAdministratorException {
        return response(requests.withdraw(command(id, request)));
    }

    private Command command(String id, ReasonRequest request) {
        return new Command(id, request.reason(), callers.current());
    }

    private RightsRequestResponse response(RightsRequest request) {
        return RightsRequestResponse.from(
                request, clock.instant(), callers.current().userId());
    }
}
