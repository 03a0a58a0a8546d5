package com.allocationsystem.referencedata.adapter.out.aladdin.v1.position;

import com.allocationsystem.referencedata.adapter.out.aladdin.v1.position.PositionRow.Source;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import com.allocationsystem.referencedata.domain.position.ChangeBatch;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.position.PositionBatch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Answer of position: the rows of some portfolios. Rows of one bond in one portfolio are parts of one position and are added up, each
 * once: an open order is a row beside the start of day, so that nothing of our own is added to it.
 *
 * @param portfolios that were asked for
 */
record PositionRows(List<String> portfolios, List<PositionRow> rows) {

    /** Aladdin tells no more of one portfolio; so many may be cut off. */
    private static final int MOST_ROWS = 50_000;

    /** @throws BookRefusedException when rows may be missing, or belong to a portfolio that was not asked for */
    PositionRows {
        Map<String, Integer> counts = new HashMap<>();
        portfolios.forEach(portfolio -> counts.put(portfolio, 0));
        for (PositionRow row : rows) {
            Integer count = counts.computeIfPresent(row.portfolioName(), (name, before) -> before + 1);
            if (count == null) {
                throw new BookRefusedException(
                        "Aladdin answered with portfolio '%s', which was not asked for".formatted(row.portfolioName()),
                        null);
            }
            if (count >= MOST_ROWS) {
                throw new BookRefusedException(
                        "Aladdin answers at most %d positions of portfolio %s: some may be missing"
                                .formatted(MOST_ROWS, row.portfolioName()),
                        null);
            }
        }
    }

    /** Sums of one bond in one portfolio. */
    private static final class Position {

        private final String portfolio;
        private final String cusip;
        private long startPar;
        private BigDecimal startValue = BigDecimal.ZERO.setScale(2);
        private long changedPar;
        private BigDecimal changedValue = BigDecimal.ZERO.setScale(2);
        private long openBuyPar;
        private boolean changed;

        private Position(PositionRow row) {
            portfolio = row.portfolioName();
            cusip = row.assetId();
        }

        private void add(PositionRow row) {
            long par = row.par();
            if (row.source() == Source.START_OF_DAY) {
                startPar = Math.addExact(startPar, par);
                startValue = startValue.add(row.marketValue());
                return;
            }
            changed = true;
            changedPar = Math.addExact(changedPar, par);
            changedValue = changedValue.add(row.marketValue());
            openBuyPar += row.source() == Source.ORDER && par > 0 ? par : 0;
        }

        private Holding startOfDay() {
            return new Holding(portfolio, cusip, startPar, startValue);
        }

        private Holding current() {
            return new Holding(portfolio, cusip, startPar + changedPar, startValue.add(changedValue));
        }
    }

    PositionBatch startOfDay(Set<String> cashGroups) {
        List<Position> positions = bonds(cashGroups);
        // A bond that only orders brought was not held as the day began.
        List<Holding> holdings = positions.stream()
                .map(Position::startOfDay)
                .filter(holding -> !holding.isEmpty())
                .toList();
        return new PositionBatch(versions(positions), holdings);
    }

    PositionBatch current(Set<String> cashGroups) {
        List<Position> positions = bonds(cashGroups);
        return new PositionBatch(
                versions(positions), positions.stream().map(Position::current).toList());
    }

    ChangeBatch changes(Set<String> cashGroups) {
        List<Position> positions = bonds(cashGroups);
        return new ChangeBatch(
                versions(positions),
                positions.stream()
                        .filter(position -> position.changed)
                        .map(position ->
                                new ChangeBatch.Change(position.startOfDay(), position.current(), position.openBuyPar))
                        .toList());
    }

    /**
     * Settled cash is what the day began with; available cash counts trades, and live orders where they cost money: when the
     * proceeds of an open sale settle, Aladdin does not say here.
     */
    List<CashBalance> cash(Set<String> cashGroups) {
        Map<String, CashBalance> balances = new TreeMap<>();
        for (PositionRow row : rows) {
            if (row.isOf(cashGroups)) {
                BigDecimal amount = row.amount();
                BigDecimal nothing = BigDecimal.ZERO.setScale(2);
                boolean settled = row.source() == Source.START_OF_DAY;
                boolean hoped = row.source() == Source.ORDER && amount.signum() > 0;
                balances.merge(
                        row.portfolioName() + " " + row.ccy(),
                        new CashBalance(
                                row.portfolioName(), row.ccy(), settled ? amount : nothing, hoped ? nothing : amount),
                        (one, other) -> new CashBalance(
                                one.accountId(),
                                one.currency(),
                                one.settledCash().add(other.settledCash()),
                                one.availableCash().add(other.availableCash())));
            }
        }
        return List.copyOf(balances.values());
    }

    /**
     * @return by portfolio, 2 decimals; below 0 it counts as 0, of which no weight can be computed
     * @throws BookRefusedException when rows of one portfolio state several
     */
    Map<String, BigDecimal> navs() {
        Map<String, BigDecimal> navs = new HashMap<>();
        for (PositionRow row : rows) {
            if (row.portfolioNAV() != null) {
                BigDecimal nav = row.portfolioNAV().max(BigDecimal.ZERO).setScale(2, RoundingMode.HALF_EVEN);
                BigDecimal other = navs.put(row.portfolioName(), nav);
                if (other != null && !other.equals(nav)) {
                    throw new BookRefusedException(
                            "Aladdin states two NAVs of portfolio %s, %s and %s"
                                    .formatted(row.portfolioName(), other.toPlainString(), nav.toPlainString()),
                            null);
                }
            }
        }
        return navs;
    }

    private List<Position> bonds(Set<String> cashGroups) {
        Map<List<String>, Position> positions = new HashMap<>();
        List<Position> inOrder = new ArrayList<>();
        for (PositionRow row : rows) {
            if (!row.isOf(cashGroups) && row.assetId() != null) {
                positions
                        .computeIfAbsent(List.of(row.portfolioName(), row.assetId()), key -> {
                            Position position = new Position(row);
                            inOrder.add(position);
                            return position;
                        })
                        .add(row);
            }
        }
        return inOrder;
    }

    /** Aladdin does not date its start of day here, so what it holds is its version. */
    private Map<String, String> versions(List<Position> positions) {
        Map<String, Long> sums = new HashMap<>();
        portfolios.forEach(portfolio -> sums.put(portfolio, 0L));
        for (Position position : positions) {
            Holding held = position.startOfDay();
            if (!held.isEmpty()) {
                sums.merge(position.portfolio, Digest.of(held), Long::sum);
            }
        }
        Map<String, String> versions = new HashMap<>();
        sums.forEach((portfolio, sum) -> versions.put(portfolio, Long.toHexString(sum)));
        return versions;
    }
}
