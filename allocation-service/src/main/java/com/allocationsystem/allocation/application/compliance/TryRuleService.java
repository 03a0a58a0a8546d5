package com.allocationsystem.allocation.application.compliance;

import com.allocationsystem.allocation.application.port.in.compliance.TryRuleUseCase;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.solve.OneAtATime;
import com.allocationsystem.allocation.config.ComplianceConfig;
import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.commit.CommittedSummary;
import com.allocationsystem.allocation.domain.commit.PageKey;
import com.allocationsystem.allocation.domain.compliance.TrialCount;
import com.allocationsystem.allocation.domain.compliance.TrialResult;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Reads statement after statement; one trial at a time, so that previews keep the processors. */
@ApplicationScoped
class TryRuleService implements TryRuleUseCase {

    /** Statements are texts of up to some megabytes; only so many stand in memory. */
    private static final int AT_ONCE = 20;

    private final AllocationStore allocations;
    private final ComplianceConfig config;
    private final Clock clock;
    private final OneAtATime one = new OneAtATime();

    TryRuleService(AllocationStore allocations, ComplianceConfig config, Clock clock) {
        this.allocations = allocations;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public TrialResult run(ComplianceRule rule, int statements, Entitlement scope) {
        return one.run(() -> read(rule, statements, scope, clock.instant().plus(config.trialBudget())));
    }

    private TrialResult read(ComplianceRule rule, int statements, Entitlement scope, Instant until) {
        TrialCount count = new TrialCount(rule);
        PageKey after = null;
        while (count.read() < statements) {
            int wanted = Math.min(AT_ONCE, statements - count.read());
            List<CommittedSummary> page =
                    allocations.list(new AllocationFilter(null, null, null, scope, wanted, after));
            for (CommittedSummary row : page) {
                if (clock.instant().isAfter(until)) {
                    return count.result(statements, false);
                }
                allocations.find(row.allocationId()).ifPresent(count::add);
                after = row.pageKey();
            }
            if (page.size() < wanted) {
                break;
            }
        }
        return count.result(statements, true);
    }
}
