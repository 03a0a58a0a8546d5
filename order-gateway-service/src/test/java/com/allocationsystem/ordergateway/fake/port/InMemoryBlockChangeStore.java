package com.allocationsystem.ordergateway.fake.port;

import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.block.BlockChangeStore;
import com.allocationsystem.ordergateway.domain.block.BlockChange;
import com.allocationsystem.ordergateway.domain.block.ChangeLine;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.shared.Entitlement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Changes without a database; scopes are not looked at. */
public final class InMemoryBlockChangeStore implements BlockChangeStore {

    private final OrderStore orders;
    private final Map<UUID, BlockChange> changes = new HashMap<>();
    private final Map<UUID, String> hashes = new HashMap<>();

    public InMemoryBlockChangeStore(OrderStore orders) {
        this.orders = orders;
    }

    @Override
    public synchronized boolean add(BlockChange change, String contentHash) {
        hashes.putIfAbsent(change.id(), contentHash);
        return changes.putIfAbsent(change.id(), change) == null;
    }

    @Override
    public synchronized Optional<String> contentHash(UUID changeId) {
        return Optional.ofNullable(hashes.get(changeId));
    }

    @Override
    public synchronized Optional<BlockChange> find(UUID changeId, Entitlement entitlement) {
        return Optional.ofNullable(changes.get(changeId));
    }

    @Override
    public synchronized List<Claimed> claim(Instant now, int limit) {
        return changes.values().stream()
                .flatMap(change -> change.lines().stream()
                        .filter(line -> line.dueAt() != null && !line.dueAt().isAfter(now))
                        .map(line -> new Claimed(
                                line,
                                change.kind(),
                                change.reason(),
                                change.askedBy(),
                                change.correlationId(),
                                change.askedAt())))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized boolean coversAllocation(UUID changeId, String allocationId) {
        List<UUID> covered =
                changes.get(changeId).lines().stream().map(ChangeLine::orderId).toList();
        return orders.children(allocationId).stream().map(ChildOrder::id).allMatch(covered::contains);
    }

    @Override
    public synchronized void save(List<ChangeLine> lines) {
        for (ChangeLine line : lines) {
            BlockChange change = changes.get(line.changeId());
            List<ChangeLine> all = new ArrayList<>(change.lines());
            all.set(line.position() - 1, line);
            changes.put(
                    change.id(),
                    new BlockChange(
                            change.id(),
                            change.kind(),
                            change.reason(),
                            change.askedBy(),
                            change.correlationId(),
                            change.askedAt(),
                            all));
        }
    }
}
