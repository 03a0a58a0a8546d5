package com.allocationsystem.allocation.application.port.out.fairness;

import com.allocationsystem.allocation.domain.fairness.LedgerFill;
import com.allocationsystem.allocation.domain.fairness.LedgerTrade;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The fairness ledger; rows are added, in the caller's transaction, and never changed. */
public interface LedgerStore {

    /** Keeps the entries of an allocation. */
    void add(LedgerTrade trade);

    /** Keeps what accounts got in one version of a final allocation. */
    void addFills(List<LedgerFill> fills);

    /** @return the entries of an allocation as they were kept; empty when there are none */
    Optional<LedgerTrade> find(UUID allocationId);

    /** @return what accounts got in all versions, by version and account id */
    List<LedgerFill> fills(UUID allocationId);
}
