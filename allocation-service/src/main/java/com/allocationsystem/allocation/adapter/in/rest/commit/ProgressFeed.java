package com.allocationsystem.allocation.adapter.in.rest.commit;

import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommitProgress;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one listener is told of an allocation's way to Aladdin: first how every piece stands, then each change.
 *
 * <p>Events: {@code state} for one piece, {@code progress} for all of them counted, {@code complete} in place of the last
 * {@code progress}. A listener that reconnects starts again from the present state, so no event is missed and none needs an id.
 */
final class ProgressFeed {

    /** Beats without news after which a comment is sent, so that no proxy on the way takes the line for dead. */
    private static final int BEATS_OF_SILENCE = 15;

    private final Sse sse;
    private final Map<String, ChildOrder> told = new HashMap<>();
    private int silent;

    ProgressFeed(Sse sse) {
        this.sse = sse;
    }

    /**
     * @param status PENDING, SUCCESS, PARTIAL or FAILED
     * @param counts pieces by their status
     */
    record ProgressEvent(UUID allocationId, String status, int total, Map<ChildOrder.Status, Integer> counts) {

        static ProgressEvent of(CommitProgress now) {
            return new ProgressEvent(
                    now.allocationId(), now.status().name(), now.children().size(), now.counts());
        }
    }

    /** @return what to send at this beat; empty when there is nothing new */
    List<OutboundSseEvent> next(CommitProgress now) {
        boolean first = told.isEmpty();
        List<OutboundSseEvent> events = new ArrayList<>();
        for (ChildOrder child : now.children()) {
            if (!child.equals(told.put(child.accountId(), child))) {
                events.add(event("state", CommitResponse.ChildResponse.from(child)));
            }
        }
        boolean over = now.status() != CommitStatus.PENDING;
        if (first || over || !events.isEmpty()) {
            events.add(event(over ? "complete" : "progress", ProgressEvent.of(now)));
            silent = 0;
        } else if (++silent % BEATS_OF_SILENCE == 0) {
            events.add(sse.newEventBuilder().comment("still here").build());
        }
        return events;
    }

    private OutboundSseEvent event(String name, Object data) {
        return sse.newEventBuilder()
                .name(name)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data)
                .build();
    }
}
