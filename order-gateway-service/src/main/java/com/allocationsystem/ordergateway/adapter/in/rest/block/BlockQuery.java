package com.allocationsystem.ordergateway.adapter.in.rest.block;

import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.ordergateway.domain.block.BlockState;
import com.allocationsystem.ordergateway.domain.filter.BlockFilter;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Side;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of blocks can be narrowed by. */
class BlockQuery {

    private static final int LONGEST_TEXT = 100;

    @QueryParam("mine")
    @Parameter(description = "true: only blocks that the caller committed")
    String mine;

    @QueryParam("state")
    @Parameter(description = "WORKING, PARTIALLY_FILLED, FILLED, ALLOCATED, BOOKED, CANCELED or FAILED")
    String state;

    @QueryParam("ready")
    @Parameter(
            description =
                    "true: only blocks ready to allocate: par is filled, none works or has failed, no execution is held")
    String ready;

    @QueryParam("side")
    @Parameter(description = "BUY or SELL")
    String side;

    @QueryParam("from")
    @Parameter(description = "First day of the commit, UTC, as 2026-11-30")
    String from;

    @QueryParam("to")
    @Parameter(description = "Last day of the commit, UTC, as 2026-11-30")
    String to;

    @QueryParam("q")
    @Parameter(
            description =
                    "Part of description, ticker, CUSIP, ISIN or trader in any case, or a whole allocation or account id; "
                            + "1 to 100 characters")
    String text;

    /** @throws com.allocationsystem.shared.InvalidInputException naming every parameter that cannot be meant */
    BlockFilter read(String username, Entitlement entitlement, PageQuery page) {
        Faults faults = new Faults();
        boolean onlyMine = Boolean.TRUE.equals(QueryValue.flag(faults, "mine", mine));
        boolean onlyReady = Boolean.TRUE.equals(QueryValue.flag(faults, "ready", ready));
        BlockState wanted = QueryValue.choice(faults, "state", state, BlockState.class);
        Side direction = QueryValue.choice(faults, "side", side, Side.class);
        LocalDate first = QueryValue.day(faults, "from", from);
        LocalDate last = QueryValue.day(faults, "to", to);
        Long after = QueryValue.sequence(faults, page);
        if (first != null && last != null && last.isBefore(first)) {
            faults.impossible("to", "is %s, before from, which is %s".formatted(last, first));
        }
        checkText(faults);
        faults.throwIfAny();
        return new BlockFilter(
                onlyMine ? username : null,
                wanted,
                direction,
                first,
                last,
                text == null ? null : text.strip(),
                onlyReady,
                entitlement,
                after);
    }

    private void checkText(Faults faults) {
        if (text == null) {
            return;
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT || text.indexOf(0) >= 0) {
            faults.malformed(
                    "q",
                    "is '%s'; 1 to %d characters are expected".formatted(QueryValue.shortened(text), LONGEST_TEXT));
        }
    }
}
