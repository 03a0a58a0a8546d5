package com.allocationsystem.referencedata.adapter.out.aladdin;

import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.referencedata.domain.position.Holding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answer of positions:filter: tables of values in the order of the attributes that were asked for. */
record PositionsAnswer(List<DataTable> dataTables, Map<String, PortfolioWarnings> positionWarnings) {

    private static final int PORTFOLIO = 0;
    private static final int CUSIP = 1;
    private static final int QUANTITY = 2;
    private static final int MARKET_VALUE = 3;

    record DataTable(List<DataRow> dataRows) {}

    record DataRow(List<DataValue> dataValues) {}

    record PortfolioWarnings(List<Warning> positionsWarnings) {}

    record Warning(String warningCode, String warningMessage) {}

    /** One of these is there; none means null. */
    record DataValue(
            String stringValue,
            BigDecimal decimalValue,
            BigDecimal numericValue,
            Decimal64 decimal64Value,
            Money moneyValue) {

        /** @return the number, in whichever form it came; null when it is none */
        BigDecimal number() {
            if (decimalValue != null) {
                return decimalValue;
            }
            if (numericValue != null) {
                return numericValue;
            }
            if (decimal64Value != null) {
                return decimal64Value.mantissa.scaleByPowerOfTen(decimal64Value.exponent);
            }
            return moneyValue == null ? null : moneyValue.units.add(BigDecimal.valueOf(moneyValue.nanos, 9));
        }
    }

    record Decimal64(BigDecimal mantissa, int exponent) {}

    record Money(BigDecimal units, long nanos) {}

    /**
     * Rows without a CUSIP are cash and the like: no bond. Par is rounded to whole units, market value to cents.
     *
     * @throws BookRefusedException when Aladdin warns about a portfolio and gives nothing of it: that is not "holds nothing"
     */
    List<Holding> holdings() {
        List<Holding> holdings = dataTables == null
                ? List.of()
                : dataTables.stream()
                        .filter(table -> table.dataRows != null)
                        .flatMap(table -> table.dataRows.stream())
                        .filter(row -> row.dataValues.get(CUSIP).stringValue() != null)
                        .map(PositionsAnswer::holding)
                        .toList();
        if (positionWarnings != null && !positionWarnings.isEmpty()) {
            refuseUnanswered(holdings);
        }
        return holdings;
    }

    private static Holding holding(DataRow row) {
        List<DataValue> values = row.dataValues;
        return new Holding(
                values.get(PORTFOLIO).stringValue(),
                values.get(CUSIP).stringValue(),
                orZero(values.get(QUANTITY).number())
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .longValueExact(),
                orZero(values.get(MARKET_VALUE).number()).setScale(2, RoundingMode.HALF_EVEN));
    }

    private void refuseUnanswered(List<Holding> holdings) {
        Set<String> answered = new HashSet<>();
        holdings.forEach(holding -> answered.add(holding.accountId()));
        positionWarnings.forEach((portfolio, warnings) -> {
            if (!answered.contains(portfolio)) {
                throw new BookRefusedException(
                        "Aladdin gave no positions of portfolio %s: %s"
                                .formatted(portfolio, warnings.positionsWarnings()),
                        null);
            }
        });
    }

    private static BigDecimal orZero(BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
