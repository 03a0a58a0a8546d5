package com.allocationsystem.simulator.domain.position;

import com.allocationsystem.shared.Side;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.dataset.Positions;
import com.allocationsystem.simulator.domain.order.Order;
import com.allocationsystem.simulator.domain.order.OrderStatus;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One holding at start of day and now. Now = start of day plus every order that is neither canceled nor rejected nor expired, at the order's
 * dirty price (its limit, else the reference price, plus accrued interest).
 *
 * @param account index
 * @param security index
 * @param sodPar par at start of day
 * @param sodCents market value incl. accrued at start of day, hundredths
 * @param currentPar par with orders; negative when more was sold than held
 * @param currentCents market value with orders, hundredths
 * @param openBuyPar the part of {@code currentPar} that buys add which are not booked yet
 */
public record CurrentPosition(
        int account, int security, long sodPar, long sodCents, long currentPar, long currentCents, long openBuyPar) {

    /** Visits the account's holdings of the morning, then the bonds that only orders brought. */
    public static void forEach(Dataset dataset, int account, List<Order> orders, Consumer<CurrentPosition> visit) {
        Map<Integer, long[]> traded = traded(dataset, account, orders);
        Positions positions = dataset.positions();
        for (int row = positions.starts()[account]; row < positions.starts()[account + 1]; row++) {
            int security = positions.securities()[row];
            long[] change = traded.isEmpty() ? null : traded.remove(security);
            visit.accept(of(
                    account, security, positions.quantitiesPar()[row], positions.marketValueCents()[row], change));
        }
        traded.forEach((security, change) -> visit.accept(of(account, security, 0, 0, change)));
    }

    private static CurrentPosition of(int account, int security, long par, long cents, long[] change) {
        return change == null
                ? new CurrentPosition(account, security, par, cents, par, cents, 0)
                : new CurrentPosition(account, security, par, cents, par + change[0], cents + change[1], change[2]);
    }

    private static Map<Integer, long[]> traded(Dataset dataset, int account, List<Order> orders) {
        Map<Integer, long[]> traded = orders.isEmpty() ? Map.of() : new HashMap<>();
        for (Order order : orders) {
            if (order.status().counts()) {
                long[] change = traded.computeIfAbsent(order.security(), s -> new long[3]);
                for (Order.Piece piece : order.pieces()) {
                    if (piece.account() == account) {
                        add(dataset, order, piece, change);
                    }
                }
            }
        }
        return traded;
    }

    private static void add(Dataset dataset, Order order, Order.Piece piece, long[] change) {
        BigDecimal notional = dataset.securities()
                .dirtyPrice(order.security(), order.limitPrice())
                .notional(piece.quantityPar());
        change[0] += order.side().sign() * piece.quantityPar();
        change[1] += order.side().sign() * notional.unscaledValue().longValueExact();
        boolean openBuy = order.side() == Side.BUY && OrderStatus.LIVE.contains(order.status());
        change[2] += openBuy ? piece.quantityPar() : 0;
    }
}
