package com.allocationsystem.allocation.application.fairness;

import com.allocationsystem.allocation.application.port.in.fairness.TestFairnessUseCase;
import com.allocationsystem.allocation.application.port.out.fairness.LedgerTrades;
import com.allocationsystem.allocation.application.solve.OneAtATime;
import com.allocationsystem.allocation.domain.fairness.report.FairnessFilter;
import com.allocationsystem.allocation.domain.fairness.resplit.FirstDayTest;
import com.allocationsystem.allocation.domain.fairness.resplit.TestSettings;
import jakarta.enterprise.context.ApplicationScoped;

/** One test at a time, so that previews keep the processors. */
@ApplicationScoped
class TestFairnessService implements TestFairnessUseCase {

    private final LedgerTrades ledger;
    private final OneAtATime one = new OneAtATime();

    TestFairnessService(LedgerTrades ledger) {
        this.ledger = ledger;
    }

    @Override
    public Answer test(FairnessFilter filter, TestSettings settings) {
        return one.run(() -> {
            LedgerTrades.Found found = ledger.find(filter);
            return new Answer(FirstDayTest.run(found.trades(), settings), found.withoutFills(), found.withoutClose());
        });
    }
}
