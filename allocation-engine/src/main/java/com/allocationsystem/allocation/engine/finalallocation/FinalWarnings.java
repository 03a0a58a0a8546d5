package com.allocationsystem.allocation.engine.finalallocation;

import com.allocationsystem.allocation.model.finalallocation.FillStyle;
import com.allocationsystem.allocation.model.finalallocation.FinalAllocation;
import com.allocationsystem.allocation.model.finalallocation.FinalLine;
import com.allocationsystem.allocation.model.finalallocation.FinalWarning;
import com.allocationsystem.allocation.model.finalallocation.FinalWarning.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What compliance should look at in a final allocation. */
final class FinalWarnings {

    private final FinalAllocation document;
    private final long incrementPar;
    private final List<FinalWarning> warnings = new ArrayList<>();

    private FinalWarnings(FinalAllocation document, long incrementPar) {
        this.document = document;
        this.incrementPar = incrementPar;
    }

    /** @return the document with its warnings */
    static FinalAllocation on(FinalAllocation document, long incrementPar) {
        FinalWarnings warnings = new FinalWarnings(document, incrementPar);
        warnings.collect();
        return document.with(warnings.warnings);
    }

    private void collect() {
        if (document.unplacedPar() != 0) {
            add(
                    Code.UNPLACED,
                    null,
                    "%,d of %,d filled par go to no account; the statement places %,d",
                    document.unplacedPar(),
                    document.filledPar(),
                    document.filledPar() - document.unplacedPar());
        }
        if (document.correction() != null) {
            add(
                    Code.CORRECTED,
                    null,
                    "%s asked for another division than the contract's, and %s approved it: %s",
                    document.correction().requestedBy(),
                    document.correction().approvedBy(),
                    document.correction().reason());
        }
        document.lines().forEach(document.style() == FillStyle.CHILDREN ? this::uneven : this::booked);
    }

    private void uneven(FinalLine line) {
        long difference = Math.abs(line.reportedPar() - line.contractPar());
        BigDecimal allowed = document.limits()
                .unequalFillPercent()
                .multiply(BigDecimal.valueOf(line.statementPar()))
                .movePointLeft(2);
        if (difference > incrementPar && BigDecimal.valueOf(difference).compareTo(allowed) > 0) {
            add(
                    Code.UNEQUAL_FILL,
                    line.accountId(),
                    "%,d filled of %,d ordered; its share of the block's fill is %,d",
                    line.reportedPar(),
                    line.statementPar(),
                    line.contractPar());
        }
        if (line.averagePrice() != null
                && line.averagePrice()
                                .subtract(document.averagePrice())
                                .abs()
                                .compareTo(document.limits().unequalPrice())
                        > 0) {
            add(
                    Code.UNEQUAL_PRICE,
                    line.accountId(),
                    "Filled at %s on average, the block at %s",
                    line.averagePrice().toPlainString(),
                    document.averagePrice().toPlainString());
        }
    }

    private void booked(FinalLine line) {
        if (line.reportedPar() != 0 && line.reportedPar() != line.par()) {
            add(
                    Code.BOOKED_DIFFERS,
                    line.accountId(),
                    "Aladdin has booked %,d; it gets %,d",
                    line.reportedPar(),
                    line.par());
        }
    }

    private void add(Code code, String accountId, String message, Object... figures) {
        warnings.add(new FinalWarning(code, accountId, String.format(Locale.US, message, figures)));
    }
}
