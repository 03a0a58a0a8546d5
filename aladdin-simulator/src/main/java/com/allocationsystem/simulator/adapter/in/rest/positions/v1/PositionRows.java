package com.allocationsystem.simulator.adapter.in.rest.positions.v1;

import com.allocationsystem.shared.Side;
import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.adapter.in.rest.call.Call;
import com.allocationsystem.simulator.adapter.in.rest.call.QueryParameters;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.application.OrderManagement;
import com.allocationsystem.simulator.domain.dataset.CashBalances;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.dataset.Positions;
import com.allocationsystem.simulator.domain.order.Order;
import com.allocationsystem.simulator.domain.order.OrderStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * position of Positions v1: a bare array with a row for each holding of the morning, each cash balance, and each trade and order
 * that counts, the latter two with a cash row for what they cost or bring.
 */
@ApplicationScoped
public class PositionRows {

    private static final String GROUP = "portGroup";
    private static final String TYPE = "posType";
    private static final String TODAY = "calendarDate";
    private static final QueryParameters PARAMETERS = new QueryParameters(Set.of(GROUP, TYPE, "calendar", TODAY));

    private final OrderManagement orderManagement;

    PositionRows(OrderManagement orderManagement) {
        this.orderManagement = orderManagement;
    }

    public byte[] position(Call call) {
        PARAMETERS.check(call);
        Dataset dataset = call.dataset();
        PositionType type = PositionType.of(QueryParameters.required(call, TYPE));
        checkDate(call.query().get(TODAY), dataset);
        List<Integer> accounts = TickerList.accounts(QueryParameters.list(call, GROUP), dataset);
        return Json.bytes(json -> {
            json.writeStartArray();
            for (int account : accounts) {
                RowWriter rows = new RowWriter(json, dataset, account);
                writeHoldings(rows, dataset, account);
                writeCash(rows, dataset, account, type);
                for (Order order : orderManagement.ofAccount(account)) {
                    if (type.counts(order.status())) {
                        writeOrder(rows, order, dataset, account);
                    }
                }
            }
            json.writeEndArray();
        });
    }

    /** Only the business date has positions. */
    private static void checkDate(String date, Dataset dataset) {
        if (date != null && !date.equals(dataset.businessDate().toString())) {
            throw ApiException.invalid(
                    "There are positions of %s only, not of %s".formatted(dataset.businessDate(), date));
        }
    }

    private static void writeHoldings(RowWriter rows, Dataset dataset, int account) throws IOException {
        Positions positions = dataset.positions();
        for (int row = positions.starts()[account]; row < positions.starts()[account + 1]; row++) {
            rows.held(
                    positions.securities()[row],
                    positions.quantitiesPar()[row],
                    BigDecimal.valueOf(positions.marketValueCents()[row], 2));
        }
    }

    /** What settles after the business date comes from trades that were done before. */
    private static void writeCash(RowWriter rows, Dataset dataset, int account, PositionType type) throws IOException {
        CashBalances cash = dataset.cash();
        for (int row = cash.starts()[account]; row < cash.starts()[account + 1]; row++) {
            String currency = cash.currencies().get(row);
            long unsettled = cash.availableCents()[row] - cash.settledCents()[row];
            rows.cash(currency, "EOD", BigDecimal.valueOf(cash.settledCents()[row], 2), null);
            if (type.trades() && unsettled != 0) {
                rows.cash(currency, "TRD", BigDecimal.valueOf(unsettled, 2), null);
            }
        }
    }

    private static void writeOrder(RowWriter rows, Order order, Dataset dataset, int account) throws IOException {
        String source = order.status() == OrderStatus.BOOKED ? "TRD" : "ORD";
        int sign = order.side() == Side.BUY ? 1 : -1;
        for (Order.Piece piece : order.pieces()) {
            if (piece.account() == account) {
                BigDecimal money = dataset.securities()
                        .dirtyPrice(order.security(), order.limitPrice())
                        .notional(piece.quantityPar());
                rows.ordered(order, source, sign * piece.quantityPar(), money.multiply(BigDecimal.valueOf(sign)));
                rows.cash(
                        dataset.securities().currencies().get(order.security()),
                        source,
                        money.multiply(BigDecimal.valueOf(-sign)),
                        order);
            }
        }
    }
}
