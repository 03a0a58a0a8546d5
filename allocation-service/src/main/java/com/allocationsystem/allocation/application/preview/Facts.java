package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.ReferenceData;
import com.allocationsystem.allocation.application.port.out.ReferenceSnapshot;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import com.allocationsystem.allocation.engine.input.SpokenFor;
import com.allocationsystem.allocation.model.input.Account;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers the facts of one split: reference data's snapshot, and what is committed but not yet in it.
 *
 * <p>Pending pieces are read before the snapshot and again after it, and count when either saw them. A piece that reaches
 * Aladdin in between may then count twice, which only makes a split more careful; it can never be missed by both.
 */
@ApplicationScoped
public class Facts {

    private final ReferenceData referenceData;
    private final AllocationStore allocations;

    Facts(ReferenceData referenceData, AllocationStore allocations) {
        this.referenceData = referenceData;
        this.allocations = allocations;
    }

    /**
     * @param snapshot as reference data gave it
     * @param pendingBefore what was pending before the snapshot
     */
    public record Gathered(ReferenceSnapshot snapshot, List<PendingTrade> pendingBefore) {}

    Gathered gather(String securityId, List<String> groups, LocalDate settlementDate) {
        List<PendingTrade> pending = allocations.pendingTrades();
        return new Gathered(referenceData.snapshot(securityId, groups, settlementDate), pending);
    }

    /** @return the same facts as they stand now that a preview rests on */
    public Gathered gatherAgain(SealedPreview preview) {
        return gather(
                preview.inputs().bond().cusip(),
                preview.portfolioGroups(),
                preview.inputs().order().settlementDate());
    }

    /** @return the snapshot's accounts with everything counted that is pending now or was before the snapshot */
    public List<Account> accountsNow(Gathered gathered) {
        Set<PendingTrade> pending = new LinkedHashSet<>(gathered.pendingBefore());
        pending.addAll(allocations.pendingTrades());
        ReferenceSnapshot snapshot = gathered.snapshot();
        return SpokenFor.count(snapshot.accounts(), snapshot.bond(), snapshot.issuerCusips(), sorted(pending));
    }

    /** Sums of doubles depend on their order. */
    private static List<PendingTrade> sorted(Set<PendingTrade> pending) {
        List<PendingTrade> sorted = new ArrayList<>(pending);
        sorted.sort(PendingTrade.IN_ORDER);
        return sorted;
    }
}
