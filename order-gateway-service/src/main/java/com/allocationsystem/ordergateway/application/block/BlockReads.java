package com.allocationsystem.ordergateway.application.block;

import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.port.in.block.FollowBlocksUseCase;
import com.allocationsystem.ordergateway.application.port.in.block.ReadBlocksUseCase;
import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.ordergateway.application.port.out.block.BlockStore;
import com.allocationsystem.ordergateway.application.port.out.block.BlockStore.Listed;
import com.allocationsystem.ordergateway.config.SettlementClockConfig;
import com.allocationsystem.ordergateway.domain.block.Block;
import com.allocationsystem.ordergateway.domain.block.SettlementClock;
import com.allocationsystem.ordergateway.domain.block.SettlementClock.Deadline;
import com.allocationsystem.ordergateway.domain.filter.BlockFilter;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/** Lists blocks and tells their news. */
@ApplicationScoped
class BlockReads implements ReadBlocksUseCase, FollowBlocksUseCase {

    /** Beyond that, reading the list once costs less than every row by itself. */
    private static final int MOST_NEWS = 500;

    /** A block older than that has no deadline ahead: a weekend lies between commit and trade date at most. */
    private static final int OLDEST_DAYS = 4;

    private static final int MOST_DEADLINES = 1000;

    private final BlockStore store;
    private final SettlementClock deadlines;
    private final OrderClock clock;

    BlockReads(BlockStore store, SettlementClockConfig config, OrderClock clock) {
        this.store = store;
        this.deadlines = config.clock();
        this.clock = clock;
    }

    @Override
    public Page list(BlockFilter filter, int limit) {
        long horizon = store.horizon();
        List<Listed> found = store.list(filter, limit + 1);
        List<Listed> shown = found.subList(0, Math.min(limit, found.size()));
        boolean more = found.size() > limit;
        return new Page(
                shown.stream().map(Listed::block).toList(),
                more ? shown.get(shown.size() - 1).sequence() : null,
                horizon);
    }

    @Override
    public Block read(String allocationId, Entitlement entitlement) {
        return store.find(allocationId, entitlement).orElseThrow(() -> OrderNotFoundException.batch(allocationId));
    }

    @Override
    public long now() {
        return store.horizon();
    }

    @Override
    public News since(long cursor, Entitlement entitlement) {
        long horizon = store.horizon();
        if (cursor > horizon) {
            return new News(true, List.of(), horizon);
        }
        if (cursor == horizon) {
            return new News(false, List.of(), horizon);
        }
        List<Listed> changed = store.changed(cursor, horizon, entitlement, MOST_NEWS + 1);
        return changed.size() > MOST_NEWS
                ? new News(true, List.of(), horizon)
                : new News(false, changed.stream().map(Listed::block).toList(), horizon);
    }

    @Override
    public List<Deadline> nearDeadlines(Entitlement entitlement) {
        Instant now = clock.now();
        if (!deadlines.alertsAt(now)) {
            return List.of();
        }
        LocalDate from = now.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(OLDEST_DAYS);
        BlockFilter recent = new BlockFilter(null, null, null, from, null, null, false, entitlement, null);
        return store.list(recent, MOST_DEADLINES).stream()
                .flatMap(listed -> deadlines.alert(listed.block(), now).stream())
                .sorted(Comparator.comparing(Deadline::by))
                .toList();
    }
}
