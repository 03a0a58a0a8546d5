package com.allocationsystem.ordergateway.adapter.in.rest.block;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.edge.revocation.HeldTokens;
import com.allocationsystem.ordergateway.application.port.in.block.FollowBlocksUseCase;
import com.allocationsystem.ordergateway.application.port.in.block.FollowBlocksUseCase.News;
import com.allocationsystem.ordergateway.domain.block.SettlementClock.Deadline;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All blocks, live, by one stream. A listener costs one indexed query a second and no thread in between. */
@Path("/blocks/events")
@Tag(name = "Blocks")
class BlockEventsResource {

    private static final Duration BEAT = Duration.ofSeconds(1);
    /** Deadlines are looked at so often, counted in beats. */
    private static final int BEATS_OF_DEADLINES = 30;

    private static final String REMEDY = "send the id of the last event, or events_after of the list";

    private final FollowBlocksUseCase blocks;
    private final BlockRows rows;
    private final Entitlements entitlements;
    private final HeldTokens tokens;

    BlockEventsResource(FollowBlocksUseCase blocks, BlockRows rows, Entitlements entitlements, HeldTokens tokens) {
        this.blocks = blocks;
        this.rows = rows;
        this.entitlements = entitlements;
        this.tokens = tokens;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Permission.ORDER_READ)
    @Operation(
            operationId = "followBlocks",
            summary = "Changes of all blocks in the caller's scope, as server-sent events",
            description =
                    "Events: block (data: one row, as in the list; it replaces the row of that allocation), list-again "
                            + "(more has changed than is sent row by row: read the list), still-here (at once and every 15 s: only an id), deadline "
                            + "(data: allocation_id, deadline ALLOCATE or AFFIRM, by, minutes_left, description, ticker, filled; once a block "
                            + "and stream, within the configured time before it). "
                            + "Each row comes at least once after its last change. "
                            + "The stream ends when the token expires or its session ends; come back with a new token and Last-Event-ID.")
    @APIResponse(
            responseCode = "200",
            description = "The events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING, description = "UTF-8, one event after another")))
    public Multi<OutboundSseEvent> events(
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String lastEventId,
            @Parameter(description = "events_after of the list; without it and without Last-Event-ID: from now on")
                    @QueryParam("after")
                    String after,
            @Context Sse sse) {
        Faults faults = new Faults();
        Long given = lastEventId != null && !lastEventId.isEmpty()
                ? QueryValue.sequence(faults, "Last-Event-ID", lastEventId, REMEDY)
                : QueryValue.sequence(faults, "after", after, REMEDY);
        faults.throwIfAny();
        AtomicLong cursor = new AtomicLong(given == null ? blocks.now() : given);
        Entitlement entitlement = entitlements.current();
        BooleanSupplier ended = tokens.current();
        BlockFeed feed = new BlockFeed(sse, rows);
        AtomicInteger beat = new AtomicInteger();
        return Multi.createBy()
                .repeating()
                .uni(() -> read(cursor.get(), beat.getAndIncrement(), entitlement, ended))
                .withDelay(BEAT)
                .whilst(heard -> !ended.getAsBoolean())
                .onItem()
                .transformToIterable(heard -> {
                    cursor.set(heard.news().cursor());
                    List<OutboundSseEvent> events = new ArrayList<>(feed.next(heard.news()));
                    events.addAll(feed.alerts(heard.deadlines()));
                    return events;
                });
    }

    /** What one beat brings. */
    private record Heard(News news, List<Deadline> deadlines) {}

    /** A listener whose token has ended is told nothing more, not even at the beat that finds it out. */
    private Uni<Heard> read(long cursor, int beat, Entitlement entitlement, BooleanSupplier ended) {
        return Uni.createFrom()
                .item(() -> ended.getAsBoolean()
                        ? new Heard(new News(false, List.of(), cursor), List.of())
                        : new Heard(
                                blocks.since(cursor, entitlement),
                                beat % BEATS_OF_DEADLINES == 0 ? blocks.nearDeadlines(entitlement) : List.of()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
