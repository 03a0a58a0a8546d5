package com.allocationsystem.allocation.application.fairness;

import com.allocationsystem.allocation.application.port.in.fairness.TestFairnessUseCase;
import com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException;
import com.allocationsystem.allocation.application.port.out.fairness.LedgerTrades;
import com.allocationsystem.allocation.domain.fairness.report.FairnessFilter;
import com.allocationsystem.allocation.domain.fairness.resplit.FirstDayTest;
import com.allocationsystem.allocation.domain.fairness.resplit.TestSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** One test at a time, so that previews keep the processors. */
@ApplicationScoped
class TestFairnessService implements TestFairnessUseCase {

    private final LedgerTrades ledger;
    private final Semaphore one = new Semaphore(1);

    TestFairnessService(LedgerTrades ledger) {
        this.ledger = ledger;
    }

    @Override
    public Answer test(FairnessFilter filter, TestSettings settings) {
        if (!one.tryAcquire()) {
            throw new SolvesBusyException();
        }
        try {
            LedgerTrades.Found found = ledger.find(filter);
            return new Answer(FirstDayTest.run(found.trades(), settings), found.withoutFills(), found.withoutClose());
        } finally {
            one.release();
        }
    }
}
