package com.allocationsystem.allocation.model.finalallocation;

import com.allocationsystem.allocation.model.json.Frozen;
import com.allocationsystem.allocation.model.json.OmittedWhenNull;
import java.math.BigDecimal;

/**
 * What one account gets of the fills.
 *
 * @param accountId whose
 * @param statementPar its allocation of the statement, par, 0 or more
 * @param contractPar what the fill policy of the statement gives it of this fill, par, 0 or more
 * @param reportedPar what Aladdin shows as filled (CHILDREN) or booked (BLOCK) for it, par, 0 or more
 * @param par what it gets, 0 or more: {@code reportedPar} in style CHILDREN, {@code contractPar} in style BLOCK, unless corrected
 * @param averagePrice clean per 100 par, rounded half up to the decimals of the document; null when it gets nothing
 * @param money of {@code par}
 */
public record FinalLine(
        String accountId,
        long statementPar,
        long contractPar,
        long reportedPar,
        long par,
        @OmittedWhenNull BigDecimal averagePrice,
        TradeMoney money) {

    /** Numbers as they read back from a document. */
    public FinalLine {
        averagePrice = Frozen.number(averagePrice);
    }

    /** @return par above (or, negative, below) what the contract gives */
    public long differencePar() {
        return par - contractPar;
    }
}
