package com.allocationsystem.ordergateway.adapter.in.rest.block;

import com.allocationsystem.ordergateway.application.port.in.block.FollowBlocksUseCase.News;
import com.allocationsystem.ordergateway.domain.block.Block;
import com.allocationsystem.ordergateway.domain.block.SettlementClock.Deadline;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one listener is sent. Only the last event of a beat has an id: a listener that was cut off in between gets all rows of that beat
 * again, and never misses one.
 */
final class BlockFeed {

    /** Beats without news after which the cursor is sent alone, so that proxies keep the connection and a gap stays short. */
    private static final int BEATS_OF_SILENCE = 15;

    private final Sse sse;
    /** The first beat says something in any case: the listener then knows that it is heard, and from where on. */
    private int silent = BEATS_OF_SILENCE - 1;

    /** Deadlines that this listener has been told of. */
    private final Set<String> told = new HashSet<>();

    private final BlockRows rows;

    BlockFeed(Sse sse, BlockRows rows) {
        this.sse = sse;
        this.rows = rows;
    }

    /** @return what to send at this beat; empty when there is nothing new */
    List<OutboundSseEvent> next(News news) {
        List<OutboundSseEvent> events = new ArrayList<>();
        String cursor = Long.toString(news.cursor());
        if (news.listAgain()) {
            events.add(event("list-again").id(cursor).data("{}").build());
        }
        for (int i = 0; i < news.blocks().size(); i++) {
            events.add(block(news.blocks().get(i), i == news.blocks().size() - 1 ? cursor : null));
        }
        if (!events.isEmpty()) {
            silent = 0;
        } else if (++silent % BEATS_OF_SILENCE == 0) {
            events.add(event("still-here").id(cursor).data("{}").build());
        }
        return events;
    }

    private OutboundSseEvent block(Block block, String cursor) {
        OutboundSseEvent.Builder event = event("block").data(rows.row(block));
        return (cursor == null ? event : event.id(cursor)).build();
    }

    /** @return an event for each deadline that this listener has not been told of; without an id, for they move no cursor */
    List<OutboundSseEvent> alerts(List<Deadline> near) {
        return near.stream()
                .filter(deadline ->
                        told.add(deadline.act() + " " + deadline.block().allocationId()))
                .map(deadline -> event("deadline").data(rows.alert(deadline)).build())
                .toList();
    }

    private OutboundSseEvent.Builder event(String name) {
        return sse.newEventBuilder().name(name).mediaType(MediaType.APPLICATION_JSON_TYPE);
    }
}
