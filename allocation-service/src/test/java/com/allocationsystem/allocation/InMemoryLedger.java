package com.allocationsystem.allocation;

import com.allocationsystem.allocation.application.port.out.fairness.LedgerStore;
import com.allocationsystem.allocation.domain.fairness.LedgerFill;
import com.allocationsystem.allocation.domain.fairness.LedgerTrade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The fairness ledger in memory. */
public final class InMemoryLedger implements LedgerStore {

    private final Map<UUID, LedgerTrade> trades = new HashMap<>();
    private final List<LedgerFill> fills = new ArrayList<>();

    @Override
    public void add(LedgerTrade trade) {
        trades.put(trade.allocationId(), trade);
    }

    @Override
    public void addFills(List<LedgerFill> added) {
        fills.addAll(added);
    }

    @Override
    public Optional<LedgerTrade> find(UUID allocationId) {
        return Optional.ofNullable(trades.get(allocationId));
    }

    @Override
    public List<LedgerFill> fills(UUID allocationId) {
        return fills.stream()
                .filter(fill -> fill.allocationId().equals(allocationId))
                .toList();
    }
}
