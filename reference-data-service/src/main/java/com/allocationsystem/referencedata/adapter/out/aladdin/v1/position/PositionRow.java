package com.allocationsystem.referencedata.adapter.out.aladdin.v1.position;

import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * What is read of one row of an order-adjusted position; every field may be missing.
 *
 * @param portfolioName the portfolio's ticker
 * @param assetId CUSIP of the bond
 * @param secGroup kind of instrument
 * @param ccy of the instrument, ISO 4217
 * @param posSource what the row comes from, see {@link Source}
 * @param posQuantity original face, in single precision
 * @param curPar current face, factor applied
 * @param factor by which {@code curPar} differs from original face
 * @param qtySOD face of the start of day
 * @param mktValue with accrued interest, in the portfolio's currency
 * @param mktValueSOD the same at the start of day
 * @param portfolioNAV published end-of-day NAV of the portfolio, in its currency
 */
record PositionRow(
        String portfolioName,
        String assetId,
        String secGroup,
        String ccy,
        String posSource,
        BigDecimal posQuantity,
        BigDecimal curPar,
        BigDecimal factor,
        BigDecimal qtySOD,
        BigDecimal mktValue,
        BigDecimal mktValueSOD,
        BigDecimal portfolioNAV) {

    /** Whole numbers up to here are exact in single precision. */
    private static final BigDecimal EXACT = BigDecimal.valueOf(1 << 24);

    private static final int FACTOR_DIGITS = 12;

    /** Parts of a position. */
    enum Source {
        START_OF_DAY,
        TRADE,
        ORDER
    }

    /** @throws BookRefusedException for a word that is not known: whether it is held or only wished for cannot be guessed */
    Source source() {
        if (posSource == null || posSource.isBlank()) {
            return Source.START_OF_DAY;
        }
        return switch (posSource) {
            case "EOD", "CA", "CAPITAL" -> Source.START_OF_DAY;
            case "TRD" -> Source.TRADE;
            case "ORD" -> Source.ORDER;
            default ->
                throw new BookRefusedException(
                        "Aladdin's position of %s in portfolio %s comes from '%s', which is unknown here"
                                .formatted(assetId, portfolioName, posSource),
                        null);
        };
    }

    /** @return whether it is of one of these kinds; a row that names none is not */
    boolean isOf(Set<String> groups) {
        return secGroup != null && groups.contains(secGroup);
    }

    /** @return signed original face, whole par, from the most exact field there is */
    long par() {
        return quantity().setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }

    /** @return signed amount of a cash row, 2 decimals */
    BigDecimal amount() {
        return quantity().setScale(2, RoundingMode.HALF_EVEN);
    }

    private BigDecimal quantity() {
        if (source() == Source.START_OF_DAY && qtySOD != null) {
            return qtySOD;
        }
        if (curPar != null) {
            return factor == null || factor.signum() == 0
                    ? curPar
                    : curPar.divide(factor, FACTOR_DIGITS, RoundingMode.HALF_EVEN);
        }
        if (posQuantity != null && posQuantity.abs().compareTo(EXACT) > 0) {
            throw new BookRefusedException(
                    "Aladdin's quantity %s of %s in portfolio %s is not exact: curPar and qtySOD are missing"
                            .formatted(posQuantity.toPlainString(), assetId, portfolioName),
                    null);
        }
        return posQuantity == null ? BigDecimal.ZERO : posQuantity;
    }

    /** @return signed, 2 decimals */
    BigDecimal marketValue() {
        BigDecimal value = source() == Source.START_OF_DAY && mktValueSOD != null ? mktValueSOD : mktValue;
        return (value == null ? BigDecimal.ZERO : value).setScale(2, RoundingMode.HALF_EVEN);
    }
}
