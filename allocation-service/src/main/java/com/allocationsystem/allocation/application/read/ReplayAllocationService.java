package com.allocationsystem.allocation.application.read;

import com.allocationsystem.allocation.application.port.in.read.ReadAllocationUseCase;
import com.allocationsystem.allocation.application.port.in.read.ReplayAllocationUseCase;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.allocation.model.statement.Statement;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Replay: opens the statement, splits again, seals again, compares. */
@ApplicationScoped
class ReplayAllocationService implements ReplayAllocationUseCase {

    private final ReadAllocationUseCase allocations;
    private final SplitAgain plans;

    ReplayAllocationService(ReadAllocationUseCase allocations, SplitAgain plans) {
        this.allocations = allocations;
        this.plans = plans;
    }

    @Override
    public Replay replay(UUID allocationId, Entitlement scope) {
        Statement stored = allocations.read(allocationId, scope).preview().statement();
        SealedStatement opened = SealedStatement.open(stored);
        Statement again = SealedStatement.seal(
                opened.securityId(), opened.portfolioGroups(), opened.inputs(), plans.plan(opened.inputs()));
        return new Replay(stored.hash(), again.hash());
    }
}
