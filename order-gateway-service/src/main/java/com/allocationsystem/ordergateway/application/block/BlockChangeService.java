package com.allocationsystem.ordergateway.application.block;

import com.allocationsystem.edge.correlation.CorrelationId;
import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.port.in.block.ChangeBlocksUseCase;
import com.allocationsystem.ordergateway.application.port.in.block.ChangeConflictException;
import com.allocationsystem.ordergateway.application.port.in.block.ChangeNotFoundException;
import com.allocationsystem.ordergateway.application.port.in.work.WorkKind;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.block.BlockChangeStore;
import com.allocationsystem.ordergateway.application.signal.WorkBell;
import com.allocationsystem.ordergateway.domain.block.BlockChange;
import com.allocationsystem.ordergateway.domain.block.ChangeLine;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Stores what a user asks of many orders; the workers carry it out. */
@ApplicationScoped
public class BlockChangeService implements ChangeBlocksUseCase {

    private final BlockChangeLedger ledger;
    private final BlockChangeStore changes;
    private final OrderStore orders;
    private final WorkBell bell;
    private final OrderClock clock;

    public BlockChangeService(
            BlockChangeLedger ledger, BlockChangeStore changes, OrderStore orders, WorkBell bell, OrderClock clock) {
        this.ledger = ledger;
        this.changes = changes;
        this.orders = orders;
        this.bell = bell;
        this.clock = clock;
    }

    @Override
    public BlockChange ask(Command command) {
        UUID id = command.id() == null ? UUID.randomUUID() : command.id();
        String hash = contentHash(command);
        Optional<String> known = changes.contentHash(id);
        if (known.isEmpty()) {
            Instant now = clock.now();
            List<ChangeLine> lines = new ArrayList<>();
            wanted(command)
                    .forEach(wish ->
                            lines.add(ChangeLine.asked(id, lines.size() + 1, wish.order(), wish.quantityPar(), now)));
            BlockChange change = new BlockChange(
                    id, command.kind(), command.reason(), command.actor(), CorrelationId.current(), now, lines);
            if (ledger.open(change, hash)) {
                bell.ring(WorkKind.BLOCK_CHANGE);
                return change;
            }
            known = changes.contentHash(id);
        }
        if (!known.filter(hash::equals).isPresent()) {
            throw new ChangeConflictException(id);
        }
        return read(id.toString(), command.entitlement());
    }

    @Override
    public BlockChange read(String changeId, Entitlement entitlement) {
        return uuid(changeId)
                .flatMap(id -> changes.find(id, entitlement))
                .orElseThrow(() -> new ChangeNotFoundException(changeId));
    }

    /** @param quantityPar null for a cancellation */
    private record Wish(ChildOrder order, Long quantityPar) {}

    /** Each order once, however often it is named; by its id, since it may move on between two readings. */
    private Collection<Wish> wanted(Command command) {
        Faults faults = new Faults();
        Map<UUID, Wish> wanted = new LinkedHashMap<>();
        for (int i = 0; i < command.allocationIds().size(); i++) {
            String id = command.allocationIds().get(i);
            boolean visible = orders.batch(id)
                    .filter(batch -> command.entitlement().coversAll(batch.portfolioGroups()))
                    .isPresent();
            if (visible) {
                orders.children(id).forEach(order -> wanted.put(order.id(), new Wish(order, null)));
            } else {
                faults.impossible(
                        "allocation_ids[" + i + "]", "is '%s'; no such allocation was handed over".formatted(id));
            }
        }
        for (int i = 0; i < command.orderIds().size(); i++) {
            found(command, command.orderIds().get(i), "order_ids[" + i + "]", faults)
                    .ifPresent(order -> wanted.put(order.id(), new Wish(order, null)));
        }
        for (int i = 0; i < command.sizes().size(); i++) {
            Size size = command.sizes().get(i);
            String field = "sizes[" + i + "].order_id";
            Optional<ChildOrder> order = found(command, size.orderId(), field, faults);
            if (order.isPresent() && wanted.put(order.get().id(), new Wish(order.get(), size.quantityPar())) != null) {
                faults.impossible(field, "is '%s', which came before; one size an order".formatted(size.orderId()));
            }
        }
        faults.throwIfAny();
        return wanted.values();
    }

    private Optional<ChildOrder> found(Command command, String id, String field, Faults faults) {
        Optional<ChildOrder> found = orders.find(id, command.entitlement());
        if (found.isEmpty()) {
            faults.impossible(field, "is '%s'; there is no such order".formatted(id));
        }
        return found;
    }

    /** Over the words, not the bytes; each value with its length before it, so that no two lists read alike. */
    private static String contentHash(Command command) {
        Sha256 hash = Sha256.start();
        List<String> values = new ArrayList<>(List.of(command.kind().name(), command.reason(), command.actor()));
        values.add(Integer.toString(command.orderIds().size()));
        values.addAll(command.orderIds());
        values.addAll(command.allocationIds());
        command.sizes().forEach(size -> values.addAll(List.of(size.orderId(), Long.toString(size.quantityPar()))));
        values.forEach(value -> hash.add(value.length() + ":" + value));
        return hash.hex();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
