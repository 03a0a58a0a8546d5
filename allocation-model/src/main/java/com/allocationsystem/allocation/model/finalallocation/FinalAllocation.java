package com.allocationsystem.allocation.model.finalallocation;

import com.allocationsystem.allocation.model.fill.FillPolicy;
import com.allocationsystem.allocation.model.json.Frozen;
import com.allocationsystem.allocation.model.json.JsonReader;
import com.allocationsystem.allocation.model.json.OmittedWhenNull;
import com.allocationsystem.allocation.model.json.RecordJson;
import com.allocationsystem.allocation.model.statement.Statement;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the accounts of a block get once it has ended, and the pre-trade statement that it follows from.
 *
 * @param format of the document
 * @param allocationId of the block
 * @param version 1 for the first, one more each time fills change or a correction is approved
 * @param replaces hash of the version before; null for the first
 * @param statementHash of the pre-trade statement
 * @param style how the fills came
 * @param fillPolicy of the statement
 * @param side as the accounts see it
 * @param cusip of the bond
 * @param currency ISO 4217, of all money here
 * @param settlementDate when cash and bond change hands
 * @param orderedPar all allocations of the statement together
 * @param filledPar what was filled of the block
 * @param unplacedPar filled, but given to no account
 * @param averagePrice clean per 100 par over all fills, rounded half up to {@code limits.priceDecimals}
 * @param accruedPer100 accrued interest of 100 par at the settlement date
 * @param limits that the warnings and decimals follow from
 * @param lines one for each account of the statement that was to get par, by account id
 * @param total sum of the lines
 * @param rounding money of the placed par at the unrounded price, less {@code total}: what rounding to the cent leaves
 * @param warnings by account id, those of the block first
 * @param correction what a user changed; null when nothing
 */
public record FinalAllocation(
        String format,
        String allocationId,
        int version,
        @OmittedWhenNull String replaces,
        String statementHash,
        FillStyle style,
        FillPolicy fillPolicy,
        Side side,
        String cusip,
        String currency,
        LocalDate settlementDate,
        long orderedPar,
        long filledPar,
        long unplacedPar,
        BigDecimal averagePrice,
        BigDecimal accruedPer100,
        FinalLimits limits,
        List<FinalLine> lines,
        TradeMoney total,
        TradeMoney rounding,
        List<FinalWarning> warnings,
        @OmittedWhenNull Correction correction) {

    /** Of the documents written now. */
    public static final String FORMAT = "final-allocation/1";

    /** Numbers as they read back from a document. */
    public FinalAllocation {
        averagePrice = Frozen.number(averagePrice);
        accruedPer100 = Frozen.number(accruedPer100);
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /** @return with these warnings */
    public FinalAllocation with(List<FinalWarning> found) {
        return new FinalAllocation(
                format,
                allocationId,
                version,
                replaces,
                statementHash,
                style,
                fillPolicy,
                side,
                cusip,
                currency,
                settlementDate,
                orderedPar,
                filledPar,
                unplacedPar,
                averagePrice,
                accruedPer100,
                limits,
                lines,
                total,
                rounding,
                found,
                correction);
    }

    /** @return in canonical bytes with their hash */
    public Statement seal() {
        return Statement.of(RecordJson.encode(this));
    }

    /**
     * @throws IllegalArgumentException when it is of another format
     * @throws IllegalStateException when it does not have its hash any more
     */
    public static FinalAllocation open(Statement document) {
        return open(document.soundBytes());
    }

    /** @throws IllegalArgumentException when the text is no document of this format */
    public static FinalAllocation open(byte[] json) {
        Map<?, ?> content = (Map<?, ?>) JsonReader.read(json);
        if (!FORMAT.equals(content.get("format"))) {
            throw new IllegalArgumentException(
                    "Final allocation has format " + content.get("format") + ", not " + FORMAT);
        }
        return RecordJson.decode(content, FinalAllocation.class);
    }
}
