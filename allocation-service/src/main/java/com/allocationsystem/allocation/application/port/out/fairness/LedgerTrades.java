package com.allocationsystem.allocation.application.port.out.fairness;

import com.allocationsystem.allocation.domain.fairness.report.FairnessFilter;
import com.allocationsystem.allocation.domain.fairness.resplit.TestedTrade;
import java.util.List;

/** Filled blocks of the fairness ledger with the close of their bonds. */
public interface LedgerTrades {

    /**
     * @param trades those that have fills and a close, by business date, time of the commit and id
     * @param withoutFills allocations that have no final allocation, or one that gives no account anything
     * @param withoutClose allocations with fills whose bond has no close
     */
    record Found(List<TestedTrade> trades, int withoutFills, int withoutClose) {

        /** Keeps an unmodifiable copy. */
        public Found {
            trades = List.copyOf(trades);
        }
    }

    /** @return what the filter chooses; of a group only its accounts' parts */
    Found find(FairnessFilter filter);
}
