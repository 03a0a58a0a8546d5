package com.allocationsystem.referencedata.adapter.out.aladdin.v2;

import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.referencedata.domain.position.ChangeBatch;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.position.PositionBatch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answer of positions:filter: tables of values in the order of the attributes that were asked for. */
record PositionsAnswer(
        List<DataTable> dataTables,
        Map<String, PortfolioWarnings> positionWarnings,
        Map<String, PortfolioStats> portfolioStats) {

    private static final int PORTFOLIO = 0;
    private static final int CUSIP = 1;
    private static final int QUANTITY = 2;
    private static final int MARKET_VALUE = 3;
    private static final int QUANTITY_AFTER = 4;
    private static final int MARKET_VALUE_AFTER = 5;
    private static final int OPEN_BUY = 6;

    record DataTable(List<DataRow> dataRows) {}

    record DataRow(List<DataValue> dataValues) {}

    record PortfolioWarnings(List<Warning> positionsWarnings) {}

    record PortfolioStats(String portfolioDiscoveryTime) {}

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
     * @param portfolios that were asked for
     * @throws BookRefusedException when Aladdin warns about a portfolio and gives nothing of it: that is not "holds nothing"
     */
    PositionBatch positions(List<String> portfolios) {
        List<Holding> holdings =
                bondRows().map(row -> holding(row, QUANTITY, MARKET_VALUE)).toList();
        refuseWarned(holdings.stream().map(Holding::accountId).collect(Collectors.toSet()));
        return new PositionBatch(versions(portfolios), holdings);
    }

    /**
     * A portfolio that no order touched has no row here; that Aladdin tells when it was made up is answer enough.
     *
     * @param portfolios that were asked for
     * @throws BookRefusedException when Aladdin warns about a portfolio and tells nothing of it
     */
    ChangeBatch changes(List<String> portfolios) {
        List<ChangeBatch.Change> changes = bondRows()
                .map(row -> new ChangeBatch.Change(
                        holding(row, QUANTITY, MARKET_VALUE),
                        holding(row, QUANTITY_AFTER, MARKET_VALUE_AFTER),
                        par(row, OPEN_BUY)))
                .toList();
        Set<String> answered =
                changes.stream().map(change -> change.current().accountId()).collect(Collectors.toSet());
        if (portfolioStats != null) {
            answered.addAll(portfolioStats.keySet());
        }
        refuseWarned(answered);
        return new ChangeBatch(versions(portfolios), changes);
    }

    private Stream<DataRow> bondRows() {
        return dataTables == null
                ? Stream.empty()
                : dataTables.stream()
                        .filter(table -> table.dataRows != null)
                        .flatMap(table -> table.dataRows.stream())
                        .filter(row -> row.dataValues.get(CUSIP).stringValue() != null);
    }

    private static Holding holding(DataRow row, int quantity, int marketValue) {
        List<DataValue> values = row.dataValues;
        return new Holding(
                values.get(PORTFOLIO).stringValue(),
                values.get(CUSIP).stringValue(),
                par(row, quantity),
                orZero(values.get(marketValue).number()).setScale(2, RoundingMode.HALF_EVEN));
    }

    private static long par(DataRow row, int column) {
        return orZero(row.dataValues.get(column).number())
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    private Map<String, String> versions(List<String> portfolios) {
        Map<String, PortfolioStats> stats = portfolioStats == null ? Map.of() : portfolioStats;
        return portfolios.stream().collect(Collectors.toMap(Function.identity(), portfolio -> {
            PortfolioStats told = stats.get(portfolio);
            return told == null || told.portfolioDiscoveryTime() == null ? "" : told.portfolioDiscoveryTime();
        }));
    }

    private void refuseWarned(Set<String> answered) {
        if (positionWarnings == null) {
            return;
        }
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
