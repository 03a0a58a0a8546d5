package com.allocationsystem.simulator.application.port.out;

import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.order.Order;
import com.allocationsystem.simulator.domain.order.OrderOperation;
import java.util.List;
import java.util.function.Consumer;

/** What was stored, kept beyond the life of the process. */
public interface OrderJournal {

    /**
     * Reads everything back, oldest first. An entry cut short by the death of the process was never answered and is dropped.
     *
     * @param dataset resolves tickers and bonds
     * @param orders takes each state of each order
     * @param operations takes each finished batch, after the orders it names
     * @throws IllegalStateException when an entry cannot be read or names what the dataset lacks
     */
    void replay(Dataset dataset, Consumer<Order> orders, Consumer<OrderOperation> operations);

    /** Keeps new states of orders; on return they survive the death of the process. */
    void append(List<Order> orders);

    /** Keeps a finished batch; on return it survives the death of the process. */
    void append(OrderOperation operation);

    /** Forgets everything. */
    void clear();
}
