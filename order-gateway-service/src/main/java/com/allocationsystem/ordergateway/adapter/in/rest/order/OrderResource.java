package com.allocationsystem.ordergateway.adapter.in.rest.order;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.ordergateway.application.port.in.change.CancelOrderUseCase;
import com.allocationsystem.ordergateway.application.port.in.change.ChangeResult;
import com.allocationsystem.ordergateway.application.port.in.change.ChangeResult.Outcome;
import com.allocationsystem.ordergateway.application.port.in.change.ModifyOrderUseCase;
import com.allocationsystem.ordergateway.application.port.in.change.NoteOrderUseCase;
import com.allocationsystem.ordergateway.application.port.in.change.OrderNotChangeableException;
import com.allocationsystem.ordergateway.application.port.in.change.OverrideNotPermittedException;
import com.allocationsystem.ordergateway.application.port.in.change.StaleOrderException;
import com.allocationsystem.ordergateway.application.port.in.change.WarningsNotOverriddenException;
import com.allocationsystem.ordergateway.application.port.in.read.ListOrdersUseCase;
import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.ordergateway.application.port.in.read.OrderView;
import com.allocationsystem.ordergateway.application.port.in.read.ReadOrderUseCase;
import com.allocationsystem.ordergateway.domain.filter.OrderFilter;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The blotter: child orders, and what may still be done to them. */
@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class OrderResource {

    private final ListOrdersUseCase list;
    private final ReadOrderUseCase read;
    private final ModifyOrderUseCase modify;
    private final NoteOrderUseCase note;
    private final CancelOrderUseCase cancel;
    private final Entitlements entitlements;
    private final JsonWebToken caller;

    OrderResource(
            ListOrdersUseCase list,
            ReadOrderUseCase read,
            ModifyOrderUseCase modify,
            NoteOrderUseCase note,
            CancelOrderUseCase cancel,
            Entitlements entitlements,
            JsonWebToken caller) {
        this.list = list;
        this.read = read;
        this.modify = modify;
        this.note = note;
        this.cancel = cancel;
        this.entitlements = entitlements;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Permission.ORDER_READ)
    @Operation(
            operationId = "listOrders",
            summary = "Child orders, newest first",
            description =
                    "Only orders of accounts in the caller's portfolio groups. An unknown status is a fault of the "
                            + "request.")
    public OrdersResponse list(
            @QueryParam("allocation_id") String allocationId,
            @QueryParam("status") String status,
            @QueryParam("account_id") String accountId,
            @BeanParam PageQuery page) {
        Faults faults = new Faults();
        OrderState wanted = QueryValue.choice(faults, "status", status, OrderState.class);
        Long after = QueryValue.sequence(faults, page);
        faults.throwIfAny();
        return OrdersResponse.from(list.list(
                new OrderFilter(allocationId, wanted, accountId, entitlements.current(), after), page.limit()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.ORDER_READ)
    @Operation(
            operationId = "readOrder",
            summary = "One order by order_id or aladdin_order_id; the ETag is its version",
            description = "Send the ETag as If-Match with a change, so that it is refused where the order has changed "
                    + "since.")
    @APIResponse(
            responseCode = "200",
            description = "The order",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = OrderResponse.class)))
    public Response read(@PathParam("id") String id) throws OrderNotFoundException {
        OrderView view = read.read(id, entitlements.current());
        return Response.ok(OrderResponse.from(view))
                .header("ETag", "\"%d\"".formatted(view.order().stamp().version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Permission.ORDER_MODIFY)
    @Operation(
            operationId = "modifyOrder",
            summary = "Change the size of an order that stands in Aladdin",
            description =
                    "An increase must keep every limit of the account: cash, holding, hard rules, restrictions and legal "
                            + "sizes; a decrease must leave sizes that can be traded and held. Soft rules that an increase breaks "
                            + "need override_warnings, the permission allocation:override and the reason as comment. A comment "
                            + "alone is kept as a note in the audit trail, and the order stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "Done, or refused by Aladdin",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ChangeResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "Aladdin has not answered yet",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ChangeResponse.class)))
    @APIResponse(
            responseCode = "403",
            description = "order:modify is missing, or allocation:override to override the warnings")
    @APIResponse(
            responseCode = "409",
            description = "The order's state does not allow it, or warnings are open and not overridden (warnings[])")
    @APIResponse(
            responseCode = "422",
            description = "A limit refuses the quantity: the answer names it and the largest quantity allowed")
    @APIResponse(responseCode = "503", description = "The limits cannot be checked just now; nothing was sent")
    public Response modify(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ModifyOrderRequest request)
            throws OrderNotChangeableException, OverrideNotPermittedException, StaleOrderException,
                    WarningsNotOverriddenException, OrderNotFoundException {
        if (request.quantity() == null) {
            return answer(note.note(new NoteOrderUseCase.Command(
                    id, request.comment(), caller.getName(), entitlements.current(), IfMatch.read(ifMatch))));
        }
        return answer(modify.modify(new ModifyOrderUseCase.Command(
                id,
                request.quantity().longValueExact(),
                request.comment(),
                Boolean.TRUE.equals(request.overrideWarnings()),
                caller.getGroups().contains(Permission.ALLOCATION_OVERRIDE),
                caller.getName(),
                entitlements.current(),
                IfMatch.read(ifMatch))));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Permission.ORDER_CANCEL)
    @Operation(
            operationId = "cancelOrder",
            summary = "Cancel an order",
            description = "With If-Match, refused where the order has changed since it was read. Cancels the par that "
                    + "Aladdin has not executed.")
    @APIResponse(
            responseCode = "200",
            description = "Done, or refused by Aladdin",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ChangeResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "Aladdin has not answered yet",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ChangeResponse.class)))
    public Response cancel(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, CancelOrderRequest request)
            throws OrderNotChangeableException, StaleOrderException, OrderNotFoundException {
        return answer(cancel.cancel(new CancelOrderUseCase.Command(
                id, request.reason(), caller.getName(), entitlements.current(), IfMatch.read(ifMatch))));
    }

    private static Response answer(ChangeResult result) {
        return Response.status(result.outcome() == Outcome.UNDER_WAY ? 202 : 200)
                .header("ETag", "\"%d\"".formatted(result.order().stamp().version()))
                .entity(ChangeResponse.from(result))
                .build();
    }
}
