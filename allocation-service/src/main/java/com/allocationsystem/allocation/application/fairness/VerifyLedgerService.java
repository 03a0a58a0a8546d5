package com.allocationsystem.allocation.application.fairness;

import com.allocationsystem.allocation.application.port.in.fairness.VerifyLedgerUseCase;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.fairness.LedgerStore;
import com.allocationsystem.allocation.application.port.out.finalallocation.FinalAllocations;
import com.allocationsystem.allocation.application.solve.OneAtATime;
import com.allocationsystem.allocation.config.ComplianceConfig;
import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.commit.CommittedSummary;
import com.allocationsystem.allocation.domain.fairness.FairnessLedger;
import com.allocationsystem.allocation.domain.fairness.LedgerFill;
import com.allocationsystem.allocation.domain.fairness.LedgerTrade;
import com.allocationsystem.allocation.domain.fairness.LedgerVerification;
import com.allocationsystem.allocation.domain.finalallocation.FinalVersion;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads statement after statement; one verification at a time, so that previews keep the processors. */
@ApplicationScoped
class VerifyLedgerService implements VerifyLedgerUseCase {

    private final AllocationStore allocations;
    private final FinalAllocations finals;
    private final LedgerStore ledger;
    private final ComplianceConfig config;
    private final Clock clock;
    private final OneAtATime one = new OneAtATime();

    VerifyLedgerService(
            AllocationStore allocations,
            FinalAllocations finals,
            LedgerStore ledger,
            ComplianceConfig config,
            Clock clock) {
        this.allocations = allocations;
        this.finals = finals;
        this.ledger = ledger;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public LedgerVerification verify(int most, Entitlement scope) {
        return one.run(() -> compare(allocations.list(new AllocationFilter(null, null, null, scope, most, null))));
    }

    private LedgerVerification compare(List<CommittedSummary> committed) {
        Instant until = clock.instant().plus(config.trialBudget());
        List<UUID> missing = new ArrayList<>();
        List<UUID> differing = new ArrayList<>();
        int read = 0;
        for (CommittedSummary summary : committed) {
            if (clock.instant().isAfter(until)) {
                return new LedgerVerification(read, missing, differing, false);
            }
            UUID id = summary.allocationId();
            Optional<LedgerTrade> kept = ledger.find(id);
            if (kept.isEmpty()) {
                missing.add(id);
            } else if (!kept.get().equals(recomputed(id)) || !ledger.fills(id).equals(fills(id))) {
                differing.add(id);
            }
            read++;
        }
        return new LedgerVerification(read, missing, differing, true);
    }

    private LedgerTrade recomputed(UUID allocationId) {
        SealedPreview preview = allocations.find(allocationId).orElseThrow().preview();
        return FairnessLedger.of(allocationId, preview.inputs(), preview.plan());
    }

    private List<LedgerFill> fills(UUID allocationId) {
        return finals.versions(allocationId).stream()
                .sorted(Comparator.comparing(FinalVersion::version))
                .flatMap(version -> LedgerFill.of(version).stream())
                .toList();
    }
}
