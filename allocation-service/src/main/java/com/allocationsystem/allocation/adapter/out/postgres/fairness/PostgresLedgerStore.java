package com.allocationsystem.allocation.adapter.out.postgres.fairness;

import com.allocationsystem.allocation.application.port.out.fairness.LedgerStore;
import com.allocationsystem.allocation.domain.fairness.LedgerEntry;
import com.allocationsystem.allocation.domain.fairness.LedgerFill;
import com.allocationsystem.allocation.domain.fairness.LedgerTrade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Each call joins the caller's transaction, or has its own and so sees fresh rows. */
@ApplicationScoped
@Transactional
class PostgresLedgerStore implements LedgerStore {

    private final EntityManager database;

    PostgresLedgerStore(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(LedgerTrade trade) {
        LedgerTradeRow.of(trade).persist();
        trade.entries()
                .forEach(entry -> LedgerEntryRow.of(trade.allocationId(), entry).persist());
        database.flush();
    }

    @Override
    public void addFills(List<LedgerFill> fills) {
        fills.forEach(fill -> LedgerFillRow.of(fill).persist());
        database.flush();
    }

    @Override
    public Optional<LedgerTrade> find(UUID allocationId) {
        return LedgerTradeRow.<LedgerTradeRow>findByIdOptional(allocationId)
                .map(row -> row.toTrade(entries(allocationId)));
    }

    @Override
    public List<LedgerFill> fills(UUID allocationId) {
        return LedgerFillRow.<LedgerFillRow>list("allocationId", allocationId).stream()
                .map(LedgerFillRow::toFill)
                .sorted(Comparator.comparing(LedgerFill::version).thenComparing(LedgerFill::accountId))
                .toList();
    }

    private static List<LedgerEntry> entries(UUID allocationId) {
        return LedgerEntryRow.<LedgerEntryRow>list("allocationId", allocationId).stream()
                .map(LedgerEntryRow::toEntry)
                .sorted(Comparator.comparing(LedgerEntry::accountId))
                .toList();
    }
}
