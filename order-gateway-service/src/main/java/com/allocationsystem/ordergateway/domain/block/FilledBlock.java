package com.allocationsystem.ordergateway.domain.block;

import com.allocationsystem.ordergateway.domain.execution.Execution;
import com.allocationsystem.ordergateway.domain.execution.ExecutionBook;
import com.allocationsystem.ordergateway.domain.execution.Fills;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.terms.OrderStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the market did for a block that has ended.
 *
 * @param filledPar of all accounts, above 0
 * @param averagePrice clean per 100 par over all fills, 12 decimals, half up; null when a price of some fill is not known
 * @param accounts those with an order
 */
public record FilledBlock(
        String allocationId, OrderStyle style, long filledPar, BigDecimal averagePrice, List<FilledAccount> accounts) {

    /** Decimals of an average that is not yet stated. */
    private static final int DECIMALS = 12;

    /** Keeps an unmodifiable copy. */
    public FilledBlock {
        accounts = List.copyOf(accounts);
    }

    /**
     * @param filledPar filled, or in style BLOCK booked
     * @param averagePrice clean per 100 par, 12 decimals at most; null when nothing is filled, or the price is not known
     */
    public record FilledAccount(String accountId, long filledPar, BigDecimal averagePrice) {}

    /**
     * Prices of reported executions count before Aladdin's averages, which are rounded.
     *
     * @param children all orders of the block, one at least
     */
    public static FilledBlock of(List<ChildOrder> children, ExecutionBook book) {
        Collection<Execution> executions = book.counting();
        List<FilledAccount> accounts = children.stream()
                .map(child -> account(
                        child.terms().accountId(),
                        child.fills(),
                        executions.stream()
                                .filter(one -> child.terms().accountId().equals(one.accountId()))
                                .toList()))
                .toList();
        long filled = accounts.stream().mapToLong(FilledAccount::filledPar).sum();
        BigDecimal price = executions.isEmpty() ? averageOf(accounts, filled) : averageOf(executions);
        return new FilledBlock(
                children.get(0).terms().allocationId(), children.get(0).terms().style(), filled, price, accounts);
    }

    /** @return an account that is filled at a price that is not known */
    public Optional<String> withoutPrice() {
        return style == OrderStyle.BLOCK
                ? Optional.empty()
                : accounts.stream()
                        .filter(account -> account.filledPar() > 0 && account.averagePrice() == null)
                        .map(FilledAccount::accountId)
                        .findFirst();
    }

    private static FilledAccount account(String accountId, Fills fills, List<Execution> own) {
        boolean agree =
                !own.isEmpty() && own.stream().mapToLong(Execution::quantityPar).sum() == fills.filledPar();
        return new FilledAccount(accountId, fills.filledPar(), agree ? averageOf(own) : fills.averagePrice());
    }

    private static BigDecimal averageOf(Collection<Execution> executions) {
        BigDecimal money = executions.stream().map(Execution::money).reduce(BigDecimal.ZERO, BigDecimal::add);
        return per100(
                money, executions.stream().mapToLong(Execution::quantityPar).sum());
    }

    private static BigDecimal averageOf(List<FilledAccount> accounts, long filledPar) {
        BigDecimal money = BigDecimal.ZERO;
        for (FilledAccount account : accounts) {
            if (account.filledPar() > 0) {
                if (account.averagePrice() == null) {
                    return null;
                }
                money = money.add(account.averagePrice()
                        .multiply(BigDecimal.valueOf(account.filledPar()))
                        .movePointLeft(2));
            }
        }
        return filledPar == 0 ? null : per100(money, filledPar);
    }

    private static BigDecimal per100(BigDecimal money, long par) {
        return money.movePointRight(2)
                .divide(BigDecimal.valueOf(par), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
