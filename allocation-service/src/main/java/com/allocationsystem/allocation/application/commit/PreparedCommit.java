package com.allocationsystem.allocation.application.commit;

import com.allocationsystem.allocation.application.preview.InputGatherer.Gathered;
import com.allocationsystem.allocation.domain.fairness.FairnessLedger;
import com.allocationsystem.allocation.domain.fairness.LedgerTrade;
import com.allocationsystem.allocation.domain.preview.SealedPreview;

/**
 * What a commit reads and computes before it decides, because only one decides at a time.
 *
 * @param preview what is to be committed
 * @param trade what the fairness ledger says of it
 * @param gathered inputs read after the call came in
 */
public record PreparedCommit(SealedPreview preview, LedgerTrade trade, Gathered gathered) {

    /** Computes what follows from the preview alone. */
    public static PreparedCommit of(SealedPreview preview, Gathered gathered) {
        return new PreparedCommit(
                preview, FairnessLedger.of(preview.allocationId(), preview.inputs(), preview.plan()), gathered);
    }
}
