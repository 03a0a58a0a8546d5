package com.allocationsystem.simulator.domain.cash;

import com.allocationsystem.simulator.domain.dataset.CashBalances;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.order.Order;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cash of one account in one currency, day by day.
 *
 * <p>balance(d) = settled cash on the business date, available cash from the day after it, minus BUY and plus SELL orders that settle on or
 * before d. An order's money = par x (limit price if it has one, else the reference price, plus accrued interest) / 100, 2 decimals
 * HALF_EVEN.
 *
 * @param currency ISO code
 * @param balances one per date asked for
 */
public record CashLadder(String currency, List<BigDecimal> balances) {

    /**
     * @param account index
     * @param orders orders with a piece for the account
     * @param scope which of them count
     * @param dates settlement dates, in any order
     * @return one ladder per currency: those of the dataset, then those that only orders brought
     */
    public static List<CashLadder> of(
            Dataset dataset, int account, List<Order> orders, CashScope scope, List<LocalDate> dates) {
        Map<String, BigDecimal[]> ladders = new LinkedHashMap<>();
        CashBalances cash = dataset.cash();
        for (int row = cash.starts()[account]; row < cash.starts()[account + 1]; row++) {
            int fixedRow = row;
            ladders.put(
                    cash.currencies().get(row),
                    dates.stream()
                            .map(date -> cash.balance(fixedRow, date, dataset.businessDate()))
                            .toArray(BigDecimal[]::new));
        }
        for (Order order : orders) {
            if (scope.includes(order.status())) {
                add(dataset, account, order, dates, ladders);
            }
        }
        List<CashLadder> result = new ArrayList<>();
        ladders.forEach((currency, balances) -> result.add(new CashLadder(currency, List.of(balances))));
        return result;
    }

    private static void add(
            Dataset dataset, int account, Order order, List<LocalDate> dates, Map<String, BigDecimal[]> ladders) {
        String currency = dataset.securities().currencies().get(order.security());
        BigDecimal[] balances = ladders.computeIfAbsent(
                currency, c -> dates.stream().map(date -> BigDecimal.ZERO).toArray(BigDecimal[]::new));
        BigDecimal impact = impact(dataset, account, order);
        for (int i = 0; i < balances.length; i++) {
            if (!order.settleDate().isAfter(dates.get(i))) {
                balances[i] = balances[i].add(impact);
            }
        }
    }

    /** @return what the account's cash changes by when the order settles */
    static BigDecimal impact(Dataset dataset, int account, Order order) {
        long par = order.pieces().stream()
                .filter(piece -> piece.account() == account)
                .mapToLong(Order.Piece::quantityPar)
                .sum();
        BigDecimal notional = dataset.securities()
                .dirtyPrice(order.security(), order.limitPrice())
                .notional(par);
        return order.side().sign() > 0 ? notional.negate() : notional;
    }
}
